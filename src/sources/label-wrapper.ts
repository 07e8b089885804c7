/** What opens before a label, and whether it closes again. */
export interface LabelWrapper {
  readonly opener?: string
  readonly closed: boolean
}

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '【': '】',
  '「': '」',
  '『': '』',
  '〔': '〕',
  '《': '》',
  '〈': '〉',
  '<': '>'
}
const bracket = /[(（[【「『〔《〈<]/
const wrapperTag = /<(small|sub|sup|cite|figcaption|em|i|footer|aside|blockquote|p|div|center|span)\b[^>]*>/gi

/**
 * The innermost wrapper in the marks before a label (`before`), seen with the rest of the line behind its words.
 * A bracket counts before a tag, a tag before emphasis; emphasis that closes right behind the words is the label's own.
 */
export function readWrapper(before: string, behind: string, labelClosers: string): LabelWrapper {
  const outsideTags = before.replace(/<\/?[a-z][^>]*>/gi, '').replace(/\[[ xX]\]\s/g, '')
  const open = [...outsideTags].reverse().find((character) => bracket.test(character))
  if (open) return {opener: open, closed: behind.includes(closers[open] ?? open)}
  const tag = [...before.matchAll(wrapperTag)].at(-1)
  if (tag?.[1]) return {opener: tag[0], closed: behind.toLowerCase().includes(`</${tag[1].toLowerCase()}>`)}
  const emphasis = /[*_]+$/.exec(outsideTags.trimEnd())?.[0]
  if (!emphasis || labelClosers.includes(emphasis) || !behind.includes(emphasis)) return {closed: false}
  return {opener: emphasis, closed: true}
}

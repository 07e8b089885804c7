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
 * The innermost wrapper in the marks before a label. A bracket counts before a tag, a tag before emphasis; emphasis that
 * closes right behind the words is the label's own. `flat` is the line as `readLinePieces` gives it, `from` and `at` are
 * where the marks begin and end, `end` and `next` where the words end and what follows them begins.
 */
export function readWrapper(source: string, flat: string, [from, at, end, next]: readonly number[]): LabelWrapper {
  const before = flat.slice(from, at).replace(/\[[ xX]\]\s/g, '')
  const open = [...before].reverse().find((character) => bracket.test(character))
  if (open) return {opener: open, closed: flat.includes(closers[open] ?? open, end)}
  const tag = [...source.slice(from, at).matchAll(wrapperTag)].at(-1)
  if (tag?.[1]) return {opener: tag[0], closed: source.slice(end).toLowerCase().includes(`</${tag[1].toLowerCase()}>`)}
  const emphasis = /[*_]+$/.exec(before.trimEnd())?.[0]
  if (!emphasis || flat.slice(end, next).includes(emphasis) || !flat.includes(emphasis, end)) return {closed: false}
  return {opener: emphasis, closed: true}
}

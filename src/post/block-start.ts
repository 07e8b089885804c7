/** An open code fence: its character and how many of them a closing fence needs at least. */
export interface CodeFence {
  readonly mark: string
  readonly length: number
}

/** A list item's marker: how many characters, and whether it may cut into a paragraph (CommonMark 0.31.2, section 5.2). */
export interface ListMarker {
  readonly length: number
  readonly empty: boolean
  readonly interrupts: boolean
}

const backticks = /(`{3,})[^`\r\n]*(?=[\r\n]|$)/y
const tildes = /(~{3,})/y
const marker = /([*+-]|(\d{1,9})[.)])(?:(?=[ \t]+[^ \t\r\n])|[ \t]*(?=[\r\n]|$))/y
const footnote = /\[\^[^\]\s[]+\]:/y
const heading = /#{1,6}(?=[ \t\r\n]|$)/y
const thematicBreak = /(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})(?=[\r\n]|$)/y
const underline = /(?:=+|-+)[ \t]*(?=[\r\n]|$)/y

/** The fence that opens at an offset (section 4.5): a backtick fence has no backtick behind it on its line. */
export function readFence(text: string, offset: number): CodeFence | undefined {
  const run = match(text.charAt(offset) === '~' ? tildes : backticks, text, offset)?.[1]
  return run ? {mark: run.charAt(0), length: run.length} : undefined
}

/** Whether a line from its first character on closes a fence: at least as many marks, and only blanks behind them. */
export function closesFence(fence: CodeFence, text: string, offset: number, end: number): boolean {
  let at = offset
  while (at < end && text.charAt(at) === fence.mark) at++
  return at - offset >= fence.length && text.slice(at, end).trim() === ''
}

/** The marker of a list item at an offset. */
export function readListMarker(text: string, offset: number): ListMarker | undefined {
  const found = match(marker, text, offset)
  if (!found?.[1]) return undefined
  const next = text.charAt(marker.lastIndex)
  const empty = next === '' || next === '\n' || next === '\r'
  return {length: found[1].length, empty, interrupts: !empty && (found[2] === undefined || Number(found[2]) === 1)}
}

/** How long the `[^label]:` of a footnote is that stands at an offset; 0 when there is none. */
export function readFootnoteLabel(text: string, offset: number): number {
  return match(footnote, text, offset)?.[0].length ?? 0
}

/** Whether an ATX heading starts at an offset. */
export function isHeading(text: string, offset: number): boolean {
  return match(heading, text, offset) !== undefined
}

/** Whether the rest of the line is a thematic break. */
export function isThematicBreak(text: string, offset: number): boolean {
  return match(thematicBreak, text, offset) !== undefined
}

/** Whether the rest of the line could make a heading of the paragraph above. */
export function isUnderline(text: string, offset: number): boolean {
  return match(underline, text, offset) !== undefined
}

function match(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset
  return pattern.exec(text) ?? undefined
}

/** The offset behind what a sticky pattern matches at an offset of a text, else that offset. */
export function skipMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}

/**
 * The offset behind the brace that closes an object, counted as Hugo's lexer counts (parser/pageparser/pagelexer_intro.go,
 * `lexFrontMatterJSON`); `undefined` when none does.
 */
export function findEndOfJson(text: string, start: number): number | undefined {
  let depth = 0
  let isQuoted = false
  for (let at = start; at < text.length; at++) {
    const mark = text[at]
    if (mark === '\\') at++
    else if (mark === '"') isQuoted = !isQuoted
    else if (!isQuoted && mark === '{') depth++
    else if (!isQuoted && mark === '}') depth--
    if (depth === 0) return at + 1
  }
  return undefined
}

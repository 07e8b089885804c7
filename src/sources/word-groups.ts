/** A run of the words that could be the label by itself. */
export interface WordGroup {
  /** Offsets into the words. */
  readonly start: number
  readonly end: number
  /** Words of the same phrase stand outside the group. */
  readonly partial: boolean
}

const follower = /^(?:of|for|from|by|to|and|&|is|in|on|de|der|des|von|du|da|do|di|van|för|til|для|из|the|this)$/i
const mostFreeWords = 3

/**
 * The whole words; then, for labels inside a longer phrase, what is left without up to three words at the start
 * (`Original library sourse`), and what stands before a preposition (`Sorce of the image`).
 */
export function groupWords(words: string): WordGroup[] {
  const tokens = [...words.matchAll(/\S+/g)].map((match) => ({text: match[0], start: match.index}))
  const end = words.trimEnd().length
  const groups: WordGroup[] = [{start: tokens[0]?.start ?? 0, end, partial: false}]
  if (tokens.length > 8) return groups
  for (const token of tokens.slice(1, 1 + mostFreeWords)) groups.push({start: token.start, end, partial: true})
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    if (!before || !follower.test(token.text)) continue
    groups.push({start: groups[0]?.start ?? 0, end: before.start + before.text.length, partial: true})
    break
  }
  return groups
}

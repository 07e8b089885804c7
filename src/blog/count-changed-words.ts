/** Addresses, which change for reasons of their own, and what is no word. */
const address = /https?:\/\/\S+|\]\([^)\n]*/g

/** Words; each character where there are no blanks between words. */
const word = /\p{Ideographic}|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu

/** How many words of a text are not in the other, or the other way round, whichever is more. What is moved counts as the same. */
export function countChangedWords(before: string, after: string): number {
  const counts = new Map<string, number>()
  for (const [found] of before.replace(address, ' ').matchAll(word)) counts.set(found, (counts.get(found) ?? 0) - 1)
  for (const [found] of after.replace(address, ' ').matchAll(word)) counts.set(found, (counts.get(found) ?? 0) + 1)
  let added = 0
  let lost = 0
  for (const count of counts.values()) {
    if (count > 0) added += count
    else lost -= count
  }
  return Math.max(added, lost)
}

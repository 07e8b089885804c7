/** So many are named; the others are only counted. */
const most = 3

/** The first few of a list, and how many more there are: `a, b, c and 4 more`. */
export function listExamples(names: readonly string[], shown = most): string {
  const more = names.length - shown
  if (more > 0) return `${names.slice(0, shown).join(', ')} and ${more} more`
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

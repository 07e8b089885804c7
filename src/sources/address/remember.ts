/** As many as the sources of most posts, which several rules look at one after the other; each may keep its post in memory. */
const most = 16
/** Longer texts are data. */
const longest = 2000

/** Makes a reading of a text one that is done once, as long as no more than a few texts are asked for in turn. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = read(text)
    if (text.length > longest) return found
    if (known.size >= most) known.clear()
    known.set(text, found)
    return found
  }
}

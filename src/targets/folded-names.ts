const known = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>()

/** The names of a folder that are the same but for upper and lower case, and for letters spelt in pieces. */
export function namesLike(name: string, names: ReadonlySet<string>): readonly string[] {
  const found = known.get(names) ?? fold(names)
  known.set(names, found)
  return found.get(foldName(name)) ?? []
}

/** A name in the form in which those that differ in case alone are the same. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function fold(names: ReadonlySet<string>): Map<string, string[]> {
  const folded = new Map<string, string[]>()
  for (const name of names) {
    const key = foldName(name)
    const same = folded.get(key)
    if (same) same.push(name)
    else folded.set(key, [name])
  }
  return folded
}

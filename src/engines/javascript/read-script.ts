import type {SiteFolder} from '../engine.ts'

/** What of a script is looked at, in UTF-16 code units. */
const longest = 200_000

/** The code of the first of these scripts that a site has, of a very long one its start; `''` where it has none. */
export function readScript(folder: SiteFolder, names: readonly string[]): string {
  const name = names.find((path) => folder.has(path))
  const code = name === undefined ? undefined : folder.read(name)
  return code?.slice(0, longest) ?? ''
}

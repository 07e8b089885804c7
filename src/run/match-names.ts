/** What is left of a glob at some folder, a part for each name to come. */
export type NameParts = readonly string[]

/** Whether a glob has nothing that `matchName` and `stepInto` do not know: `*`, `**` and `{a,b}` are all. */
export function isPlainGlob(glob: string): boolean {
  return !/[?()[\]\\!]|\{[^}]*[{/]/.test(glob)
}

/** What is left of a glob in a folder of that name; more than one thing where `**` may end or go on, none where it fits nothing. */
export function stepInto(parts: NameParts, name: string): readonly NameParts[] {
  const [first, ...rest] = parts
  if (first === undefined) return []
  if (first !== '**') return matchName(first, name) ? [rest] : []
  return [...(name.startsWith('.') ? [] : [parts]), ...stepInto(rest, name)]
}

/** Whether what is left of a glob fits a file of that name. */
export function fitsFile(parts: NameParts, name: string): boolean {
  const [first, ...rest] = parts
  if (first === undefined) return false
  if (first !== '**') return rest.length === 0 && matchName(first, name)
  return rest.length === 0 ? !name.startsWith('.') : fitsFile(rest, name)
}

/** Upper and lower case are the same; only a part that begins with a dot fits a name that does. */
function matchName(part: string, name: string): boolean {
  if (part === '*') return !name.startsWith('.')
  const pattern = patterns.get(part) ?? toPattern(part)
  patterns.set(part, pattern)
  return pattern.test(name)
}

const patterns = new Map<string, RegExp>()

function toPattern(part: string): RegExp {
  const source = part
    .replace(/[.+^$|]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.replaceAll(',', '|')})`)
  return new RegExp(`^${/^[*{]/.test(part) ? '(?!\\.)' : ''}${source}$`, 'is')
}

/** What is left of a glob at some folder, a part for each name to come. */
export type NameParts = readonly string[]

/** Whether a glob has nothing that the functions below do not know: `*`, `**` and `{a,b}` are all. */
export function isPlainGlob(glob: string): boolean {
  return !/[?()[\]\\!]|\{[^}]*[{/]|(?:^|\/)\.\.(?:\/|$)/.test(glob)
}

/** What is left of a glob in a folder of that name; more than one thing where `**` may end or go on, none where it fits nothing. */
export function stepInto(parts: NameParts, name: string): readonly NameParts[] {
  const [first, ...rest] = parts
  if (first === undefined) return []
  if (first !== '**') return nameTest(first)(name) ? [rest] : []
  return [...(name.startsWith('.') ? [] : [parts]), ...stepInto(rest, name)]
}

/** Tells the files of a folder that what is left of a glob fits there; `undefined` where it can fit none. */
export function fileTest(parts: NameParts): ((name: string) => boolean) | undefined {
  const [first, ...rest] = parts
  if (first === undefined) return undefined
  if (first === '**' && rest.length > 0) return fileTest(rest)
  return rest.length === 0 ? nameTest(first) : undefined
}

/** Upper and lower case are the same; only a part that begins with a dot fits a name that does. */
function nameTest(part: string): (name: string) => boolean {
  if (part === '*' || part === '**') return (name) => !name.startsWith('.')
  const pattern = patterns.get(part) ?? toPattern(part)
  patterns.set(part, pattern)
  return (name) => pattern.test(name)
}

const patterns = new Map<string, RegExp>()

function toPattern(part: string): RegExp {
  const source = part
    .replace(/[.+^$|]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.replaceAll(',', '|')})`)
  return new RegExp(`^${/^[*{]/.test(part) ? '(?!\\.)' : ''}${source}$`, 'is')
}

/** Gives what stands for a name in a permalink; `undefined` where that is not known. */
export type PermalinkValue = (name: string) => string | undefined

/**
 * Puts values in place of `:name` in a permalink. `undefined` as soon as one of them is not known. A `_` at the end
 * belongs to the text behind the name, as in `:month_:day`.
 */
export function fillPermalink(pattern: string, read: PermalinkValue): string | undefined {
  let isKnown = true
  const filled = pattern.replace(/:([A-Za-z][\w]*[A-Za-z\d])/g, (_match, name: string) => {
    const value = read(name)
    if (value === undefined) isKnown = false
    return value ?? ''
  })
  return isKnown && !filled.includes(':') ? filled : undefined
}

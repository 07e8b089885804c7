/**
 * Whether a version of Hugo takes `yes`, `no`, `on` and `off` for flags: those before 0.152 do, since then they are
 * texts (gohugoio/hugo, a3d954846). `undefined` where the version is not known.
 */
export function knowsOldWords(version: string | undefined): boolean | undefined {
  if (version === undefined) return undefined
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major === 0 && minor < 152
}

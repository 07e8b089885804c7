/** A path that a script of a site names, without `./` and slashes at its ends; `''` for the site's root, and for a path outside. */
export function innerPath(path: string): string {
  const trimmed = path.replace(/^(?:\.?\/)+|\/+$/g, '')
  return trimmed === '.' || trimmed.includes('..') ? '' : trimmed
}

/** Two paths, one below the other; either may be `''`. */
export function joinPaths(folder: string, below: string): string {
  return [folder, below].filter((part) => part !== '').join('/')
}

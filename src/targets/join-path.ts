/** A path counted from a folder, both relative to the site's root; `undefined` where `..` leads out of the site. */
export function joinPath(folder: string, path: string): string | undefined {
  const names: string[] = []
  for (const name of `${folder}/${path}`.split('/')) {
    if (name === '..' && names.pop() === undefined) return undefined
    if (name !== '' && name !== '.' && name !== '..') names.push(name)
  }
  return names.join('/')
}

/** The folder that a path lies in; `''` for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

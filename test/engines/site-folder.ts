import type {SiteFolder} from '../../src/engines/engine.ts'

/** A folder in memory, from texts by path. */
export function siteFolder(files: Readonly<Record<string, string>>): SiteFolder {
  const paths = Object.keys(files)
  return {
    has: (path) => paths.some((name) => name === path || name.startsWith(`${path}/`)),
    read: (path) => files[path],
    list: (path) =>
      [
        ...new Set(
          paths.flatMap((name) =>
            path === '' ? [name] : name.startsWith(`${path}/`) ? [name.slice(path.length + 1)] : []
          )
        )
      ].map((name) => name.split('/')[0] ?? name)
  }
}

/** What `detectEngine` needs to look into the folders of a disk, from texts by absolute path. */
export function openIn(disk: Readonly<Record<string, string>>): (folder: string) => SiteFolder {
  return (folder) => {
    const prefix = folder === '/' ? '/' : `${folder}/`
    const below = Object.entries(disk).filter(([path]) => path.startsWith(prefix))
    return siteFolder(Object.fromEntries(below.map(([path, text]) => [path.slice(prefix.length), text])))
  }
}

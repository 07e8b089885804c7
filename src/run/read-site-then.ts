import type {Site, SiteFolder} from '../engines/engine.ts'
import {engines} from '../engines/index.ts'
import {listAt} from '../git/list-at.ts'
import {readBlobs} from '../git/read-blobs.ts'
import type {Repository} from '../git/repository.ts'
import {decodeUtf8} from './decode-utf8.ts'
import {withGitErrors} from './with-git-errors.ts'

/**
 * Reads the settings of a site as its files were in a commit. A site that its engine did not know then has no root: no
 * address of that time is certain.
 */
export function readSiteThen(site: Site, repository: Repository, commit: string, timeZone: string | undefined): Site {
  const folder = openFolderAt(site.root, repository, commit)
  const engine = engines[site.engine]
  if (!engine.detect(folder)) return {...site, root: ''}
  const settings = engine.readSettings(folder)
  const zone = timeZone ?? settings.timeZone
  return {...site, settings: {...settings, ...(zone !== undefined && {timeZone: zone})}}
}

function openFolderAt(root: string, repository: Repository, commit: string): SiteFolder {
  const blobs = withGitErrors(() => listAt(repository, commit))
  const texts = new Map<string, string | undefined>()
  const names = new Map<string, Set<string>>()
  for (const path of blobs.keys()) {
    if (!path.startsWith(`${root}/`)) continue
    const parts = path.slice(root.length + 1).split('/')
    for (const [depth, name] of parts.entries()) {
      const above = parts.slice(0, depth).join('/')
      names.set(above, (names.get(above) ?? new Set()).add(name))
    }
  }
  const read = (path: string): string | undefined => {
    const blob = blobs.get(`${root}/${path}`)
    const content = blob && withGitErrors(() => readBlobs(repository, [blob])).get(blob)
    return content && decodeUtf8(content)
  }
  return {
    has: (path) => names.has(path) || blobs.has(`${root}/${path}`),
    read(path) {
      if (!texts.has(path)) texts.set(path, read(path))
      return texts.get(path)
    },
    list: (path) => [...(names.get(path) ?? [])]
  }
}

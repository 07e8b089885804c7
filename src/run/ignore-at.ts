import {basename} from 'node:path'
import {listAt} from '../git/list-at.ts'
import {readBlobs} from '../git/read-blobs.ts'
import type {Repository} from '../git/repository.ts'
import {createIgnore, type Ignore, ignoreFileNames} from './ignore-files.ts'

/** What the ignore files of a commit exclude, whatever those on the disk say. Throws a `GitError` where git cannot tell. */
export function createIgnoreAt(repository: Repository, commit: string): Ignore {
  const files = [...listAt(repository, commit)].filter(([path]) => ignoreFileNames.includes(basename(path)))
  const contents = readBlobs(
    repository,
    files.map(([, blob]) => blob)
  )
  const texts = new Map(files.map(([path, blob]) => [path, Buffer.from(contents.get(blob) ?? '').toString('utf8')]))
  return createIgnore((file) => texts.get(file.replaceAll('\\', '/')))
}

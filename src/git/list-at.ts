import {splitAtNul} from './nul.ts'
import {isFile} from './raw-diff.ts'
import {readBlobs} from './read-blobs.ts'
import {absolutePath, type Repository} from './repository.ts'
import {runGit} from './run-git.ts'

/** The files of a commit: absolute paths with `/`, and their objects for `readBlobs`. No symbolic links, no submodules. */
export function listAt(repository: Repository, commit: string): Map<string, string> {
  const files = new Map<string, string>()
  for (const entry of splitAtNul(runGit(repository.workplace, ['ls-tree', '-r', '-z', '--full-tree', commit]))) {
    const tab = entry.indexOf('\t')
    const [mode = '', , blob = ''] = entry.slice(0, tab).split(' ')
    if (isFile(mode)) files.set(absolutePath(repository, entry.slice(tab + 1)), blob)
  }
  return files
}

/** The contents that files had in a commit, by their absolute paths; those it does not have are missing in the answer. */
export function readAt(repository: Repository, commit: string, paths: readonly string[]): Map<string, Uint8Array> {
  const files = listAt(repository, commit)
  const found = paths.flatMap((path) => {
    const blob = files.get(path)
    return blob === undefined ? [] : [{path, blob}]
  })
  const contents = readBlobs(
    repository,
    found.map(({blob}) => blob)
  )
  return new Map(found.flatMap(({path, blob}) => entriesOf(path, contents.get(blob))))
}

function entriesOf(path: string, content: Uint8Array | undefined): [string, Uint8Array][] {
  return content === undefined ? [] : [[path, content]]
}

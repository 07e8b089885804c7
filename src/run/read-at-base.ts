import {findBase} from '../git/find-base.ts'
import {listAt} from '../git/list-at.ts'
import {readBlobs} from '../git/read-blobs.ts'
import {absolutePath, openRepository} from '../git/repository.ts'
import type {Workplace} from '../git/run-git.ts'
import {type ReadText, readFromDisk} from './config/read-text.ts'
import {withGitErrors} from './with-git-errors.ts'

/**
 * Reads files as they were where the branch left `revision`: what the branch itself says is not heard. Files outside of
 * the repository come from the disk. Throws a `UserError` where git cannot tell.
 */
export function readAtBase(revision: string, workplace: Workplace): ReadText {
  const {repository, blobs} = withGitErrors(() => {
    const found = openRepository(workplace)
    return {repository: found, blobs: listAt(found, findBase(found, revision))}
  })
  return async (path) => {
    const name = path.replaceAll('\\', '/')
    if (!name.startsWith(absolutePath(repository, ''))) return readFromDisk(path)
    const blob = blobs.get(name)
    if (blob === undefined) return undefined
    const content = withGitErrors(() => readBlobs(repository, [blob])).get(blob)
    return content && Buffer.from(content).toString('utf8')
  }
}

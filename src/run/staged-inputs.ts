import {listStagedFiles} from '../git/list-staged-files.ts'
import {lookAtIndex} from '../git/look-at-index.ts'
import {readBlobs} from '../git/read-blobs.ts'
import {openRepository} from '../git/repository.ts'
import {choosePosts} from './choose-posts.ts'
import {type EarlierTexts, openEarlierTexts} from './earlier-texts.ts'
import type {GitScope, LintRequest} from './lint-request.ts'
import type {Input, Linter} from './linter.ts'
import {decodePost, type ReadResult} from './read-post-file.ts'
import {withGitErrors} from './with-git-errors.ts'

/** Posts to lint, and what the last commit has of them. */
export interface StagedInputs {
  readonly inputs: readonly Input[]
  readonly earlier: EarlierTexts
  /** Whether all that git looked at for them was looked at here, too. */
  readonly isWatched: boolean
}

/** The posts that the next commit adds or changes, with their text in the index, whatever stands on the disk. */
export async function readStagedInputs(
  {cwd, paths, maxBytes}: LintRequest,
  {environment}: GitScope,
  {siteOf}: Linter
): Promise<StagedInputs> {
  const {repository, isWatched, staged} = withGitErrors(() => {
    const found = openRepository({cwd, env: environment})
    return {repository: found, isWatched: lookAtIndex(found), staged: listStagedFiles(found)}
  })
  const chosen = new Set(
    await choosePosts(
      cwd,
      staged.map(({path}) => path),
      paths,
      siteOf
    )
  )
  const files = staged.filter(({path}) => chosen.has(path))
  let contents: ReadonlyMap<string, Uint8Array> | undefined
  const readContent = (blob: string): ReadResult => {
    contents ??= withGitErrors(() =>
      readBlobs(
        repository,
        files.map((file) => file.blob)
      )
    )
    return decodePost(contents.get(blob) ?? new Uint8Array(), maxBytes)
  }
  const inputs = files.map(({path, blob}) => ({
    file: path,
    blob,
    // What the cache knows by its blob need not be asked of git.
    get content() {
      return readContent(blob)
    }
  }))
  const earlier = openEarlierTexts(repository, {revision: 'last-commit', posts: files}, maxBytes)
  return {inputs, earlier, isWatched}
}

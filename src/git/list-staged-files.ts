import {readRawDiff} from './raw-diff.ts'
import {absolutePath, type Repository} from './repository.ts'
import {resolveCommit} from './resolve-commit.ts'
import {readLine, runGit} from './run-git.ts'

/** A file that the next commit adds or changes. */
export interface StagedFile {
  /** Absolute, with `/`. */
  readonly path: string
  /** The path that the last commit knows the file by, if it is renamed. */
  readonly oldPath?: string
  /** The object in the index, for `readBlobs`; the file on the disk may have other text. */
  readonly blob: string
}

/**
 * What the next commit adds, changes or renames, against the last one or against nothing for the first. Only the index is
 * looked at. Deleted files, symbolic links, submodules and files with merge conflicts are left out.
 */
export function listStagedFiles(repository: Repository): StagedFile[] {
  const against = resolveCommit(repository, 'HEAD') ?? emptyTree(repository)
  const options = ['--cached', '--ita-invisible-in-index', '--raw', '-z', '--no-abbrev', '--find-renames']
  const output = runGit(repository.workplace, ['diff-index', ...options, against, '--'])
  return readRawDiff(output).map(({path, oldPath, blob}) => ({
    path: absolutePath(repository, path),
    ...(oldPath !== undefined && {oldPath: absolutePath(repository, oldPath)}),
    blob
  }))
}

/** Git knows the empty tree in every repository; its name depends on the hash in use. */
function emptyTree({workplace}: Repository): string {
  return readLine(runGit(workplace, ['hash-object', '-t', 'tree', '--stdin'], ''))
}

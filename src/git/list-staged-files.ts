import {readRawDiff} from './raw-diff.ts'
import {absolutePath, type Repository} from './repository.ts'
import {runGit} from './run-git.ts'

/** A file that the next commit adds or changes. */
export interface StagedFile {
  /** Absolute, with `/`. */
  readonly path: string
  /** The path that the last commit knows the file by, if it is renamed. */
  readonly oldPath?: string
  /** The object that the last commit has of it. */
  readonly oldBlob?: string
  /** The object in the index, for `readBlobs`; the file on the disk may have other text. */
  readonly blob: string
}

/**
 * What the next commit adds, changes or renames, against the last one or against nothing for the first. Only the index is
 * looked at. Deleted files, symbolic links, submodules and files with merge conflicts are left out.
 */
export function listStagedFiles(repository: Repository): StagedFile[] {
  return readRawDiff(runGit(repository.workplace, diff))
    .filter(({status}) => status !== 'deleted')
    .map(({path, oldPath, oldBlob, blob}) => ({
      path: absolutePath(repository, path),
      ...(oldPath !== undefined && {oldPath: absolutePath(repository, oldPath)}),
      ...(oldBlob !== undefined && {oldBlob}),
      blob
    }))
}

/** `git diff` knows by itself what to compare with before the first commit: one process less than `git diff-index`. */
const diff = [
  ...['diff', '--cached', '--raw', '-z', '--no-abbrev', '--find-renames'],
  // What the user's settings may ask of `git diff` is not wanted here.
  ...['--ignore-submodules', '-O/dev/null', '--']
]

import {copyFileSync, existsSync, mkdtempSync, rmSync, statSync, utimesSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {findBase} from './find-base.ts'
import {splitAtNul} from './nul.ts'
import {type ChangeStatus, readRawDiff} from './raw-diff.ts'
import {absolutePath, type Repository} from './repository.ts'
import {readLine, runGit, type Workplace} from './run-git.ts'

/** A file of the work tree that the base has otherwise or not at all. */
export interface ChangedFile {
  /** Absolute, with `/`. */
  readonly path: string
  /** Where the base has it, if it is renamed. */
  readonly oldPath?: string
  /** The object that the base has of it, for `readBlobs`. */
  readonly oldBlob?: string
  readonly status: ChangeStatus
}

/** A file of the base that is not there any more. */
export interface RemovedFile {
  /** Absolute, with `/`. */
  readonly path: string
  readonly oldBlob: string
}

export interface Changes {
  /** The commit from which the current branch left the revision. */
  readonly base: string
  readonly files: readonly ChangedFile[]
  readonly removed: readonly RemovedFile[]
}

/**
 * The files of the work tree that differ from where the current branch left `revision`: committed, staged, unstaged and
 * new ones, unless ignored; and the deleted ones. Symbolic links and submodules are left out.
 */
export function listChangesSince(repository: Repository, revision: string): Changes {
  const base = findBase(repository, revision)
  const untracked = listUntracked(repository)
  const output = withUntracked(repository, untracked, (workplace) => runGit(workplace, [...diff, base, '--']))
  const files: ChangedFile[] = []
  const removed: RemovedFile[] = []
  for (const {path, oldPath, oldBlob, status} of readRawDiff(output)) {
    const old = {...(oldPath !== undefined && {oldPath: absolutePath(repository, oldPath)}), ...(oldBlob && {oldBlob})}
    if (status !== 'deleted') files.push({path: absolutePath(repository, path), ...old, status})
    else if (oldBlob) removed.push({path: absolutePath(repository, path), oldBlob})
  }
  return {base, files, removed}
}

/** Git 2.39 crashes on files to be added in an index that is sparse. */
const wholeIndex = ['-c', 'core.sparseCheckout=false', '-c', 'index.sparse=false']

const diff = [...wholeIndex, ...['diff', '--raw', '-z', '--no-abbrev', '--find-renames', '--ignore-submodules']]

const intendToAdd = [...wholeIndex, ...['add', '--intent-to-add', '--pathspec-from-file=-', '--pathspec-file-nul']]

/**
 * A file that was written in the moment of the index, or later, is compared by content (git's "racy" files): a copy that
 * is younger than its index would let such a change pass. Whole seconds make the copy older rather than younger.
 */
function copyIndex(index: string, copy: string): void {
  copyFileSync(index, copy)
  const time = Math.floor(statSync(index).mtimeMs / 1000)
  utimesSync(copy, time, time)
}

function listUntracked({workplace}: Repository): string[] {
  const paths = splitAtNul(runGit(workplace, ['ls-files', '--others', '--exclude-standard', '-z']))
  // A folder is a repository of its own.
  return paths.filter((path) => !path.endsWith('/'))
}

/** Calls `use` with a copy of the index that knows the untracked files too: git finds renames only among files it knows. */
function withUntracked(
  {workplace}: Repository,
  untracked: readonly string[],
  use: (workplace: Workplace) => Buffer
): Buffer {
  if (untracked.length === 0) return use(workplace)
  const folder = mkdtempSync(join(tmpdir(), 'post-lint-'))
  try {
    const copy = join(folder, 'index')
    const index = resolve(workplace.cwd, readLine(runGit(workplace, ['rev-parse', '--git-path', 'index'])))
    if (existsSync(index)) copyIndex(index, copy)
    const aside = {...workplace, env: {...workplace.env, GIT_INDEX_FILE: copy}}
    runGit(aside, intendToAdd, untracked.map((path) => `${path}\0`).join(''))
    return use(aside)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

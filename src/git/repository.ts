import {existsSync, readFileSync, realpathSync, statSync} from 'node:fs'
import {userInfo} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {askGit, readLine, runGit, type Workplace} from './run-git.ts'

/** A work tree, and how to run git at its top. */
export interface Repository {
  /** The top of the work tree: absolute, with `/`, spelt the way `cwd` was. */
  readonly root: string
  readonly workplace: Workplace
}

/** Finds the repository around a folder. Throws a `GitError` where there is none. */
export function openRepository({cwd, env}: Workplace): Repository {
  const root = findRoot({cwd, env}).replaceAll('\\', '/')
  // Git takes relative paths in the variables of a hook from the top of the work tree.
  return {root, workplace: {cwd: root, env}}
}

/** The absolute path, with `/`, of a path as git prints it. */
export function absolutePath({root}: Repository, path: string): string {
  return root.endsWith('/') ? root + path : `${root}/${path}`
}

function findRoot(workplace: Workplace): string {
  return (
    findPlainRoot(workplace) ??
    findRootOfHook(workplace) ??
    spellLike(workplace.cwd, readLine(runGit(workplace, ['rev-parse', '--show-toplevel'])))
  )
}

/**
 * The folder above `cwd` with a `.git` of the usual kind: git need not be asked for it. A `.git` that is a file, or that
 * may say where the work tree is, and variables that may do so, are left to git.
 */
function findPlainRoot({cwd, env}: Workplace): string | undefined {
  if (variables.some((name) => env[name])) return undefined
  for (let folder = cwd; ; folder = dirname(folder)) {
    const inside = join(folder, '.git')
    if (existsSync(inside)) return isPlain(inside) ? folder : undefined
    // Inside of a repository there is no work tree.
    if (existsSync(join(folder, 'HEAD')) || folder === dirname(folder)) return undefined
  }
}

const variables = [
  ...['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_CEILING_DIRECTORIES'],
  'GIT_TEST_ASSUME_DIFFERENT_OWNER'
]

/** What belongs to another user, git may refuse. */
function isPlain(gitFolder: string): boolean {
  try {
    if (!existsSync(join(gitFolder, 'HEAD')) || statSync(dirname(gitFolder)).uid !== userInfo().uid) return false
    return !/worktree|bare\s*=\s*true|include/i.test(readFileSync(join(gitFolder, 'config'), 'utf8'))
  } catch {
    return false
  }
}

/**
 * With `GIT_DIR` but no `GIT_WORK_TREE`, git takes any folder for the top of the work tree (git(1), `--work-tree`);
 * in a subfolder the top is found as if `GIT_DIR` were not there.
 */
function findRootOfHook({cwd, env}: Workplace): string | undefined {
  if (!env.GIT_DIR || env.GIT_WORK_TREE) return undefined
  const free = {cwd, env: {...env, GIT_DIR: undefined}}
  const [top, gitFolder] = ['--show-toplevel', '--absolute-git-dir'].map((question) => {
    const answer = askGit(free, ['rev-parse', question])
    return 'output' in answer ? readLine(answer.output) : undefined
  })
  if (top === undefined || gitFolder === undefined) return undefined
  const given = [resolve(top, env.GIT_DIR), resolve(cwd, env.GIT_DIR)]
  return given.some((folder) => isSame(folder, gitFolder)) ? spellLike(cwd, top) : undefined
}

/** Git prints the real path; where `cwd` goes through a symbolic link, so should the paths of its files. */
function spellLike(cwd: string, top: string): string {
  if (isSame(cwd, top)) return cwd
  const depth = realPath(cwd).slice(realPath(top).length).split(/[\\/]/).filter(Boolean).length
  const candidate = join(cwd, '../'.repeat(depth))
  return isSame(candidate, top) ? resolve(candidate) : top
}

function isSame(path: string, other: string): boolean {
  return realPath(path) === realPath(other)
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

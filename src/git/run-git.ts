import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {GitError} from './git-error.ts'

/** Where git runs, and the environment as the tool got it: hooks set `GIT_DIR` and `GIT_INDEX_FILE` in it. */
export interface Workplace {
  /** An absolute path. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What git printed, if it ended well. */
export type GitAnswer = {readonly output: Buffer} | {readonly status: number; readonly complaint: string}

/** Messages in English, no lock that is not needed, and paths taken as they are (git(1), environment variables). */
const settings = {LC_ALL: 'C', LANGUAGE: '', GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1'}

/**
 * What a repository's own config could have git start: a monitor of the file system, hooks, and a repository that lies as
 * plain files among others (git-config(1), `safe.bareRepository`). Raw diffs start no drivers (git-diff(1)).
 */
const harmless = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit'].flatMap(
  (setting) => ['-c', setting]
)

/** Runs git without a shell; throws a `GitError` when it fails. */
export function runGit(workplace: Workplace, args: readonly string[], input?: string | Uint8Array): Buffer {
  const answer = askGit(workplace, args, input)
  if ('output' in answer) return answer.output
  throw new GitError(explain(answer.complaint, workplace.cwd) ?? `git failed: ${answer.complaint}`)
}

/** Runs git where its failing is an answer too; throws a `GitError` when there is no git or it refuses the repository. */
export function askGit(workplace: Workplace, args: readonly string[], input?: string | Uint8Array): GitAnswer {
  return spawnGit(workplace, [...harmless, ...args], input)
}

/** Where the hooks of a repository are, as git says it, absolute or relative to `cwd`; `undefined` without a repository. */
export function findHooks(workplace: Workplace): string | undefined {
  // This starts nothing, and with our own settings git would tell these.
  const answer = spawnGit(workplace, ['rev-parse', '--git-path', 'hooks'])
  return 'output' in answer ? readLine(answer.output) : undefined
}

function spawnGit({cwd, env}: Workplace, args: readonly string[], input?: string | Uint8Array): GitAnswer {
  const {status, signal, stdout, stderr, error} = spawnSync('git', args, {
    cwd,
    env: {...env, ...settings},
    maxBuffer: Number.POSITIVE_INFINITY,
    windowsHide: true,
    ...(input !== undefined && {input})
  })
  if (error) throw new GitError(describeStart(error, cwd))
  if (status === 0) return {output: stdout}
  const complaint = stderr.toString().trim() || (signal ?? `exit code ${status}`)
  if (refusal.test(complaint)) throw new GitError(explain(complaint, cwd) ?? complaint)
  return {status: status ?? -1, complaint}
}

/** A line of git's output without its end. */
export function readLine(output: Buffer): string {
  return output.toString().replace(/\r?\n$/, '')
}

const refusal = /detected dubious ownership/

function explain(complaint: string, cwd: string): string | undefined {
  if (refusal.test(complaint)) {
    const folder = /repository at '([^\n]*)'/.exec(complaint)?.[1] ?? cwd
    const command = `git config --global --add safe.directory "${folder}"`
    return `git does not read \`${folder}\` because the folder belongs to another user: run \`${command}\` to allow it`
  }
  if (/not a git repository/.test(complaint)) {
    return `\`${cwd}\` is not in a git repository: run this where the blog was cloned, or \`git init\` there first`
  }
  if (/must be run in a work tree|cannot use bare repository/.test(complaint)) {
    return `\`${cwd}\` is the inside of a git repository, without files: run this in a clone of it`
  }
  return undefined
}

function describeStart(error: Error, cwd: string): string {
  const code = 'code' in error ? error.code : undefined
  if (code !== 'ENOENT') return `git cannot be run: ${error.message}`
  return existsSync(cwd)
    ? 'git is not installed, or not in the `PATH`: get it from https://git-scm.com'
    : `The folder \`${cwd}\` does not exist`
}

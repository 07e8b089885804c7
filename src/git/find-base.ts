import {GitError} from './git-error.ts'
import type {Repository} from './repository.ts'
import {resolveCommit} from './resolve-commit.ts'
import {askGit, readLine, runGit} from './run-git.ts'

/**
 * The commit from which the current branch left a revision; the revision itself where the two have no common history.
 * Throws a `GitError` for an unknown revision, and for a clone too shallow to tell.
 */
export function findBase(repository: Repository, revision: string): string {
  const {workplace} = repository
  const commit = resolveCommit(repository, revision)
  if (commit === undefined) throw new GitError(describeUnknown(repository, revision))
  if (resolveCommit(repository, 'HEAD') === undefined) {
    throw new GitError('There is no commit on this branch yet, so nothing can have changed since another one')
  }
  const answer = askGit(workplace, ['merge-base', commit, 'HEAD'])
  if ('output' in answer) return readLine(answer.output)
  if (isShallow(repository)) {
    throw new GitError(`This clone has too little history to find where it left \`${revision}\`: ${deepen}`)
  }
  return commit
}

const deepen =
  'run `git fetch --unshallow` first (in GitHub Actions, set `fetch-depth: 0` for `actions/checkout`; in GitLab CI, `GIT_DEPTH: 0`)'

function describeUnknown(repository: Repository, revision: string): string {
  const unknown = `git knows no revision \`${revision}\` here`
  const remote = `origin/${revision}`
  if (revision !== '' && resolveCommit(repository, remote) !== undefined)
    return `${unknown}, did you mean \`${remote}\`?`
  if (isShallow(repository)) return `${unknown}, and this clone has only a part of the history: ${deepen}`
  return `${unknown}: \`git branch --all\` and \`git tag\` list the names`
}

function isShallow({workplace}: Repository): boolean {
  return readLine(runGit(workplace, ['rev-parse', '--is-shallow-repository'])) === 'true'
}

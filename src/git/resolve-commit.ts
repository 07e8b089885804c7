import type {Repository} from './repository.ts'
import {askGit, readLine} from './run-git.ts'

/** The name of the commit that a revision means; `undefined` when there is none. What looks like an option is none. */
export function resolveCommit({workplace}: Repository, revision: string): string | undefined {
  const answer = askGit(workplace, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  return 'output' in answer ? readLine(answer.output) : undefined
}

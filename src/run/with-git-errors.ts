import {GitError} from '../git/git-error.ts'
import {UserError} from './user-error.ts'

/** Asks git; what git could not do becomes an error for the user. */
export function withGitErrors<T>(ask: () => T): T {
  try {
    return ask()
  } catch (error) {
    throw error instanceof GitError ? new UserError(error.message) : error
  }
}

import {UserError} from '../run/user-error.ts'

/**
 * Reads the whole number, of at least `least`, that an option takes; throws a `UserError` that ends the sentence
 * "`--name` …".
 */
export function readCount(value: string, least = 0): number {
  const count = /^\d{1,9}$/.test(value) ? Number(value) : -1
  if (count >= least) return count
  throw new UserError(`takes a whole number${least > 0 ? ` of at least ${least}` : ''}, not \`${value}\``)
}

import {UserError} from '../run/user-error.ts'

/** Reads the whole number that an option takes; throws a `UserError` that ends the sentence "`--name` …". */
export function readCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UserError(`takes a whole number, not \`${value}\``)
  return Number(value)
}

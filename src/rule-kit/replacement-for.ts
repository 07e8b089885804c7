import type {Finding} from './finding.ts'

/**
 * The text that can take the place of what is wrong: the only one expected, and another one. It stays within a line, so
 * that the lines of a post keep their numbers and their endings. `undefined` where there is none.
 */
export function replacementFor({actual, expected}: Pick<Finding, 'actual' | 'expected'>): string | undefined {
  const [written] = expected
  if (actual === null || actual === '' || written === undefined || expected.length > 1) return undefined
  return written === actual || /[\r\n]/.test(actual + written) ? undefined : written
}

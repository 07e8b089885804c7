import type {ReadText} from '../run/config/read-text.ts'
import {readWithin} from '../run/config/read-within.ts'
import {readAtBase} from '../run/read-at-base.ts'
import type {LintArguments} from './arguments.ts'
import type {World} from './world.ts'

/**
 * How config and baseline are read. Whoever is not trusted writes neither: they are read as they were before their
 * changes, and where nobody says since when, not through links that leave the repository. `undefined`: from the disk.
 */
export function chooseReader({untrusted, scope}: LintArguments, {cwd, environment}: World): ReadText | undefined {
  if (!untrusted) return undefined
  if (scope === undefined || scope === 'staged') return readWithin(cwd)
  return readAtBase(scope.since, {cwd, env: environment})
}

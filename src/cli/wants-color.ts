import type {World} from './world.ts'

/**
 * Whether to report in colour: what the command line says, else `FORCE_COLOR` (force-color.org), else `NO_COLOR`
 * (no-color.org), else whether people read at a terminal that can.
 */
export function wantsColor(asked: boolean | undefined, {environment, stdout}: World): boolean {
  if (asked !== undefined) return asked
  const {FORCE_COLOR: force, NO_COLOR: no, TERM: terminal} = environment
  if (force) return force !== '0' && force !== 'false'
  if (no) return false
  return stdout.isTerminal && terminal !== 'dumb'
}

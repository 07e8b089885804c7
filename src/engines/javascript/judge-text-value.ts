import type {Scalar} from '../../post/front-matter.ts'
import type {TextReading} from '../text-reading.ts'
import {resolveScalar} from './resolve-scalar.ts'

/** What becomes of a text that js-yaml 4 takes for a number, a flag or a date; `stopsAtFlags`: where it must be a text. */
export function judgeTextValue(
  value: Scalar,
  engine: string,
  {stopsAtFlags = false}: {readonly stopsAtFlags?: boolean} = {}
): TextReading | undefined {
  const resolved = resolveScalar(value, 4)
  if (resolved.type === 'timestamp') {
    return {note: `${engine} takes it for a date and shows it like \`Fri Nov 17 2023 00:00:00 GMT+0000\``}
  }
  if (resolved.type === 'flag' && stopsAtFlags) return {note: `${engine} stops the whole build: it takes no flag here`}
  if (resolved.type !== 'flag' && resolved.type !== 'number') return undefined
  const shown = String(resolved.type === 'flag' ? resolved.flag : resolved.number)
  return shown === value.text ? undefined : {note: `${engine} shows \`${shown}\``}
}

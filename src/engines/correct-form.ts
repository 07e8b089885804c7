import {dayExists, twoDigits, writeDay} from './calendar.ts'
import {readCommonForm} from './generic/read-common-form.ts'

/**
 * A date that an engine cannot read in the one form that all can: `2023-11-17`, `2023-11-17T12:23:41+09:00`. Only where
 * there is no doubt about what is meant; the offset is left out where none is written.
 */
export function correctForm(text: string): {readonly corrected?: string} {
  const written = readCommonForm(text.trim().replace(splitOffset, '$1$2'))
  if (!written || !dayExists(written.wall)) return {}
  const {wall, hasTime, offset} = written
  if (!hasTime) return {corrected: writeDay(wall)}
  if (wall.hour > 23 || wall.minute > 59 || wall.second > 59 || Math.abs(offset ?? 0) > 14 * 60) return {}
  const clock = [wall.hour, wall.minute, wall.second].map(twoDigits).join(':')
  return {corrected: `${writeDay(wall)}T${clock}${offset === undefined ? '' : writeColonOffset(offset)}`}
}

/** `09:30:00 + 0900`: a blank within the offset of a time. */
const splitOffset = /(?<=:\d\d ?)([+-]) (\d\d:?\d\d)$/

/** Minutes ahead of UTC as `+09:00`. */
export function writeColonOffset(minutes: number): string {
  const size = Math.trunc(Math.abs(minutes))
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

import {dayExists, dayNumber, readWall} from '../calendar.ts'
import type {HeldDate} from '../javascript/judge-date.ts'
import {fullYear} from '../javascript/read-timestamp.ts'

const DATE = /^([+-]\d{6}|\d{4})-?([01]\d)-?([0-3]\d)$/
const DATE_TIME =
  /^([+-]\d{6}|\d{4})-?([01]\d)-?([0-3]\d)[Tt ]([0-2]\d)(?::?([0-5]\d)(?::?([0-5]\d)(?:[.,](\d{1,9}))?)?)?(?:(Z)|([+-])([0-2]\d)(?::?([0-5]\d))?)?$/

/**
 * Reads a text as Eleventy 4 does (@11ty/parse-date-strings 2, `parse.js`): a whole date, with or without hyphens, and a
 * time behind `T` or a blank, in UTC where no offset follows. `undefined` for all others, on which the build stops.
 */
export function readRfc9557Text(text: string): HeldDate | undefined {
  if (text.length > 60) return undefined
  const match = DATE.exec(text) ?? DATE_TIME.exec(text)
  if (!match) return undefined
  const written = readWall(match.slice(1, 7))
  const [fraction = '0', zulu, sign, hours, minutes] = match.slice(7)
  if (!dayExists(written) || Math.abs(dayNumber(written)) > 100_000_000) return undefined
  const wall = {...written, year: fullYear(written.year), millisecond: Number(fraction.slice(0, 3))}
  const hasTime = match[4] !== undefined
  const held = {wall, hasTime, rolledOver: wall.hour > 23, missing: []}
  if (!hasTime || zulu !== undefined) return {...held, offset: 0}
  if (sign === undefined) return held
  const size = Number(hours) * 60 + Number(minutes ?? 0)
  return {...held, offset: sign === '-' ? -size : size}
}

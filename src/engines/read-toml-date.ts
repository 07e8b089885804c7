import {dayExists, readWall, type Wall} from './calendar.ts'

/** A date of TOML's own types; `offset` in minutes ahead of UTC, absent where none is written. */
export interface TomlDate {
  readonly wall: Required<Wall>
  readonly offset?: number
  readonly hasTime: boolean
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:([Zz])|([-+])(\d\d):(\d\d))?)?$/

/** No TOML date is longer, but for digits of a second that nobody writes. */
const MAX_LENGTH = 100

/** Reads an unquoted TOML 1.0 date, with or without time and offset; `undefined` for anything else, a time alone too. */
export function readTomlDate(text: string): TomlDate | undefined {
  const match = text.length > MAX_LENGTH ? null : DATE.exec(text)
  if (!match) return undefined
  const [fraction = '', utc, sign, hours, minutes] = match.slice(7)
  const wall = {...readWall(match.slice(1, 7)), millisecond: Number(fraction.slice(0, 3).padEnd(3, '0'))}
  if (!dayExists(wall) || wall.hour > 23 || wall.minute > 59 || wall.second > 59) return undefined
  const hasTime = match[4] !== undefined
  if (utc !== undefined) return {wall, hasTime, offset: 0}
  if (sign === undefined) return {wall, hasTime}
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined
  const size = Number(hours) * 60 + Number(minutes)
  return {wall, hasTime, offset: sign === '-' && size > 0 ? -size : size}
}

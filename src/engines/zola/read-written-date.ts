import {dayExists, daysInMonth, readWall, type Wall} from '../calendar.ts'

/** A date that Zola reads; `offset` in minutes ahead of UTC, absent where none is written. */
export interface ZolaDate {
  readonly wall: Required<Wall>
  readonly offset?: number
  readonly hasTime: boolean
}

/** The `FromStr` of toml_datetime, which takes minutes of an offset beyond 59. */
const TOML = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:([Zz])|([-+]\d\d):(\d\d))?)?$/
/** `YAML_DATETIME_RE`. */
const YAML =
  /^"?(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d{0,9}))?[ \t]*(?:(Z)|([-+]\d\d?)(?::(\d\d))?)?)?"?$/

/** No date is longer, but for digits of a second and blanks that nobody writes. */
const MAX_LENGTH = 200

/**
 * Reads a date that is a text to Zola (components/content/src/front_matter/datetime.rs, `from_unknown_datetime`): as a
 * date of TOML, and where it is none, by YAML's pattern. `undefined` where Zola refuses it.
 */
export function readWrittenDate(text: string): ZolaDate | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const toml = readMatch(TOML.exec(text))
  // What TOML takes beyond RFC 3339 (hour 24, second 60, an offset of a day) YAML's pattern would not make good.
  if (toml) return isRfc3339(toml) ? toml : undefined
  const match = YAML.exec(text)
  const yaml = readMatch(match)
  if (!yaml || !isRfc3339(yaml) || Number(match?.[10] ?? 0) > 59) return undefined
  // Zola starts from 1 January 1970 UTC, which is 31 December further west, and sets the month before the day.
  const isWest = (yaml.offset ?? 0) < 0
  return isWest && daysInMonth(yaml.wall.year, yaml.wall.month) < 31 ? undefined : yaml
}

/** What Zola then hands over is read once more as RFC 3339 (components/content/src/front_matter/page.rs). */
function isRfc3339({wall, offset = 0}: ZolaDate): boolean {
  return wall.hour < 24 && wall.minute < 60 && wall.second < 60 && Math.abs(offset) < 24 * 60
}

function readMatch(match: RegExpExecArray | null): ZolaDate | undefined {
  if (!match) return undefined
  const millisecond = Number((match[7] ?? '').slice(0, 3).padEnd(3, '0'))
  const wall = {...readWall(match.slice(1, 7)), millisecond}
  if (!dayExists(wall)) return undefined
  const hasTime = match[4] !== undefined
  const [utc, hours, minutes] = match.slice(8, 11)
  if (utc !== undefined) return {wall, hasTime, offset: 0}
  if (hours === undefined) return {wall, hasTime}
  const size = Math.abs(Number(hours)) * 60 + Number(minutes ?? 0)
  return {wall, hasTime, offset: hours.startsWith('-') && size > 0 ? -size : size}
}

import {dayExists, utcInstant, utcWall, type Wall} from '../../calendar.ts'
import {compileLayout, type Layout} from './layouts.ts'
import {isZoneName} from './zone-name.ts'

/** A time as Go reads it; `offset` in minutes ahead of UTC, absent where the time is one of the site's zone. */
export interface GoTime {
  readonly wall: Required<Wall>
  readonly offset?: number
  /** An offset, or the name of a zone, that is written and passed over. */
  readonly passedOver?: string
  readonly hasTime: boolean
  /** Whether there is no year in it, which Go takes for the year 0. */
  readonly isYearless: boolean
}

/** `anyOffset`: whether offsets of more than 24 hours or 60 minutes are taken, as Go before 1.20 does. */
export interface GoVersion {
  readonly anyOffset: boolean
}

const LAYOUTS: readonly Layout[] = [
  '2006-01-02T15:04:05Z07:00',
  '2006-01-02T15:04:05',
  'Mon, 02 Jan 2006 15:04:05 -0700',
  'Mon, 02 Jan 2006 15:04:05 MST',
  '02 Jan 06 15:04 -0700',
  '02 Jan 06 15:04 MST',
  'Monday, 02-Jan-06 15:04:05 MST',
  '2006-01-02 15:04:05.999999999 -0700 MST',
  '2006-01-02T15:04:05-0700',
  '2006-01-02 15:04:05Z0700',
  '2006-01-02 15:04:05',
  'Mon Jan 2 15:04:05 2006',
  'Mon Jan 2 15:04:05 MST 2006',
  'Mon Jan 02 15:04:05 -0700 2006',
  '2006-01-02 15:04:05Z07:00',
  '2006-01-02',
  '02 Jan 2006',
  '2006-01-02 15:04:05 -07:00',
  '2006-01-02 15:04:05 -0700',
  '3:04PM',
  'Jan 2 15:04:05'
].map(compileLayout)

/** No layout takes a longer text, but for blanks and digits of a second that nobody writes. */
const MAX_LENGTH = 100

/**
 * Reads a date as `ToTimeInDefaultLocationE` of spf13/cast does (1.5 and on, `timeFormats`): by the first layout that
 * fits, with Go's `time.Parse`. A name of a zone counts for nothing there; the time is then one of the site's zone.
 */
export function parseTime(text: string, version: GoVersion): GoTime | undefined {
  if (text.length > MAX_LENGTH) return undefined
  for (const layout of LAYOUTS) {
    const groups = layout.pattern.exec(text)?.groups
    const time = groups && readGroups(groups, layout, version)
    if (time) return time
  }
  return undefined
}

type Groups = Readonly<Record<string, string | undefined>>

function readGroups(groups: Groups, {hasTime, isYearless}: Layout, version: GoVersion): GoTime | undefined {
  const wall = readWall(groups)
  if (!wall) return undefined
  const offset = readOffset(groups.offset, version)
  const {name} = groups
  if (Number.isNaN(offset) || (name !== undefined && !isZoneName(name))) return undefined
  const time = {wall, hasTime, isYearless}
  if (offset === undefined) {
    if (name !== undefined) return {...time, wall: shiftByName(wall, name), passedOver: name}
    return isYearless ? {...time, offset: 0} : time
  }
  // `time.Parse` takes the name UTC for more than the number before it.
  if (name !== 'UTC' || offset === 0) return {...time, offset}
  return {...time, offset: 0, passedOver: groups.offset ?? ''}
}

/** `GMT+9` moves the clock by as many hours, and then counts for nothing, as other names do. */
function shiftByName(wall: Required<Wall>, name: string): Required<Wall> {
  const hours = Number(/^GMT([-+]\d+)$/.exec(name)?.[1] ?? 0)
  return hours === 0 ? wall : utcWall(utcInstant(wall) + hours * 3_600_000)
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function readWall({year, shortYear, month = '', monthName, day, hour, minute, second, fraction, half}: Groups) {
  const wall = {
    year: shortYear === undefined ? Number(year ?? 0) : Number(shortYear) + (Number(shortYear) >= 69 ? 1900 : 2000),
    month: monthName === undefined ? Number(month || 1) : MONTHS.indexOf(monthName.toLowerCase()) + 1,
    day: Number(day ?? 1),
    hour: half === undefined ? Number(hour ?? 0) : readHalf(Number(hour), half),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: Number((fraction ?? '').slice(1, 4).padEnd(3, '0'))
  }
  return dayExists(wall) && wall.hour < 24 && wall.minute < 60 && wall.second < 60 ? wall : undefined
}

/** The hour of `3:04PM`; 24 where there is no such hour. */
function readHalf(hour: number, half: string): number {
  if (hour > 12) return 24
  if (half === 'PM') return hour < 12 ? hour + 12 : hour
  return hour === 12 ? 0 : hour
}

/** Minutes ahead of UTC; `NaN` where Go refuses the offset. */
function readOffset(written: string | undefined, {anyOffset}: GoVersion): number | undefined {
  if (written === undefined) return undefined
  if (written === 'Z') return 0
  const hours = Number(written.slice(1, 3))
  const minutes = Number(written.slice(-2))
  if (!anyOffset && (hours > 24 || minutes > 60)) return Number.NaN
  const size = hours * 60 + minutes
  return written.startsWith('-') && size > 0 ? -size : size
}

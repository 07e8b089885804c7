import type {Scalar} from '../../post/front-matter.ts'
import {utcWall, type Wall} from '../calendar.ts'
import type {DateReading} from '../date-reading.ts'
import type {Site} from '../engine.ts'
import {type HeldDate, holdText, holdTimestamp, judgeDate} from '../javascript/judge-date.ts'
import {judgeNumber} from '../javascript/judge-number.ts'
import {parseDateText} from '../javascript/parse-date-text.ts'
import {carryOver} from '../javascript/read-timestamp.ts'
import {resolveScalar} from '../javascript/resolve-scalar.ts'
import {keepQuotes} from '../keep-quotes.ts'
import {offsetAt} from '../zone.ts'
import {judgeOffset} from './judge-offset.ts'

/** What Hexo takes where it finds no date (hexo, lib/plugins/processor/post.ts). */
function fileTime(key: string): string {
  const event = key === 'updated' ? 'changed last' : 'made'
  return `takes the time at which the file was ${event}, which on a build machine is that of the build`
}

/**
 * What Hexo makes of a date. hexo-front-matter 4 takes the UTC time of an unquoted timestamp for the local time of the
 * machine; other texts go through `new Date`. A `timezone` in the config then takes the machine's clock for the clock
 * there (hexo, lib/plugins/processor/common.ts, `adjustDateForTimezone`), which is right for local times alone.
 */
export function readDate(value: Scalar, site: Site, key = 'date'): DateReading {
  const instead = fileTime(key)
  const {timeZone, parserVersion} = site.settings
  const resolved = resolveScalar(value, 4)
  if (resolved.type === 'null') return {outcome: 'replaced', note: `Hexo finds no date and ${instead}`}
  if (resolved.type === 'flag' || resolved.type === 'number') {
    const number = Number(resolved.type === 'flag' ? resolved.flag : resolved.number)
    return judgeNumber(number, {engine: 'Hexo', unread: instead, zone: timeZone, moved: true})
  }
  if (resolved.type === 'timestamp') {
    const {timestamp} = resolved
    const held = timestamp.hasTime ? holdTimestamp(timestamp) : localDay(timestamp.wall, holdTimestamp(timestamp))
    return isVersion5(parserVersion) ? judgeAsWritten(held, value, timeZone) : judgeHexo(held, value, timeZone, true)
  }
  const text = parseDateText(resolved.text)
  if (text) return keepQuotes(judgeHexo(holdText(text), value, timeZone, false), value)
  const why = resolved.text === '' ? 'finds no date' : 'cannot read it as a date'
  return {outcome: 'replaced', note: `Hexo ${why} and ${instead}`}
}

function localDay(wall: Wall, {offset: _, ...held}: HeldDate): HeldDate {
  return {...held, wall}
}

function isVersion5(version: string | undefined): boolean {
  return version !== undefined && Number.parseInt(version, 10) >= 5
}

/** hexo-front-matter 5 takes offsets at their word, and a time without one for that of the config's zone, else of UTC. */
function judgeAsWritten(held: HeldDate, {text}: Scalar, zone = 'UTC'): DateReading {
  return judgeDate(held, text, {engine: 'Hexo', assumed: zone, shown: zone, withoutOffset: 'exact'})
}

function judgeHexo(held: HeldDate, {text}: Scalar, zone: string | undefined, isTimestamp: boolean): DateReading {
  const offset = effectiveOffset(held, zone)
  const {offset: written, ...local} = held
  const isLost = zone === undefined && isTimestamp && written !== undefined
  const wall = isLost ? utcWall(carryOver(held.wall) - written * 60_000) : held.wall
  const moved = offset === undefined || isLost ? {...local, wall} : {...local, offset}
  const shown = zone === undefined ? {} : {shown: zone}
  const reading = judgeDate(moved, text, {engine: 'Hexo', withoutOffset: 'exact', ...shown})
  if (written === undefined) return zone === undefined ? reading : {...reading, zone}
  if (reading.outcome !== 'exact' || !held.hasTime) return zone === undefined && !isLost ? withoutDay(reading) : reading
  return judgeOffset(carryOver(held.wall) - written * 60_000, text, reading, {zone, isTimestamp})
}

/** An instant is on another day where the machine is in another zone. */
function withoutDay({day: _, ...reading}: DateReading): DateReading {
  return reading
}

/** The offset in minutes that Hexo comes to on a machine in UTC; for local times it is the same on any machine. */
function effectiveOffset({wall, offset}: HeldDate, zone: string | undefined): number | undefined {
  if (zone === undefined) return offset
  return (offset ?? 0) + offsetAt(zone, carryOver(wall) - (offset ?? 0) * 60_000)
}

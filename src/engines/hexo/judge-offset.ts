import {twoDigits, writeDay} from '../calendar.ts'
import type {DateReading} from '../date-reading.ts'
import {describeInstant} from '../describe-time.ts'
import {dayIn, offsetAt, wallAt} from '../zone.ts'

/** The site's zone, and whether YAML itself reads the date. */
interface Circumstances {
  readonly zone: string | undefined
  readonly isTimestamp: boolean
}

/** Judges a date with an offset, meant for `instant`; `reading` is what Hexo makes of it on a machine in UTC. */
export function judgeOffset(
  instant: number,
  text: string,
  reading: DateReading,
  {zone, isTimestamp}: Circumstances
): DateReading {
  const meant = describeInstant(instant, zone ?? 'UTC')
  if (zone === undefined) {
    if (!isTimestamp) return {outcome: 'exact', instant, note: `Hexo reads it as ${meant}`}
    const note = `Hexo takes the time in UTC, ${meant}, for the local time of whatever machine builds the site, unless the date stands in quotes`
    return {outcome: 'shifted', cause: 'offset-misread', zone: 'host', note, corrected: `'${text}'`}
  }
  if (!Number.isFinite(instant) || offsetAt(zone, instant) === 0) return reading
  const shown = reading.instant === undefined ? '' : describeInstant(reading.instant, zone)
  const note = isTimestamp
    ? `Hexo takes the time in UTC for the time in ${zone} and reads ${shown}`
    : `Hexo reads ${meant}, and then moves it by the hours between ${zone} and the zone of the machine that builds the site: on one in UTC it becomes ${shown}`
  const day = reading.instant === undefined ? {} : {day: dayIn(reading.instant, zone)}
  const corrected = writeLocal(instant, zone)
  return {...reading, ...day, outcome: 'shifted', cause: 'offset-misread', zone, note, corrected}
}

/** `2023-11-17 12:23:41`, the clock in the zone. */
function writeLocal(instant: number, zone: string): string {
  const wall = wallAt(instant, zone)
  return `${writeDay(wall)} ${[wall.hour, wall.minute, wall.second].map(twoDigits).join(':')}`
}

import {twoDigits, type Wall} from './calendar.ts'
import {wallAt} from './zone.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** `2023-11-17` as people say it in a sentence: "17 November 2023". */
export function describeDay(day: string): string {
  const [, year = '', month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? []
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${Number(year)}`
}

/** The time of a wall clock, `12:23:41`, or `12:23` on the minute. */
export function describeClock({hour, minute, second}: Wall): string {
  const clock = `${twoDigits(hour)}:${twoDigits(minute)}`
  return second === 0 ? clock : `${clock}:${twoDigits(second)}`
}

/** "21:23:41 on 17 November 2023 in Asia/Seoul". */
export function describeInstant(instant: number, zone: string): string {
  const wall = wallAt(instant, zone)
  return `${describeClock(wall)} on ${wall.day} ${MONTHS[wall.month - 1] ?? ''} ${wall.year} in ${zone}`
}

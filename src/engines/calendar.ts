/** A day by its parts; `month` and `day` count from 1. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The clock on a wall: a day and a time, in no particular zone. */
export interface Wall extends Civil {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond?: number
}

/** The parts of a day that is written as `YYYY-MM-DD`; there need not be such a day. */
export function readCivil(day: string): Civil {
  return {year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10))}
}

/** A wall clock from the figures of its year, month, day, hour, minute and second; a time that is not there is midnight. */
export function readWall([year, month, day, hour, minute, second]: readonly (string | undefined)[]): Wall {
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0)
  }
}

/** Milliseconds of a day without a change of the clock. */
export const DAY = 86_400_000

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days a month has in the Gregorian calendar, which is carried back before 1582 too; 0 for no month. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** Whether there is such a day. */
export function dayExists({year, month, day}: Civil): boolean {
  return day >= 1 && day <= daysInMonth(year, month)
}

/**
 * Days from 1970-01-01 to a day; a day past the end of its month counts on into the next.
 * `Date.UTC` would take the years 0 to 99 for 1900 to 1999, so the sum is done here.
 */
export function dayNumber({year, month, day}: Civil): number {
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The wall clock as milliseconds since 1970, as if it hung in UTC. */
export function utcInstant(wall: Wall): number {
  const seconds = (wall.hour * 60 + wall.minute) * 60 + wall.second
  return dayNumber(wall) * DAY + seconds * 1000 + (wall.millisecond ?? 0)
}

/** The wall clock in UTC at an instant. */
export function utcWall(instant: number): Required<Wall> {
  const date = new Date(instant)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds()
  }
}

/** `YYYY-MM-DD`; a day past the end of its month is written as the day of the next month that it is. */
export function writeDay(civil: Civil): string {
  const {year, month, day} = dayExists(civil) ? civil : utcWall(dayNumber(civil) * DAY)
  const sign = year < 0 ? '-' : ''
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

/** A number below 100 with its leading zero. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

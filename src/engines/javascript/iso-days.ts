import {type Civil, DAY, dayNumber, utcWall} from '../calendar.ts'

/** The day of a week date (ISO 8601: week 1 is the one with 4 January, weeks begin on Monday); `undefined` for no such week or weekday. */
export function dayOfWeek(year: number, week: number, weekday: number): Civil | undefined {
  const first = startOfWeeks(year)
  const weeks = (startOfWeeks(year + 1) - first) / 7
  if (week < 1 || week > weeks || weekday < 1 || weekday > 7) return undefined
  return civilOf(first + (week - 1) * 7 + weekday - 1)
}

/** The day with a number within its year, from 1; `undefined` for a number that the year does not have. */
export function dayOfTheYear(year: number, day: number): Civil | undefined {
  const civil = civilOf(dayNumber({year, month: 1, day: 1}) + day - 1)
  return day > 0 && civil.year === year ? civil : undefined
}

function startOfWeeks(year: number): number {
  const fourth = dayNumber({year, month: 1, day: 4})
  return fourth - ((((fourth + 3) % 7) + 7) % 7)
}

function civilOf(days: number): Civil {
  const {year, month, day} = utcWall(days * DAY)
  return {year, month, day}
}

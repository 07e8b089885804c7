import {daysInMonth} from '../../calendar.ts'

type Label = 'year' | 'month' | 'day'

/** The numbers of a day in the order written, and what is known of them (dateutil's `_ymd`). */
export interface DayParts {
  readonly values: number[]
  readonly labels: Partial<Record<Label, number>>
  /** Whether the year has three digits or more, or is over 100. */
  hasCentury: boolean
}

/** A day as read; what is not written is absent. */
export type ReadDay = Partial<Record<Label, number>>

/** Adds digits as written, or a number; `false` where dateutil refuses it. */
export function addPart(parts: DayParts, value: string | number, label?: Label): boolean {
  const isText = typeof value === 'string'
  if (isText && !/^\d+$/.test(value)) return false
  const isYear = isText ? value.length > 2 : value > 100
  if (isYear) {
    parts.hasCentury = true
    if (label !== undefined && label !== 'year') return false
  }
  const name = isYear ? 'year' : label
  parts.values.push(Math.trunc(Number(value)))
  if (name === undefined) return true
  if (parts.labels[name] !== undefined) return false
  parts.labels[name] = parts.values.length - 1
  return true
}

/** Whether a number can be the day of the month. */
export function couldBeDay({values, labels}: DayParts, value: number): boolean {
  if (labels.day !== undefined) return false
  const month = labels.month === undefined ? undefined : (values[labels.month] ?? 0)
  if (month === undefined) return value >= 1 && value <= 31
  const year = labels.year === undefined ? 2000 : (values[labels.year] ?? 2000)
  return value >= 1 && value <= daysInMonth(year, month)
}

/** Tells which number is what: month first, unless it cannot be one; `undefined` for more than three numbers. */
export function resolveDay({values, labels}: DayParts): ReadDay | undefined {
  const count = Object.keys(labels).length
  if ((count > 0 && count === values.length) || (values.length === 3 && count === 2))
    return resolveLabels(values, labels)
  if (values.length > 3) return undefined
  const [first = 0, second = 0, third = 0] = values
  if (values.length === 0) return {}
  if (values.length === 1 || (values.length === 2 && labels.month !== undefined))
    return resolveOne(values, labels.month)
  if (values.length === 2) {
    if (first > 31) return {year: first, month: second}
    return second > 31 ? {month: first, year: second} : {month: first, day: second}
  }
  if (labels.month === 0)
    return second > 31 ? {month: first, year: second, day: third} : {month: first, day: second, year: third}
  if (labels.month === 1)
    return first > 31 ? {year: first, month: second, day: third} : {day: first, month: second, year: third}
  if (labels.month === 2)
    return second > 31 ? {day: first, year: second, month: third} : {year: first, day: second, month: third}
  if (first > 31 || labels.year === 0) return {year: first, month: second, day: third}
  return first > 12 ? {day: first, month: second, year: third} : {month: first, day: second, year: third}
}

function resolveLabels(values: readonly number[], labels: DayParts['labels']): ReadDay {
  const all = {...labels}
  if (values.length === 3) {
    const free = [0, 1, 2].find((index) => !Object.values(labels).includes(index))
    const unnamed = (['year', 'month', 'day'] as const).find((name) => labels[name] === undefined)
    if (unnamed !== undefined && free !== undefined) all[unnamed] = free
  }
  const day: ReadDay = {}
  for (const name of ['year', 'month', 'day'] as const) {
    const value = values[all[name] ?? -1]
    if (value !== undefined) day[name] = value
  }
  return day
}

/** One number, or the name of a month and a number. */
function resolveOne(values: readonly number[], monthAt: number | undefined): ReadDay {
  const month = monthAt === undefined ? {} : {month: values[monthAt] ?? 0}
  const other = monthAt === undefined ? values[0] : values[1 - monthAt]
  if (other === undefined) return month
  return other > 31 ? {...month, year: other} : {...month, day: other}
}

import {dayExists, readCivil} from '../calendar.ts'
import type {FileNameReading} from '../engine.ts'

/** Reads a day at the start of a file name; no engine is known that would mind a name without one. */
export function readFileName(name: string): FileNameReading {
  const day = /^\d{4}-\d\d-\d\d(?!\d)/.exec(name)?.[0]
  return day !== undefined && dayExists(readCivil(day)) ? {day, range: {start: 0, end: day.length}} : {}
}

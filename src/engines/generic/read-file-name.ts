import {dayExists, writeDay} from '../calendar.ts'
import type {FileNameReading} from '../engine.ts'

/** Reads a day at the start of a file name; no engine is known that would mind a name without one. */
export function readFileName(name: string): FileNameReading {
  const [written, ...digits] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(name) ?? []
  if (written === undefined) return {}
  const [year = 0, month = 0, day = 0] = digits.map(Number)
  return dayExists({year, month, day})
    ? {day: writeDay({year, month, day}), range: {start: 0, end: written.length}}
    : {}
}

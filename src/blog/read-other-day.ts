import type {DateReading} from '../engines/date-reading.ts'
import type {EngineProfile, Site} from '../engines/engine.ts'
import {type PostDate, readDates} from '../engines/read-dates.ts'
import {fileNameOf} from '../post/file-name-of.ts'
import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'

/** The date in the front matter, and the other day that the file name says. */
export interface OtherDay extends Range {
  /** `YYYY-MM-DD`. */
  readonly inFileName: string
}

/** Reads where front matter and file name date a post to different days, whatever the time zone. */
export function readOtherDay(post: Post, site: Site, engine: EngineProfile): OtherDay | undefined {
  if (engine.fileNameDate === undefined) return undefined
  const name = fileNameOf(post.sitePath)
  const {day} = engine.readFileName(name, engine.kindOf(post.sitePath, site.settings), site.settings)
  const date = readDates(post, site, engine).find(({key}) => key === 'date')
  // Most days are the same to the letter.
  if (day === undefined || date === undefined || isWritten(day, date)) return undefined
  const days = daysOf(date.scalar.text, date.reading)
  if (days.size === 0 || days.has(day)) return undefined
  return {start: date.scalar.start, end: date.scalar.end, inFileName: day}
}

function isWritten(day: string, {scalar}: PostDate): boolean {
  return scalar.text.startsWith(day) && !/^\d/.test(scalar.text.slice(day.length))
}

const hour = 3_600_000

/** All days that the date is somewhere on earth (UTC-12 to UTC+14), and the day as written. */
function daysOf(text: string, {instant, day, outcome}: DateReading): Set<string> {
  if (outcome !== 'exact' && outcome !== 'shifted') return new Set()
  const days = new Set<string>()
  const written = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (written) days.add([written[1], written[2]?.padStart(2, '0'), written[3]?.padStart(2, '0')].join('-'))
  if (day !== undefined) days.add(day)
  if (instant !== undefined && /\d:\d/.test(text)) {
    for (const offset of [-12, 0, 14]) days.add(new Date(instant + offset * hour).toISOString().slice(0, 10))
  }
  return days
}

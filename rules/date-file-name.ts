import type {DateReading} from '../src/engines/date-reading.ts'
import {type PostDate, readDates} from '../src/engines/read-dates.ts'
import {fileNameOf} from '../src/post/file-name-of.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/date-file-name.ts'

export default defineRule({
  id: 'date-file-name',
  summary: 'The day in the file name is the day in the front matter.',
  why: 'Where the two differ the engine uses only one of them, and the address, the archive or the order of posts is not what the writer sees in the folder.',
  severity: 'warning',
  options: {},
  messages: {
    differs: 'The front matter says {actual}, the file name says `{day}`. {which}. Make them the same'
  },
  examples,
  check({post, site, engine, report}) {
    if (engine.fileNameDate === undefined) return
    const name = fileNameOf(post.sitePath)
    const {day} = engine.readFileName(name, engine.kindOf(post.sitePath, site.settings), site.settings)
    const date = readDates(post, site, engine).find(({key}) => key === 'date')
    // Most days are the same to the letter.
    if (day === undefined || date === undefined || isWritten(day, date)) return
    const days = daysOf(date.scalar.text, date.reading)
    if (days.size === 0 || days.has(day)) return
    report('differs', {at: date.scalar, subject: `${day} ${date.scalar.text}`, data: {day, which: engine.fileNameDate}})
  }
})

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

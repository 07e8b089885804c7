import {dayExists} from '../calendar.ts'
import type {FileNameReading, PostKind, SiteSettings} from '../engine.ts'
import {writeAsciiDigits} from './dateutil/write-ascii-digits.ts'
import {isRead} from './post-paths.ts'

/**
 * Reads a file name as Pelican does: by its suffix, and with a day at its start unless `FILENAME_METADATA` says
 * otherwise (pelican/readers.py, `parse_path_metadata`).
 */
export function readFileName(name: string, kind: PostKind, settings?: SiteSettings): FileNameReading {
  if (kind !== 'other' && !isRead(name)) return {fault: explainAbsence(name)}
  const [day, ...digits] = /^(\d{4})-(\d\d)-(\d\d)/.exec(writeAsciiDigits(name)) ?? []
  if (day === undefined || settings?.dayInFileName === false) return {}
  const range = {start: 0, end: day.length}
  const [year = 0, month = 0, date = 0] = digits.map(Number)
  if (year > 0 && dayExists({year, month, day: date})) return {day, range}
  return {range, fault: `Pelican leaves the post out, because there is no such day as ${day}`}
}

function explainAbsence(name: string): string {
  const suffix = /\.[^.]+$/.exec(name)?.[0]
  if (suffix === undefined) return 'Pelican does not read a file whose name has no suffix such as `.md`'
  return name.startsWith('.#')
    ? 'Pelican skips a file whose name begins with `.#`'
    : `Pelican does not read a \`${suffix}\` file`
}

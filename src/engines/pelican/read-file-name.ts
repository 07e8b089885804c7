import {dayExists, readCivil} from '../calendar.ts'
import type {FileNameReading, PostKind, SiteSettings} from '../engine.ts'
import {writeAsciiDigits} from './dateutil/write-ascii-digits.ts'
import {isRead} from './post-paths.ts'

/**
 * Reads a file name as Pelican does: by its suffix, and with a day at its start unless `FILENAME_METADATA` says
 * otherwise (pelican/readers.py, `parse_path_metadata`).
 */
export function readFileName(name: string, kind: PostKind, settings?: SiteSettings): FileNameReading {
  if (kind !== 'other' && !isRead(name)) return {fault: explainAbsence(name)}
  const day = /^\d{4}-\d\d-\d\d/.exec(writeAsciiDigits(name))?.[0]
  if (day === undefined || settings?.dayInFileName === false) return {}
  const range = {start: 0, end: day.length}
  const civil = readCivil(day)
  if (civil.year > 0 && dayExists(civil)) return {day, range}
  return {range, fault: `Pelican leaves the post out, because there is no such day as ${day}`}
}

function explainAbsence(name: string): string {
  const suffix = /\.[^.]+$/.exec(name)?.[0]
  if (suffix === undefined) return 'Pelican does not read a file whose name has no suffix such as `.md`'
  return name.startsWith('.#')
    ? 'Pelican skips a file whose name begins with `.#`'
    : `Pelican does not read a \`${suffix}\` file`
}

import {dayExists, readCivil} from '../calendar.ts'
import type {FileNameReading, PostKind} from '../engine.ts'
import {findDay} from './find-day.ts'
import {isPage} from './post-paths.ts'

/** Reads a file name as Zola does (components/content/src/page.rs, `parse`): by its suffix, and with a day at its start. */
export function readFileName(name: string, kind: PostKind): FileNameReading {
  if (kind !== 'other' && !isPage(name)) return {fault: explainAbsence(name)}
  const found = findDay(name)
  if (!found) return {}
  const {day, length} = found
  const range = {start: 0, end: length}
  if (dayExists(readCivil(day))) return {day, range}
  return {range, fault: `Zola finds no date in the file name, because there is no such day as ${day}`}
}

function explainAbsence(name: string): string {
  if (name.startsWith('.')) return 'Zola skips a file whose name begins with `.`'
  return 'Zola makes pages of files whose names end with `.md`, and copies the others as they are'
}

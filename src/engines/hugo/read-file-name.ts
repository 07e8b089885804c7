import {dayExists, readCivil} from '../calendar.ts'
import type {FileNameReading, PostKind, SiteSettings} from '../engine.ts'
import {isPage} from './post-paths.ts'

/**
 * Reads a file name as Hugo does: it makes pages of some suffixes only, and looks for a day in the first ten characters
 * where the site asks for it with `:filename` (resources/page/pagemeta/page_frontmatter.go).
 */
export function readFileName(name: string, kind: PostKind, settings?: SiteSettings): FileNameReading {
  const fault = kind === 'other' || isPage(name) ? {} : {fault: explainAbsence(name)}
  const day = /^\d{4}-\d\d-\d\d/.exec(name)?.[0]
  if (day === undefined || !settings?.dayInFileName || !dayExists(readCivil(day))) return fault
  return {day, range: {start: 0, end: day.length}, ...fault}
}

function explainAbsence(name: string): string {
  const mark = /^[.#]/.exec(name)?.[0]
  if (mark !== undefined) return `Hugo skips a file whose name begins with \`${mark}\``
  if (name.endsWith('~')) return 'Hugo skips a file whose name ends with `~`'
  const suffix = /\.[^.]+$/.exec(name)?.[0]
  if (suffix === undefined) return 'Hugo makes no page of a file whose name has no suffix such as `.md`'
  return `Hugo makes no page of a \`${suffix}\` file`
}

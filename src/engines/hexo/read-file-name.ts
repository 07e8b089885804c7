import {dayExists, utcWall, writeDay} from '../calendar.ts'
import {describeDay} from '../describe-time.ts'
import type {FileNameReading, PostKind, SiteSettings} from '../engine.ts'
import {carryOver} from '../javascript/read-timestamp.ts'

/** What hexo-renderer-marked and Hexo itself turn into a page. */
const RENDERED = /\.(?:md|markdown|mkdn?|mdwn|mdtxt|mdtext|html?)$/

/** Reads a file name as Hexo does, which looks for a day there only where `new_post_name` in its config begins with one. */
export function readFileName(name: string, kind: PostKind, settings?: SiteSettings): FileNameReading {
  if (kind === 'other') return {}
  const fault = findFault(name)
  const [written, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)(?=-)/.exec(name) ?? []
  if (settings?.dayInFileName !== true || written === undefined) return fault === undefined ? {} : {fault}
  const civil = {year: Number(year), month: Number(month), day: Number(day)}
  const read = {day: writeDay(utcWall(carryOver({...civil, ...MIDNIGHT}))), range: {start: 0, end: written.length}}
  if (fault !== undefined) return {...read, fault}
  return dayExists(civil) ? read : {...read, fault: `Hexo reads the day in the file name as ${describeDay(read.day)}`}
}

const MIDNIGHT = {hour: 0, minute: 0, second: 0}

function findFault(name: string): string | undefined {
  if (/^[._]/.test(name)) return `Hexo skips a file whose name begins with \`${name.charAt(0)}\``
  if (/[%~]$/.test(name)) return `Hexo skips a file whose name ends with \`${name.slice(-1)}\``
  const suffix = /\.[^.]+$/.exec(name)?.[0]
  if (suffix === undefined) return 'Hexo skips a file whose name has no suffix such as `.md`'
  if (!RENDERED.test(suffix)) return `Hexo skips a \`${suffix}\` file: a post has to end in \`.md\``
  return isDecodable(name) ? undefined : 'Hexo leaves out a file with `%` in its name that starts no percent-encoding'
}

/** Hexo decodes addresses, and fails at what is no percent-encoding. */
function isDecodable(name: string): boolean {
  try {
    decodeURI(name)
    return true
  } catch {
    return false
  }
}

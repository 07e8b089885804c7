import {dayExists, readCivil} from '../calendar.ts'
import type {FileNameReading, PostKind} from '../engine.ts'

/** Eleventy takes the first day anywhere in the path of a post without a `date` (src/Template.js, `getMappedDate`). */
export function readFileName(name: string, kind: PostKind): FileNameReading {
  if (kind === 'other') return {}
  const suffix = /\.[^.]+$/.exec(name)?.[0]
  if (suffix === undefined || !/^\.(?:md|html|liquid|njk)$/i.test(suffix)) {
    return {
      fault: `Eleventy skips a ${suffix === undefined ? 'file without a suffix' : `\`${suffix}\` file`}: a post has to end in \`.md\``
    }
  }
  const match = /\d{4}-\d\d-\d\d/.exec(name)
  if (!match) return {}
  const [written] = match
  const range = {start: match.index, end: match.index + written.length}
  if (dayExists(readCivil(written))) return {day: written, range}
  return {
    range,
    fault: `Eleventy publishes the post with an invalid date, unless the front matter has a \`date\`: there is no day ${written}`
  }
}

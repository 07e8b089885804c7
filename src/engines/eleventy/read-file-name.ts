import {dayExists, writeDay} from '../calendar.ts'
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
  const match = /(\d{4})-(\d\d)-(\d\d)/.exec(name)
  if (!match) return {}
  const [written, ...digits] = match
  const [year = 0, month = 0, day = 0] = digits.map(Number)
  const range = {start: match.index, end: match.index + written.length}
  if (dayExists({year, month, day})) return {day: writeDay({year, month, day}), range}
  return {
    range,
    fault: `Eleventy publishes the post with an invalid date, unless the front matter has a \`date\`: there is no day ${written}`
  }
}

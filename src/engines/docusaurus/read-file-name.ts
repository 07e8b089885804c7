import {writeDay} from '../calendar.ts'
import {describeDay} from '../describe-time.ts'
import type {FileNameReading, PostKind} from '../engine.ts'
import {parseDateText} from '../javascript/parse-date-text.ts'

/** Reads a file name as the blog plugin does, which finds a day anywhere in it (src/blogUtils.ts, `DATE_FILENAME_REGEX`). */
export function readFileName(name: string, kind: PostKind): FileNameReading {
  if (kind === 'other') return {}
  if (name.startsWith('_')) return {fault: 'Docusaurus skips a file whose name begins with `_`'}
  if (name.startsWith('.')) return {fault: 'Docusaurus skips a file whose name begins with `.`'}
  if (!/\.mdx?$/.test(name)) return {fault: 'Docusaurus skips a file that does not end in `.md` or `.mdx`'}
  const fault = /[?#]|%(?![\da-f]{2})/i.exec(name)?.[0]
  const refused = fault === undefined ? {} : {fault: `Docusaurus stops the whole build at \`${fault}\` in a file name`}
  const [, before, written] = /^(.*)(\d{4}-\d\d?-\d\d?)/.exec(name.replace(/\.mdx?$/, '')) ?? []
  if (before === undefined || written === undefined) return refused
  const range = {start: before.length, end: before.length + written.length}
  const date = parseDateText(`${written}Z`)
  if (!date) {
    const reason = `there is no day ${written}`
    return {
      range,
      fault: `Docusaurus stops the whole build unless the front matter has a \`date\`: ${reason}`,
      ...refused
    }
  }
  const day = writeDay(date.wall)
  if (!date.rolledOver) return {day, range, ...refused}
  return {
    day,
    range,
    fault: `Docusaurus publishes the post under ${describeDay(day)}, since there is no day ${written}`,
    ...refused
  }
}

import type {FrontMatter} from '../../post/front-matter.ts'
import type {FenceFault} from '../engine.ts'
import {judgeClosing} from '../javascript/judge-closing.ts'
import {findBlock} from './find-block.ts'

const SHOWN = 'Astro shows the front matter as text, or stops where the schema asks for a title'
const ABSENT = 'Astro publishes the post without a title, or stops where the schema asks for one'
const BEGIN = 'Begin the file with a line of `---`, write the title below it, and close with another line of `---`'
const START = 'Let the file begin with a line of exactly `---`'

/** Whether Astro takes the front matter; a mapping is not asked for here, since that is the YAML parser's to say. */
export function judgeFences(frontMatter: FrontMatter | undefined, text: string): FenceFault | undefined {
  const block = findBlock(text)
  const start = text.startsWith('\uFEFF') ? 1 : 0
  if (!block) {
    if (frontMatter && frontMatter.fence !== '') return {...judgeUnread(frontMatter, text, start), consequence: SHOWN}
    return {cause: 'missing', start, end: start, consequence: ABSENT, remedy: BEGIN}
  }
  const lineEnd = text.indexOf('\n', block.open.end)
  const rest = text.slice(block.open.end, lineEnd)
  if (/^(?:---)?[ \t]*(?:[ \t]#.*)?\r?$/.test(rest)) return judgeClosing('Astro', block.close, frontMatter?.close, text)
  const opening = {start: block.open.start, end: block.open.end + rest.trimEnd().length}
  const repair = frontMatter?.format === 'yaml' ? {repair: '---'} : {}
  const consequence = `Astro takes \`${rest.trim()}\` for front matter too: it stops the whole build, or reads no title`
  return {cause: 'wrong-fence', ...opening, consequence, remedy: START, ...repair}
}

function judgeUnread({open, close, fence}: FrontMatter, text: string, start: number): Omit<FenceFault, 'consequence'> {
  if (open.start > start) {
    const before = text.slice(start, open.start)
    const cause = /[\n\r]/.test(before) ? 'blank-line-before' : 'blank-before'
    return {cause, start, end: open.start, remedy: START, repair: ''}
  }
  if (fence === '{' || fence === ';;;') {
    return {cause: 'wrong-format', ...open, remedy: 'Write the front matter as YAML between two lines of `---`'}
  }
  if (!text.includes('\n')) {
    return {
      cause: 'wrong-fence',
      ...open,
      remedy: 'Save the file with the line endings of Unix or Windows (LF or CRLF)'
    }
  }
  const exact = fence === '+++' ? '+++' : '---'
  const remedy = `Close it with a line of exactly \`${exact}\``
  return close ? {cause: 'wrong-close', ...close, remedy, repair: exact} : {cause: 'unclosed', ...open, remedy}
}

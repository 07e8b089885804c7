import type {FrontMatter} from '../../post/front-matter.ts'
import type {FenceFault} from '../engine.ts'
import {judgeClosing} from '../javascript/judge-closing.ts'
import {type Block, findBlock, startOf} from './find-block.ts'

const SHOWN =
  'Hexo shows the front matter as text and publishes the post without a title, under the time its file was made'
const ABSENT = 'Hexo publishes the post without a title, under the time its file was made'
const BEGIN = 'Begin the file with a line of `---`, write the title below it, and close with another line of `---`'
const START = 'Let the file begin with a line of exactly `---`'

/** Whether Hexo takes the front matter; a mapping is not asked for here, since that is the YAML parser's to say. */
export function judgeFences(frontMatter: FrontMatter | undefined, text: string): FenceFault | undefined {
  const block = findBlock(text)
  const start = startOf(text)
  if (!frontMatter || frontMatter.fence === '') {
    if (block && /^[\w-]+:(?:[ \t\r\n]|$)/.test(text.slice(start, Math.min(block.dataEnd, start + LONGEST_KEY))))
      return undefined
    return {cause: 'missing', start, end: start, consequence: ABSENT, remedy: BEGIN}
  }
  if (!block) return {...judgeUnread(frontMatter, text), consequence: SHOWN}
  if (frontMatter.open.start > start) return judgeBefore(frontMatter, block, text)
  const {open, close, entries, faults} = frontMatter
  if (entries.length === 0 && faults.length === 0 && close?.start === block.closeStart) {
    return {
      cause: 'missing',
      ...open,
      consequence: 'Hexo shows fences with nothing between them as text',
      remedy: BEGIN
    }
  }
  return judgeClosing('Hexo', {start: block.closeStart, end: block.closeEnd}, close, text)
}

/** Hexo needs no opening fence where the text begins with a key. */
const LONGEST_KEY = 80

type Fault = Omit<FenceFault, 'consequence'>

function judgeUnread(frontMatter: FrontMatter, text: string): Fault {
  const {open, close, fence, content} = frontMatter
  const written = text.slice(open.start, open.end)
  if (fence === '---yaml') return {cause: 'wrong-fence', ...open, remedy: START, repair: '---'}
  if (fence !== '---' && fence !== ';;;') {
    return {cause: 'wrong-format', ...open, remedy: 'Write the front matter as YAML between two lines of `---`'}
  }
  if (!/^(?:-+|;+)$/.test(written)) {
    const exact = written.trimEnd()
    return {
      cause: 'wrong-fence',
      ...open,
      remedy: `Let the file begin with a line of exactly \`${exact}\``,
      repair: exact
    }
  }
  const remedy = `Close it with a line of exactly \`${written}\``
  if (!text.includes('\n')) {
    return {
      cause: 'wrong-fence',
      ...open,
      remedy: 'Save the file with the line endings of Unix or Windows (LF or CRLF)'
    }
  }
  if (!close) return {cause: 'unclosed', ...open, remedy}
  const isClosed = text.slice(close.start, close.end).startsWith(written)
  if (isClosed && text.slice(content.start, close.start).trim() === '')
    return {cause: 'missing', ...open, remedy: BEGIN}
  return {cause: 'wrong-close', ...close, remedy, repair: written}
}

/** One blank line before the opening fence does no harm, since YAML knows that fence too. */
function judgeBefore({open}: FrontMatter, block: Block, text: string): FenceFault | undefined {
  const start = startOf(text)
  const range = {start, end: open.start, remedy: START, repair: ''}
  if (block.closeStart === open.start) return {cause: 'blank-line-before', ...range, consequence: SHOWN}
  if (!/[ \u00A0]$/.test(text.slice(start, open.start))) return undefined
  const consequence = 'Hexo leaves the post out and builds the rest of the site'
  return {cause: 'blank-before', ...range, consequence}
}

import {findLateBlock} from '../../post/find-late-block.ts'
import type {FrontMatter} from '../../post/front-matter.ts'
import type {FenceFault} from '../engine.ts'
import {findBlock, startOf} from './find-block.ts'

type Fault = Omit<FenceFault, 'consequence'>

const SHOWN = 'Jekyll shows the front matter as text and publishes the post with the title and day of its file name'
const ABSENT = 'Jekyll publishes the post with the title and day of its file name, and without a layout of its own'
const CLOSE = 'Close it with a line of exactly `---`'
const START = 'Let the file begin with a line of exactly `---`'

/** Whether Jekyll takes the front matter; a mapping is not asked for here, since that is the YAML parser's to say. */
export function judgeFences(frontMatter: FrontMatter | undefined, text: string): FenceFault | undefined {
  const block = findBlock(text)
  if (block) {
    const close = frontMatter?.close
    if (!close || close.start >= block.closeStart) return undefined
    const consequence = `Jekyll reads on to the next line of \`---\` or \`...\` and takes all of it for front matter`
    return {cause: 'wrong-close', ...close, consequence, remedy: CLOSE, repair: '---'}
  }
  if (!frontMatter || frontMatter.fence === '') {
    const at = startOf(text)
    const late = findLateBlock(text)
    if (late) return {cause: 'text-before', start: at, end: late.start, consequence: SHOWN, remedy: START}
    const remedy = 'Begin the file with a line of `---`, write the title below it, and close with another line of `---`'
    return {cause: 'missing', start: at, end: at, consequence: ABSENT, remedy}
  }
  return {
    ...(findBefore(frontMatter, text) ?? judgeOpening(frontMatter, text) ?? judgeClosing(frontMatter)),
    consequence: SHOWN
  }
}

function findBefore({open}: FrontMatter, text: string): Fault | undefined {
  const start = startOf(text)
  if (open.start <= start) return undefined
  const range = {start, end: open.start}
  const cause = /[\n\r]/.test(text.slice(start, open.start)) ? 'blank-line-before' : 'blank-before'
  return {cause, ...range, remedy: START, repair: ''}
}

function judgeOpening({open, fence}: FrontMatter, text: string): Fault | undefined {
  if (fence === '---yaml') return {cause: 'wrong-fence', ...open, remedy: START, repair: '---'}
  if (fence !== '---') {
    return {cause: 'wrong-format', ...open, remedy: 'Write the front matter as YAML between two lines of `---`'}
  }
  const written = text.slice(open.start, open.end)
  if (!/^---\s*$/.test(written)) return {cause: 'wrong-fence', ...open, remedy: START, repair: '---'}
  if (text.includes('\n')) return undefined
  return {cause: 'wrong-fence', ...open, remedy: 'Save the file with the line endings of Unix or Windows (LF or CRLF)'}
}

function judgeClosing({open, close}: FrontMatter): Fault {
  if (close) return {cause: 'wrong-close', ...close, remedy: CLOSE, repair: '---'}
  return {cause: 'unclosed', ...open, remedy: CLOSE}
}

import type {FrontMatter} from '../../post/front-matter.ts'
import type {FenceFault} from '../engine.ts'
import {findBlock} from './find-block.ts'

const STOPS = 'Zola stops the whole build'
const REMEDY =
  'Begin the file with a line of `+++`, write title and date below it as TOML, and close with another line of `+++`'

/** Whether Zola takes the front matter; what its parser then says of the lines is not asked here. */
export function judgeFences(frontMatter: FrontMatter | undefined, text: string): FenceFault | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const block = findBlock(text)
  if (!frontMatter || frontMatter.fence === '') {
    if (block) return undefined
    const consequence = `${STOPS}, because it finds no front matter`
    return {cause: 'missing', start, end: start, consequence, remedy: REMEDY}
  }
  const {open, close, fence} = frontMatter
  if (block) return close?.start === block.close ? undefined : judgeClose(frontMatter, block.close, block.fence, text)
  if (/\S/.test(text.slice(start, open.start))) {
    const remedy = 'Move the front matter to the top of the file'
    return {cause: 'text-before', start, end: open.start, consequence: STOPS, remedy}
  }
  if (fence !== '---' && fence !== '+++') {
    const cause = fence === '---yaml' || fence === '---toml' ? 'wrong-fence' : 'wrong-format'
    return {cause, ...open, consequence: STOPS, remedy: REMEDY}
  }
  const remedy = `Close it with a line of exactly \`${fence}\``
  if (text.slice(open.start, open.end) !== fence) {
    const right = `Let the file begin with a line of exactly \`${fence}\``
    return {cause: 'wrong-fence', ...open, consequence: STOPS, remedy: right, repair: fence}
  }
  if (!close) return {cause: 'unclosed', ...open, consequence: STOPS, remedy}
  return {cause: 'wrong-close', ...close, consequence: STOPS, remedy, repair: fence}
}

/** Zola closes the block elsewhere: in the middle of a value, within a longer fence, or further down. */
function judgeClose({close}: FrontMatter, at: number, fence: '+++' | '---', text: string): FenceFault {
  const remedy = `Close it with a line of exactly \`${fence}\``
  if (close && at > close.end) {
    const consequence = `Zola reads on to the next line that ends with \`${fence}\` and takes all of it for front matter`
    return {cause: 'wrong-close', ...close, consequence, remedy, repair: fence}
  }
  if (close && at > close.start) {
    return {cause: 'wrong-close', ...close, consequence: STOPS, remedy, repair: fence}
  }
  const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1
  const consequence = `Zola takes this line for the end of the front matter, because it ends with \`${fence}\``
  return {
    cause: 'wrong-close',
    start,
    end: at + 3,
    consequence,
    remedy: `Write something else than \`${fence}\` at the end of the line`
  }
}

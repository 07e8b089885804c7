import {findLateBlock} from '../../post/find-late-block.ts'
import type {FrontMatter} from '../../post/front-matter.ts'
import type {FenceFault} from '../engine.ts'

/** Finds only what no engine reads: a block that is absent, stands behind text, or does not open or close as one. */
export function judgeFences(frontMatter: FrontMatter | undefined, text: string): FenceFault | undefined {
  const first = text.startsWith('\uFEFF') ? 1 : 0
  const late = frontMatter ? undefined : findLateBlock(text)
  if (late) {
    const consequence = 'Blog engines take front matter behind other text for text'
    const remedy = 'Move the front matter to the top of the file'
    return {cause: 'text-before', start: first, end: late.start, consequence, remedy}
  }
  if (!frontMatter) {
    const consequence = 'Blog engines publish such a post without a title and a date, or stop'
    const remedy =
      'Begin the file with a line of `---`, write title and date below it, and close with another line of `---`'
    return {cause: 'missing', start: first, end: first, consequence, remedy}
  }
  const {open, close, fence} = frontMatter
  if (fence === '---' && /^----/.test(text.slice(open.start, open.end))) {
    const consequence = 'Blog engines take four hyphens for text, or stop'
    return {cause: 'wrong-fence', ...open, consequence, remedy: 'Open it with a line of exactly `---`', repair: '---'}
  }
  if (close || fence === '' || fence === '{') return undefined
  const consequence = 'Blog engines show front matter without an end as text, or stop'
  const end = fence.startsWith('---') ? '---' : fence
  return {cause: 'unclosed', ...open, consequence, remedy: `Close it with a line of exactly \`${end}\``}
}

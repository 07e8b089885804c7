import type {FrontMatter} from '../../post/front-matter.ts'
import type {FenceFault} from '../engine.ts'
import {findBlock, type Opening} from './find-block.ts'

const STOPS = 'Hugo stops the whole build'
const SHOWN = 'Hugo shows the front matter as text and publishes the post without title and date'
const REMEDY =
  'Begin the file with a line of `---`, write title and date below it, and close with another line of `---`'

/** Whether Hugo takes the front matter; what its parser then says of the lines is not asked here. */
export function judgeFences(frontMatter: FrontMatter | undefined, text: string): FenceFault | undefined {
  const opening = findBlock(text)
  if (opening.kind === 'stops') return explainStop(opening, frontMatter, text)
  if (opening.kind === 'none') return explainAbsence(frontMatter, text)
  const fault = judgeOpening(opening, text)
  if (fault || !frontMatter) return fault ?? (opening.fence === '{' ? explainBrace(opening.content.start) : undefined)
  return judgeClosing(frontMatter, opening, text)
}

type Block = Extract<Opening, {kind: 'block'}>
type Stop = Extract<Opening, {kind: 'stops'}>

function explainStop({cause, start, end}: Stop, frontMatter: FrontMatter | undefined, text: string): FenceFault {
  const mark = text.charAt(start)
  const fence = mark === '+' ? '+++' : '---'
  if (cause === 'comment') {
    const consequence = `${STOPS}: it takes a comment at the start for one around the front matter, and finds no end of it`
    const remedy = frontMatter ? 'Move the comment behind the front matter' : REMEDY
    return {cause: frontMatter ? 'text-before' : 'missing', start, end, consequence, remedy}
  }
  if (cause === 'unclosed') {
    const wrong = mark === '{' ? undefined : frontMatter?.close
    const remedy = mark === '{' ? 'Close it with a `}`' : `Close it with a line of exactly \`${fence}\``
    if (wrong) return {cause: 'wrong-close', ...wrong, consequence: STOPS, remedy, repair: fence}
    return {cause, start, end, consequence: STOPS, remedy}
  }
  const what = cause === 'html' ? 'a page of HTML' : 'front matter'
  const consequence = `${STOPS}, because it takes a \`${mark}\` at the start of a file for ${what}`
  return {cause: frontMatter ? 'wrong-fence' : 'missing', start, end, consequence, remedy: REMEDY}
}

function explainAbsence(frontMatter: FrontMatter | undefined, text: string): FenceFault {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  if (!frontMatter || frontMatter.fence === '') {
    const consequence = 'Hugo publishes the post without a title, under 1 January of the year 1'
    return {cause: 'missing', start, end: start, consequence, remedy: REMEDY}
  }
  const {open} = frontMatter
  if (/\S/.test(text.slice(start, open.start))) {
    const remedy = 'Move the front matter to the top of the file'
    return {cause: 'text-before', start, end: open.start, consequence: SHOWN, remedy}
  }
  return {
    cause: 'wrong-format',
    ...open,
    consequence: SHOWN,
    remedy: 'Write the front matter as YAML between two lines of `---`'
  }
}

/** A post that begins with a shortcode or another brace. */
function explainBrace(start: number): FenceFault {
  const consequence = `${STOPS}, because it takes a \`{\` at the start of a file for front matter in JSON`
  return {cause: 'missing', start, end: start + 1, consequence, remedy: REMEDY}
}

/** What stands behind the opening fence belongs to the front matter: a key or a comment may. */
function judgeOpening({content, fence}: Block, text: string): FenceFault | undefined {
  if (fence === '{' || fence === '#+') return undefined
  const end = content.start + text.slice(content.start, content.start + MAX_LINE).search(/[\r\n]|$/)
  const behind = text.slice(content.start, end)
  if (fence === '---' ? /^ *$|^--- *$|^ *#|:(?: |$)/.test(behind) : /^[ \t]*(?:$|#)|=/.test(behind)) return undefined
  const remedy = `Let the file begin with a line of exactly \`${fence}\``
  return {cause: 'wrong-fence', start: content.start - 3, end, consequence: STOPS, remedy, repair: fence}
}

/** What of a line is looked at. */
const MAX_LINE = 1000

function judgeClosing({close, fence}: FrontMatter, {content}: Block, text: string): FenceFault | undefined {
  if (fence === '{' || close?.start === content.end) return undefined
  const mark = fence.startsWith('---') ? '---' : '+++'
  const remedy = `Close it with a line of exactly \`${mark}\``
  if (close && close.start < content.end) {
    const consequence = `Hugo reads on to the next line that begins with \`${mark}\` and takes all of it for front matter`
    return {cause: 'wrong-close', ...close, consequence, remedy, repair: mark}
  }
  const end = content.end + text.slice(content.end, content.end + MAX_LINE).search(/[\r\n]|$/)
  const consequence = `Hugo takes this line for the end of the front matter, because it begins with \`${mark}\``
  return {cause: 'wrong-close', start: content.end, end, consequence, remedy}
}

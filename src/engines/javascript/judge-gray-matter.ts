import type {FrontMatter} from '../../post/front-matter.ts'
import type {FenceFault} from '../engine.ts'
import {findGrayMatter, startOf} from './find-gray-matter.ts'
import {judgeClosing} from './judge-closing.ts'

/** What an engine that reads front matter with gray-matter does with a block that it does not take. */
export interface GrayMatterManner {
  readonly engine: string
  /** The consequence of front matter that is not seen as such. */
  readonly shown: string
  /** The consequence of no front matter at all. */
  readonly absent: string
  /** The consequence of front matter without an end. */
  readonly unclosed: string
}

const BEGIN = 'Begin the file with a line of `---`, write the title below it, and close with another line of `---`'
const START = 'Let the file begin with a line of exactly `---`'
const LANGUAGES: ReadonlySet<string> = new Set(['', 'yaml', 'yml', 'json', 'js', 'javascript'])

/** Whether gray-matter takes the front matter; a mapping is not asked for here, since that is the YAML parser's to say. */
export function judgeGrayMatter(
  frontMatter: FrontMatter | undefined,
  text: string,
  manner: GrayMatterManner
): FenceFault | undefined {
  const {engine, shown, absent, unclosed} = manner
  const block = findGrayMatter(text)
  if (!block) {
    const start = startOf(text)
    if (!frontMatter || frontMatter.fence === '') {
      return {cause: 'missing', start, end: start, consequence: absent, remedy: BEGIN}
    }
    return {...judgeOpening(frontMatter, text), consequence: shown}
  }
  const {language, open, close} = block
  if (!LANGUAGES.has(language.toLowerCase())) {
    const consequence = `${engine} stops the whole build: it knows no front matter in \`${language.slice(0, 20).replace(/[\r\n]+/g, ' ')}\``
    return {cause: 'wrong-fence', ...open, consequence, remedy: START}
  }
  if (close) return judgeClosing(engine, close, frontMatter?.close, text)
  const remedy = 'Close it with a line of exactly `---`'
  if (!frontMatter?.close) return {cause: 'unclosed', ...open, consequence: unclosed, remedy}
  return {cause: 'wrong-close', ...frontMatter.close, consequence: unclosed, remedy, repair: '---'}
}

function judgeOpening({open, fence}: FrontMatter, text: string): Omit<FenceFault, 'consequence'> {
  const start = startOf(text)
  if (fence !== '---' && fence !== '---yaml') {
    return {cause: 'wrong-format', ...open, remedy: 'Write the front matter as YAML between two lines of `---`'}
  }
  if (open.start === start) return {cause: 'wrong-fence', ...open, remedy: START, repair: '---'}
  const before = text.slice(start, open.start)
  const cause = /[\n\r]/.test(before) ? 'blank-line-before' : 'blank-before'
  return {cause, start, end: open.start, remedy: START, repair: ''}
}

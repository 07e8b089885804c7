import type {Value} from '../../post/front-matter.ts'
import type {DraftReading} from '../draft-reading.ts'
import {textOf} from '../flag-words.ts'

/** Texts and numbers that Hexo takes for false (warehouse, `SchemaTypeBoolean`), as recorded. */
const falseWords = /^(?:false|False|FALSE|0)$/

/** Hexo leaves out a post whose `published` is false (hexo, lib/plugins/processor/post.ts) and never looks at `draft`. */
export function readDraft(key: string, value: Value): DraftReading | undefined {
  if (key === 'draft') return {outcome: 'public', note: 'Hexo passes over `draft`'}
  const text = textOf(value)
  if (key !== 'published' || text === undefined) return undefined
  const isEmptyText = value.type === 'scalar' && value.source !== '' && value.style !== 'plain' && text === ''
  if (isEmptyText || falseWords.test(text)) return {outcome: 'hidden', note: 'Hexo leaves the post out'}
  const isTrue = text === '' || /^true$/i.test(text)
  return {outcome: 'public', note: isTrue ? 'Hexo publishes the post' : `Hexo takes the text \`${text}\` for \`true\``}
}

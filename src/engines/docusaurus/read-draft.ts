import type {Value} from '../../post/front-matter.ts'
import type {DraftReading} from '../draft-reading.ts'
import {textOf} from '../flag-words.ts'

/** Docusaurus takes `true` and `false` for `draft`, quoted or not, and nothing else (plugin-content-blog/src/frontMatter.ts). */
export function readDraft(key: string, value: Value): DraftReading | undefined {
  if (key === 'published') return {outcome: 'public', note: 'Docusaurus passes over `published`'}
  if (key !== 'draft') return undefined
  const text = textOf(value) ?? ''
  if (/^true$/i.test(text)) return {outcome: 'hidden', note: 'Docusaurus leaves the post out'}
  if (/^false$/i.test(text)) return {outcome: 'public', note: 'Docusaurus publishes the post'}
  return {outcome: 'stopped', note: 'Docusaurus stops the whole build: `draft` has to be `true` or `false`'}
}

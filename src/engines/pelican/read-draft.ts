import type {Value} from '../../post/front-matter.ts'
import type {DraftReading} from '../draft-reading.ts'
import {textOf} from '../flag-words.ts'

/** Pelican goes by `status` alone, in any case (pelican/contents.py, `allowed_statuses`). */
export function readDraft(key: string, value: Value): DraftReading | undefined {
  if (key === 'draft' || key === 'published') return {outcome: 'public', note: `Pelican passes over \`${key}\``}
  const text = textOf(value)?.trim().toLowerCase()
  if (key !== 'status' || text === undefined) return undefined
  if (text === 'published' || text === '') return {outcome: 'public', note: 'Pelican publishes the post'}
  if (/^(?:draft|hidden|skip)$/.test(text)) return {outcome: 'hidden', note: 'Pelican keeps the post out of its lists'}
  const note = 'Pelican knows `published`, `draft` and `hidden`, and leaves out a post of any other status'
  return {outcome: 'hidden', note}
}

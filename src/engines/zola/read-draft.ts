import type {Value} from '../../post/front-matter.ts'
import type {DraftReading} from '../draft-reading.ts'
import {readFlag12} from '../flag-words.ts'

/** Zola takes a flag for `draft` and nothing else (zola, components/content/src/front_matter/page.rs). */
export function readDraft(key: string, value: Value): DraftReading | undefined {
  if (key === 'published') return {outcome: 'public', note: 'Zola passes over `published`'}
  if (key !== 'draft' || value.type === 'empty') return undefined
  const flag = readFlag12(value)
  if (flag === undefined) {
    return {outcome: 'stopped', note: 'Zola stops the whole build: `draft` has to be `true` or `false`, without quotes'}
  }
  return flag
    ? {outcome: 'hidden', note: 'Zola leaves the post out'}
    : {outcome: 'public', note: 'Zola publishes the post'}
}

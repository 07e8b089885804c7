import {isEmptyValue} from '../../post/find-entry.ts'
import type {Value} from '../../post/front-matter.ts'
import type {DraftReading} from '../draft-reading.ts'
import {readFlag11} from '../flag-words.ts'

/** Jekyll leaves out a post whose `published` is false or null (jekyll/publisher.rb) and never looks at `draft`. */
export function readDraft(key: string, value: Value): DraftReading | undefined {
  if (key === 'draft') return {outcome: 'public', note: 'Jekyll passes over `draft`'}
  if (key !== 'published') return undefined
  const isQuoted = value.type === 'scalar' && value.style !== 'plain'
  if (value.type === 'empty' || (!isQuoted && isEmptyValue(value))) {
    return {outcome: 'hidden', note: 'Jekyll takes an empty `published` for `false`'}
  }
  const flag = readFlag11(value)
  if (flag === false) return {outcome: 'hidden', note: 'Jekyll leaves the post out'}
  const note = flag ? 'Jekyll publishes the post' : 'Jekyll takes any text for `true`'
  return {outcome: 'public', note}
}

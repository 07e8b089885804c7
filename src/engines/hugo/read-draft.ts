import type {Value} from '../../post/front-matter.ts'
import type {DraftReading} from '../draft-reading.ts'
import type {SiteSettings} from '../engine.ts'
import {readFlag11, readFlag12, textOf} from '../flag-words.ts'
import {knowsOldWords} from './knows-old-words.ts'

/** What Go's `strconv.ParseBool` takes for true; any other text is false to Hugo (spf13/cast, `ToBool`). */
const trueTexts = /^(?:1|t|T|TRUE|true|True)$/
/** Words that were flags to the YAML of Hugo before 0.152. */
const oldWords = /^(?:y|Y|yes|Yes|YES|on|On|ON)$/

const HIDDEN = 'Hugo leaves the post out'

/** Hugo leaves out drafts, and posts whose `published` is false (hugolib/page__meta.go). */
export function readDraft(key: string, value: Value, {version}: SiteSettings): DraftReading | undefined {
  const text = textOf(value)
  if (text === undefined) return undefined
  if (key === 'published') return readFlag12(value) === false ? {outcome: 'hidden', note: HIDDEN} : undefined
  if (key !== 'draft') return undefined
  const isPlain = value.type === 'scalar' && value.style === 'plain'
  if (trueTexts.test(text) || (isPlain && /^[-+]?\d+$/.test(text) && /[1-9]/.test(text)))
    return {outcome: 'hidden', note: HIDDEN}
  if (isPlain && oldWords.test(text)) {
    const note = `From version 0.152 Hugo takes \`${text}\` for a text, and any text but \`true\` for \`false\``
    return {outcome: knowsOldWords(version) === false ? 'public' : 'depends', note}
  }
  const isFalse = text === '' || readFlag11(value) === false
  return {outcome: 'public', note: isFalse ? 'Hugo publishes the post' : 'Hugo takes any text but `true` for `false`'}
}

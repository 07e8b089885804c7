import {findNormalisedLabel, labelKey} from './find-label.ts'
import {findHanMisspelling, findListedMisspelling} from './listed-misspellings.ts'
import {replaceLookAlikes} from './look-alikes.ts'
import {hasSimilarLabel} from './near-labels.ts'
import {normaliseLabel} from './normalise-label.ts'
import {isTypedInOtherLayout} from './recognise-label.ts'
import {groupWords} from './word-groups.ts'

const longestWords = 80
const asciiOnly = /^[\x20-\x7e]*$/

/** Whether words are a label or resemble one enough for a closer look; costs about a microsecond. Never wrong when it says no. */
export function couldBeLabel(words: string): boolean {
  if (words.length > longestWords) return false
  const form = normaliseLabel(words)
  return findNormalisedLabel(form) !== undefined || (words.length > 1 && resemblesLabel(form))
}

/** Whether words could be a label, or hold one as `groupWords` takes it out of a longer phrase. */
export function couldHoldLabel(words: string): boolean {
  return couldBeLabel(words) || groupWords(words).some(({start, end}) => couldBeLabel(words.slice(start, end)))
}

function resemblesLabel(form: string): boolean {
  if (hasSimilarLabel(form) || form.split(' ').some(isListed) || isTypedInOtherLayout(form)) return true
  if (asciiOnly.test(form)) return false
  return findHanMisspelling(labelKey(form)) !== undefined || replaceLookAlikes(form).length > 0
}

function isListed(word: string): boolean {
  return findListedMisspelling(word) !== undefined
}

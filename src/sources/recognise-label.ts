import {findLabel} from './find-label.ts'
import {cyrillicFromLatinKeys, hangulKeystrokes, latinFromCyrillicKeys} from './keystrokes.ts'
import type {Label} from './label-table.ts'
import {allLabels} from './labels/all-labels.ts'
import {hasStyledLetters, replaceLookAlikes} from './look-alikes.ts'
import {dropInvisible, normaliseLabel} from './normalise-label.ts'

/** A label that was meant exactly, but reached the text as other characters. */
export interface RecognisedLabel {
  readonly label: Label
  /** The normalised words meant. */
  readonly meant: string
  readonly why: 'look-alike' | 'keyboard-layout' | 'invisible'
}

/** Scripts whose spelling needs joiners and direction marks. */
const joiningScript = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u
const asciiOnly = /^[\x20-\x7e]*$/

/**
 * The label behind words that are one letter for letter, once letters of another alphabet, invisible characters or a
 * keyboard left in the wrong layout are allowed for.
 */
export function recogniseLabel(words: string): RecognisedLabel | undefined {
  const form = normaliseLabel(words)
  if (!asciiOnly.test(words)) {
    const exact = findLabel(words)
    if (exact) return recogniseHidden(words, exact, form)
    for (const reading of replaceLookAlikes(form)) {
      const label = findLabel(reading)
      if (label) return {label, meant: reading, why: 'look-alike'}
    }
  }
  return recogniseLayout(form)
}

function recogniseHidden(words: string, label: Label, meant: string): RecognisedLabel | undefined {
  if (hasStyledLetters(words)) return {label, meant, why: 'look-alike'}
  const inner = words.trim().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  if (joiningScript.test(inner) || dropInvisible(inner) === inner) return undefined
  return {label, meant, why: 'invisible'}
}

const shortestOtherLayout = 5

function recogniseLayout(form: string): RecognisedLabel | undefined {
  if (form.length < 2 || form.length > 30) return undefined
  const latinKeys = /^[a-z;'[\],. ]+$/.test(form)
  const readings = latinKeys
    ? [hangulLabelOfKeys(form), cyrillicFromLatinKeys(form)]
    : [latinFromCyrillicKeys(form), hangulKeystrokes(form)]
  for (const reading of readings) {
    if (!reading || reading === form || hangulKeystrokes(form).length < shortestOtherLayout) continue
    const label = findLabel(reading)
    if (label && label.tier === 'strong') return {label, meant: reading, why: 'keyboard-layout'}
  }
  return undefined
}

/** Whether a normalised form of Latin letters is a label typed with the Latin layout on by mistake. */
export function isTypedInOtherLayout(form: string): boolean {
  return recogniseLayout(form) !== undefined
}

let labelsOfKeys: Map<string, string> | undefined

function hangulLabelOfKeys(keys: string): string | undefined {
  if (!labelsOfKeys) {
    labelsOfKeys = new Map()
    for (const {label, language, tier} of allLabels) {
      if (language === 'ko' && tier === 'strong') labelsOfKeys.set(hangulKeystrokes(label).toLowerCase(), label)
    }
  }
  return labelsOfKeys.get(keys)
}

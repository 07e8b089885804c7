import {findLabel} from './find-label.ts'
import {hangulKeystrokes, latinFromCyrillicKeys} from './keystrokes.ts'
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
  for (const reading of readLayouts(form)) {
    const label = findLabel(reading)
    if (label && label.tier === 'strong') return {label, meant: reading, why: 'keyboard-layout'}
  }
  return undefined
}

/** What the keys that were pressed would have given in another layout. */
function readLayouts(form: string): readonly string[] {
  if (latinKeys.test(form)) return form.length < shortestOtherLayout ? [] : (labelsOfLatinKeys().get(form) ?? [])
  const isHangul = hangul.test(form)
  const keys = isHangul ? hangulKeystrokes(form) : form
  if (keys.length < shortestOtherLayout) return []
  const russian = cyrillic.test(form) ? [latinFromCyrillicKeys(form)] : []
  return isHangul ? [...russian, keys] : russian
}

/** Whether a normalised form is a label typed with the wrong layout on by mistake. */
export function isTypedInOtherLayout(form: string): boolean {
  return recogniseLayout(form) !== undefined
}

const latinKeys = /^[a-z;'[\],. ]+$/
const hangul = /[\uac00-\ud7a3\u3131-\u318e]/
const cyrillic = /[а-я]/
const cyrillicLetters = /^[а-яё ]+$/
let labelsByLatinKeys: Map<string, string[]> | undefined

/** Normalised forms in Latin letters that are labels typed with the wrong layout on. */
export function listLatinKeyForms(): string[] {
  return [...labelsOfLatinKeys().keys()]
}

/** The strong Korean and Cyrillic labels by the keys that type them, the Korean ones first. */
function labelsOfLatinKeys(): ReadonlyMap<string, readonly string[]> {
  if (labelsByLatinKeys) return labelsByLatinKeys
  const found = new Map<string, string[]>()
  const add = (keys: string, label: string): void => {
    found.set(keys, [...(found.get(keys) ?? []), label])
  }
  const strong = allLabels.filter(({tier}) => tier === 'strong')
  const korean = strong.filter(({language}) => language === 'ko')
  for (const {label} of korean) add(hangulKeystrokes(label).toLowerCase(), label)
  for (const {label} of strong) {
    const form = normaliseLabel(label)
    if (cyrillicLetters.test(form)) add(latinFromCyrillicKeys(form), form)
  }
  labelsByLatinKeys = found
  return found
}

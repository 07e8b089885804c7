import {findLabel, labelKey} from './find-label.ts'
import type {Label} from './label-table.ts'
import {allLabels} from './labels/all-labels.ts'
import {misspellingsByHand, misspellingsFromTypos} from './misspellings/english.ts'
import {doubtfulHanWords, hanSwaps, innocentHanWords} from './misspellings/han.ts'
import {misspellingsByLanguage} from './misspellings/other-languages.ts'
import {normaliseLabel} from './normalise-label.ts'

/** A misspelling that is known as such. */
export interface ListedMisspelling {
  /** The word meant, normalised. */
  readonly meant: string
  /** The label, where the word is one by itself and not only a part of labels (`artcle`). */
  readonly label?: Label
  readonly language: string
  /** It may also be meant for a word that is no label, or is itself a word. */
  readonly doubtful: boolean
}

const hanOrKana = /[\u3041-\u30ff\u3400-\u9fff]/

let misspellings: Map<string, ListedMisspelling> | undefined
let hanMisspellings: Map<string, ListedMisspelling> | undefined

/** What a normalised word is a known misspelling of. */
export function findListedMisspelling(word: string): ListedMisspelling | undefined {
  misspellings ??= readLists()
  const listed = misspellings.get(word)
  if (listed || !word.endsWith('s')) return listed
  const singular = misspellings.get(word.slice(0, -1))
  const plural = singular && findLabel(`${singular.meant}s`)
  return singular && plural ? {...singular, meant: `${singular.meant}s`, label: plural} : undefined
}

/** The words of which `findListedMisspelling` knows what they are meant for, but for their plurals. */
export function listMisspelledWords(): Iterable<string> {
  misspellings ??= readLists()
  return misspellings.keys()
}

/**
 * What a normalised Chinese or Japanese label (without blanks) is a known miswriting of. A Chinese label of four
 * characters or more may stand behind up to three free ones: 先上原文连接.
 */
export function findHanMisspelling(form: string): ListedMisspelling | undefined {
  if (!hanOrKana.test(form)) return undefined
  hanMisspellings ??= swapHanLabels()
  const whole = hanMisspellings.get(form)
  if (whole || !/^[\u3400-\u9fff]{5,12}$/.test(form)) return whole
  for (let free = 1; free <= 3 && form.length - free >= 4; free++) {
    const found = hanMisspellings.get(form.slice(free))
    if (found) return {...found, meant: form.slice(0, free) + found.meant}
  }
  return undefined
}

function readLists(): Map<string, ListedMisspelling> {
  const found = new Map<string, ListedMisspelling>()
  const add = (language: string, meantWord: string, wrongWords: string) => {
    const meant = normaliseLabel(meantWord)
    const label = findLabel(meant)
    for (const wrong of wrongWords.split(' ')) {
      const doubtful = wrong.endsWith('?')
      const entry = {meant, language, doubtful, ...(label && {label})}
      const word = doubtful ? wrong.slice(0, -1) : wrong
      if (!found.has(word)) found.set(word, entry)
    }
  }
  for (const list of [misspellingsFromTypos, misspellingsByHand]) {
    for (const [meant, wrong] of Object.entries(list)) add('en', meant, wrong)
  }
  for (const [language, list] of Object.entries(misspellingsByLanguage)) {
    for (const [meant, wrong] of Object.entries(list)) add(language, meant, wrong)
  }
  return found
}

function swapHanLabels(): Map<string, ListedMisspelling> {
  const found = new Map<string, ListedMisspelling>()
  const innocent = new Set(innocentHanWords)
  const doubtful = new Set(doubtfulHanWords)
  for (const label of allLabels) {
    if (label.tier !== 'strong') continue
    const meant = labelKey(normaliseLabel(label.label))
    for (const wrong of swappedForms(meant, hanSwaps[label.language] ?? [])) {
      if (findLabel(wrong) || innocent.has(wrong) || found.has(wrong)) continue
      found.set(wrong, {meant, label, language: label.language, doubtful: doubtful.has(wrong)})
    }
  }
  return found
}

function swappedForms(meant: string, swaps: readonly (readonly [right: string, wrong: string])[]): string[] {
  return swaps.flatMap(([right, wrongs]) => {
    const part = right.replace('$', '')
    const at = right.endsWith('$') && !meant.endsWith(part) ? -1 : meant.lastIndexOf(part)
    if (at === -1) return []
    return wrongs.split(' ').map((wrong) => meant.slice(0, at) + wrong + meant.slice(at + part.length))
  })
}

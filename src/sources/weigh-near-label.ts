import {isRealWord} from './is-real-word.ts'
import type {Label} from './label-table.ts'
import {findListedMisspelling} from './listed-misspellings.ts'
import type {NearLabel} from './near-labels.ts'
import type {PostWords} from './post-words.ts'
import {dropAccent, typingDistance} from './typing-distance.ts'

/** Everyday words that a slip near a label may rather be meant for. */
const likelierWords =
  'course force resource resources score sauce search preference form title page series notes'.split(' ')

/** Languages with other letters than Latin, where a Latin word is most likely English or a name. */
const otherScripts = new Set('ko ja zh ru uk bg sr el ar fa he hi th'.split(' '))

const shortestForeignLabel = 6

/**
 * What the difference between a typed form and a label says for (above 0) or against a slip; `undefined` when the form
 * is right as it is: a real word, a spelling without umlauts, or near a label of a language the post is not in.
 */
export function weighNearLabel(form: string, near: NearLabel, postWords: PostWords): number | undefined {
  const {label, form: meant, distance} = near
  const wrong = differingWords(form, meant)
  if (wrong.some((word) => isRealWord(word, [label.language]))) return undefined
  const languages = postWords.languages()
  const isOwn = sharesLanguage(label, languages)
  const vetoing = isOwn && languages.length > 0 ? languages : undefined
  if (wrong.some((word) => isRealWord(word, vetoing))) return undefined
  if (label.language === 'en' && dropAccent(form) !== form) return undefined
  if (writeUmlautsOut(meant) === form || (dropAccent(meant) === dropAccent(form) && !isOwn)) return undefined
  if (!isOwn && !couldQuote(languages, meant)) return undefined
  const isKnown = wrong.every((word) => findListedMisspelling(word) !== undefined)
  const relief = Math.min(1, 7 / meant.length)
  return 0.2 - 2 * distance * relief + (isKnown ? 1 : -weighRivals(form, distance)) - weighLanguage(label, languages)
}

/** Hangul is Korean; English is at home in every post. */
function sharesLanguage(label: Label, languages: readonly string[]): boolean {
  if (label.language === 'en' || label.language === 'ko') return true
  return languages.some((language) => label.language.startsWith(language))
}

/** A label of another language is less likely meant; least of all English where the post's own word is as near. */
function weighLanguage(label: Label, languages: readonly string[]): number {
  if (label.language !== 'en') return sharesLanguage(label, languages) ? 0 : 0.5
  return languages.length === 0 || languages.includes('en') ? 0 : 0.3
}

/** Whether a post in these languages may name a source in a further one: not when its Latin words are neither. */
function couldQuote(languages: readonly string[], meant: string): boolean {
  if (languages.length === 0) return true
  if (meant.length < shortestForeignLabel) return false
  return languages.every((language) => language === 'en' || otherScripts.has(language))
}

function differingWords(form: string, meant: string): string[] {
  const words = form.split(' ')
  const meantWords = meant.split(' ')
  const differing = words.length === meantWords.length ? words.filter((word, at) => word !== meantWords[at]) : words
  return differing.map((word) => word.replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu, '')).filter((word) => word !== '')
}

function weighRivals(form: string, distance: number): number {
  let weight = 0
  for (const word of likelierWords) {
    const rival = typingDistance(form, word, 1.2)
    if (rival < distance - 0.01) return 1.5
    if (rival <= distance) weight = 0.5
  }
  return weight
}

const writtenOut: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', å: 'aa', ø: 'oe', æ: 'ae'}

/** The usual spelling on a keyboard without the letters: `uebersetzt`. */
function writeUmlautsOut(form: string): string {
  return form.replace(/[äöüßåøæ]/g, (letter) => writtenOut[letter] ?? letter)
}

import {labelKey} from './find-label.ts'
import {hangulKeystrokes} from './keystrokes.ts'
import type {Label} from './label-table.ts'
import {allLabels} from './labels/all-labels.ts'
import {normaliseLabel} from './normalise-label.ts'
import {dropAccent, type Typing, typingDistance} from './typing-distance.ts'

/** A strong label that the typed form may be meant for. */
export interface NearLabel {
  readonly label: Label
  /** Its normalised form, as compared; for Hangul without blanks. */
  readonly form: string
  readonly distance: number
}

interface Candidate {
  readonly label: Label
  /** Its rank among labels at the same distance. */
  readonly order: number
  readonly form: string
  readonly compared: string
  /** The compared form without accents. */
  readonly plain: string
  readonly letters: number
  /** How many different letters a form within the distance limit may have at most. */
  readonly mostDifferentLetters: number
}

interface WordShape {
  readonly text: string
  readonly letters: number
}

const hangul = /[\uac00-\ud7a3\u3131-\u318e]/
const han = /[\u3040-\u30ff\u3400-\u9fff]/
/** Shorter words have too many innocent neighbours; counted in letters and in keys. */
const shortestWord = 5
const shortestHangul = 7

interface Candidates {
  /** By each of their first two letters, then by the length of their compared form. */
  readonly byStart: Map<string, Candidate[][]>
  /** The length of the longest compared form. */
  longest: number
}

let candidatesByTyping: Readonly<Record<Typing, Candidates>> | undefined

/**
 * The strong labels within typing distance of a normalised form, nearest first: Latin, Cyrillic and other alphabets
 * letter by letter, Hangul by the keys that type it. Labels in Chinese characters and kana are never compared.
 */
export function findNearLabels(form: string): NearLabel[] {
  const typing = typingOf(form)
  if (!typing) return []
  const compared = comparedForm(form, typing)
  const words = shapeWords(compared)
  const near: (NearLabel & {readonly order: number})[] = []
  for (const candidate of listSimilar(compared, typing)) {
    const {label, order} = candidate
    const distance = phraseDistance(compared, words, candidate, typing)
    if (distance < 3 && candidate.form !== form) near.push({label, form: candidate.form, distance, order})
  }
  return near.sort((a, b) => a.distance - b.distance || a.order - b.order)
}

/** Whether any label has about the length and the letters of the form: cheap, and never wrong when it says no. */
export function hasSimilarLabel(form: string): boolean {
  const typing = typingOf(form)
  return typing !== undefined && listSimilar(comparedForm(form, typing), typing).length > 0
}

/**
 * The same by what can be told of a form without making it: the codes of its first two characters and its length, in
 * letters or in the keys of a Korean keyboard, and the set of its letters (see `letterBit`).
 */
export function hasLabelLike(typing: Typing, first: number, second: number, length: number, letters: number): boolean {
  const {byStart, longest} = candidates()[typing]
  if (length > longest + mostLengthDifference) return false
  if (holdsLike(byStart.get(String.fromCharCode(first)), length, letters)) return true
  return second !== first && holdsLike(byStart.get(String.fromCharCode(second)), length, letters)
}

function holdsLike(byLength: Candidate[][] | undefined, length: number, letters: number): boolean {
  if (!byLength) return false
  const most = length + mostLengthDifference
  for (let at = Math.max(0, length - mostLengthDifference); at <= most; at++) {
    for (const {letters: meant, mostDifferentLetters} of byLength[at] ?? noCandidates) {
      if (countBits(letters ^ meant) <= mostDifferentLetters) return true
    }
  }
  return false
}

const noCandidates: readonly Candidate[] = []
const mostLengthDifference = 2

/** One slip leaves the first two letters with something in common, in place or one place off; so with the last two. */
function listSimilar(compared: string, typing: Typing): Candidate[] {
  const similar: Candidate[] = []
  const {byStart, longest} = candidates()[typing]
  if (compared.length > longest + mostLengthDifference) return similar
  const plain = dropAccent(compared)
  const first = plain.charAt(0)
  const second = plain.charAt(1)
  const letters = letterSet(plain)
  const add = (start: string, known?: string): void => {
    const byLength = byStart.get(start)
    if (!byLength) return
    const most = compared.length + mostLengthDifference
    for (let length = Math.max(0, compared.length - mostLengthDifference); length <= most; length++) {
      for (const candidate of byLength[length] ?? []) {
        if (countBits(letters ^ candidate.letters) > candidate.mostDifferentLetters) continue
        if (known !== undefined && startsWithin(candidate.plain, known)) continue
        if (endAlike(plain, candidate.plain)) similar.push(candidate)
      }
    }
  }
  add(first)
  if (second !== first) add(second, first)
  return similar
}

/** Whether a letter is the first or the second of a text. */
function startsWithin(text: string, letter: string): boolean {
  return text.charAt(0) === letter || text.charAt(1) === letter
}

function endAlike(typed: string, meant: string): boolean {
  const [one, other] = [typed.length - 1, meant.length - 1]
  if (typed[one] === meant[other] || typed[one - 1] === meant[other]) return true
  return typed[one] === meant[other - 1] || typed[one - 1] === meant[other - 1]
}

function typingOf(form: string): Typing | undefined {
  if (hangul.test(form)) return 'hangul-keys'
  return han.test(form) ? undefined : 'letters'
}

function comparedForm(form: string, typing: Typing): string {
  return typing === 'letters' ? form : hangulKeystrokes(labelKey(form))
}

/** Word by word where the words are as many, so that every word may have its slip; as a whole otherwise. */
function phraseDistance(compared: string, words: readonly WordShape[], candidate: Candidate, typing: Typing): number {
  if (typing === 'hangul-keys')
    return typingDistance(compared, candidate.compared, hangulLimit(candidate.compared), typing)
  const meantWords = shapeWords(candidate.compared)
  if (words.length !== meantWords.length) {
    if (Math.abs(words.length - meantWords.length) > 1) return Number.POSITIVE_INFINITY
    return typingDistance(compared, candidate.compared, letterLimit(candidate.compared.length))
  }
  let sum = 0
  for (const [index, meant] of meantWords.entries()) {
    const typed = words[index]
    if (typed && typed.text !== meant.text) sum += wordDistance(typed, meant)
    if (sum > mostPhraseDistance) return Number.POSITIVE_INFINITY
  }
  return sum
}

const mostPhraseDistance = 2.6

function wordDistance(typed: WordShape, meant: WordShape): number {
  if (countBits(typed.letters ^ meant.letters) > differentLetters(meant.text)) return Number.POSITIVE_INFINITY
  return typingDistance(typed.text, meant.text, letterLimit(meant.text.length))
}

function shapeWords(form: string): WordShape[] {
  return form.split(' ').map((text) => ({text, letters: letterSet(dropAccent(text))}))
}

/** Up to a distance of 1.2 one letter may stand for another; above, two may. */
function differentLetters(form: string): number {
  return form.length <= 8 ? 2 : 4
}

/** The largest distance at which a word of that many letters can still be told from its neighbours. */
function letterLimit(length: number): number {
  if (length < 4) return 0
  if (length === 4) return 1
  if (length <= 8) return 1.2
  return length <= 12 ? 1.5 : 1.8
}

function hangulLimit(keys: string): number {
  return keys.length <= 7 ? 1 : 1.2
}

function candidates(): Readonly<Record<Typing, Candidates>> {
  if (candidatesByTyping) return candidatesByTyping
  const filed: Record<Typing, Candidates> = {
    letters: {byStart: new Map(), longest: 0},
    'hangul-keys': {byStart: new Map(), longest: 0}
  }
  for (const [index, label] of allLabels.entries()) {
    const form = labelKey(normaliseLabel(label.label))
    const typing = typingOf(form)
    if (label.tier !== 'strong' || !typing) continue
    const compared = comparedForm(form, typing)
    const shortest = typing === 'letters' ? shortestWord : shortestHangul
    if (compared.length < shortest && form !== '출처') continue
    const mostDifferentLetters = compared.includes(' ') ? 4 : differentLetters(compared)
    const plain = dropAccent(compared)
    const order = compared.length * allLabels.length + index
    const letters = letterSet(plain)
    const candidate = {label, order, form, compared, plain, letters, mostDifferentLetters}
    for (const start of new Set(plain.slice(0, 2))) file(candidate, start, filed[typing].byStart)
    filed[typing].longest = Math.max(filed[typing].longest, compared.length)
  }
  candidatesByTyping = filed
  return filed
}

function file(candidate: Candidate, start: string, filed: Map<string, Candidate[][]>): void {
  const byLength = filed.get(start) ?? []
  filed.set(start, byLength)
  const {length} = candidate.compared
  const sameLength = byLength[length]
  if (sameLength) sameLength.push(candidate)
  else byLength[length] = [candidate]
}

/** The letters of a form without accents as bits; letters that share a bit only let more candidates through. */
function letterSet(plain: string): number {
  let bits = 0
  for (const letter of plain) if (letter !== ' ') bits |= letterBit(letter.charCodeAt(0))
  return bits
}

/** The bit of a letter, by its code; the same in both letter cases. */
export function letterBit(code: number): number {
  return 1 << (code & 31)
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

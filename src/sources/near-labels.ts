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
  readonly form: string
  readonly compared: string
  /** The compared form without accents. */
  readonly plain: string
  readonly words: readonly WordShape[]
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

/** Candidates by the length of their compared form. */
type CandidatesByLength = readonly (readonly Candidate[] | undefined)[]

let candidatesByTyping: Readonly<Record<Typing, CandidatesByLength>> | undefined

/**
 * The strong labels within typing distance of a normalised form, nearest first: Latin, Cyrillic and other alphabets
 * letter by letter, Hangul by the keys that type it. Labels in Chinese characters and kana are never compared.
 */
export function findNearLabels(form: string): NearLabel[] {
  const typing = typingOf(form)
  if (!typing) return []
  const compared = comparedForm(form, typing)
  const words = shapeWords(compared)
  const near: NearLabel[] = []
  for (const candidate of similarCandidates(compared, typing)) {
    const distance = phraseDistance(compared, words, candidate, typing)
    if (distance < 3 && candidate.form !== form) near.push({label: candidate.label, form: candidate.form, distance})
  }
  return near.sort((a, b) => a.distance - b.distance)
}

/** Whether any label has about the length and the letters of the form: cheap, and never wrong when it says no. */
export function hasSimilarLabel(form: string): boolean {
  const typing = typingOf(form)
  if (!typing) return false
  for (const _ of similarCandidates(comparedForm(form, typing), typing)) return true
  return false
}

const mostLengthDifference = 2

function* similarCandidates(compared: string, typing: Typing): Generator<Candidate> {
  const plain = dropAccent(compared)
  const letters = letterSet(compared)
  const byLength = candidates()[typing]
  const longest = compared.length + mostLengthDifference
  for (let length = Math.max(0, compared.length - mostLengthDifference); length <= longest; length++) {
    for (const candidate of byLength[length] ?? []) {
      if (!startAlike(plain, candidate.plain) || !endAlike(plain, candidate.plain)) continue
      if (countBits(letters ^ candidate.letters) <= candidate.mostDifferentLetters) yield candidate
    }
  }
}

/** One slip leaves the first two letters with something in common, in place or one place off; so with the last two. */
function startAlike(typed: string, meant: string): boolean {
  return typed[0] === meant[0] || typed[1] === meant[0] || typed[0] === meant[1] || typed[1] === meant[1]
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
  if (words.length !== candidate.words.length) {
    if (Math.abs(words.length - candidate.words.length) > 1) return Number.POSITIVE_INFINITY
    return typingDistance(compared, candidate.compared, letterLimit(candidate.compared.length))
  }
  let sum = 0
  for (const [index, meant] of candidate.words.entries()) {
    const typed = words[index]
    if (typed && typed.text !== meant.text) sum += wordDistance(typed, meant)
    if (sum > mostPhraseDistance) return Number.POSITIVE_INFINITY
  }
  return sum
}

const mostPhraseDistance = 2.6

function wordDistance(typed: WordShape, meant: WordShape): number {
  if (countBits(typed.letters ^ meant.letters) > differentLetters(meant.text)) return Number.POSITIVE_INFINITY
  const limit = meant.text.length === 4 ? 1 : letterLimit(meant.text.length)
  return typingDistance(typed.text, meant.text, limit)
}

function shapeWords(form: string): WordShape[] {
  return form.split(' ').map((text) => ({text, letters: letterSet(text)}))
}

/** Up to a distance of 1.2 one letter may stand for another; above, two may. */
function differentLetters(form: string): number {
  return form.length <= 8 ? 2 : 4
}

/** The largest distance at which a word of that many letters can still be told from its neighbours. */
function letterLimit(length: number): number {
  if (length < 4) return 0
  if (length < 5) return 0.8
  if (length <= 8) return 1.2
  return length <= 12 ? 1.5 : 1.8
}

function hangulLimit(keys: string): number {
  return keys.length <= 7 ? 1 : 1.2
}

function candidates(): Readonly<Record<Typing, CandidatesByLength>> {
  if (candidatesByTyping) return candidatesByTyping
  const sorted: Record<Typing, Candidate[][]> = {letters: [], 'hangul-keys': []}
  for (const label of allLabels) {
    const form = labelKey(normaliseLabel(label.label))
    const typing = typingOf(form)
    if (label.tier !== 'strong' || !typing) continue
    const compared = comparedForm(form, typing)
    const shortest = typing === 'letters' ? shortestWord : shortestHangul
    if (compared.length < shortest && form !== '출처') continue
    const words = shapeWords(compared)
    const mostDifferentLetters = words.length > 1 ? 4 : differentLetters(compared)
    const plain = dropAccent(compared)
    const candidate = {label, form, compared, plain, words, letters: letterSet(compared), mostDifferentLetters}
    const sameLength = sorted[typing][compared.length]
    if (sameLength) sameLength.push(candidate)
    else sorted[typing][compared.length] = [candidate]
  }
  candidatesByTyping = sorted
  return sorted
}

/** The letters of a form as bits; letters that share a bit only let more candidates through. */
function letterSet(form: string): number {
  let bits = 0
  for (const letter of dropAccent(form)) if (letter !== ' ') bits |= 1 << (letter.charCodeAt(0) & 31)
  return bits
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

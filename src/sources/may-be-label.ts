import {hangulKeystrokes, keysOfHangul} from './keystrokes.ts'
import {allLabels} from './labels/all-labels.ts'
import {listMisspelledWords} from './listed-misspellings.ts'
import {hasLabelLike, letterBit} from './near-labels.ts'
import {normaliseLabel} from './normalise-label.ts'
import {listLatinKeyForms} from './recognise-label.ts'

const longestWords = 80
/** The longest label of Chinese characters or kana and what may stand before it, blanks left out. */
const longestHan = 20
const blank = 0x20
const tab = 0x09
const letterS = 0x73

/**
 * Whether `couldBeLabel` may say yes to the words between two offsets; never wrong when it says no. Makes nothing but
 * numbers of them: their length, the set of their letters (in Korean: of the keys that type them), a hash of every word.
 * Words with other characters than those of English, Korean, Chinese and Japanese are left to `couldBeLabel`.
 */
export function mayBeLabel(text: string, start: number, end: number): boolean {
  if (end - start > longestWords) return false
  known ??= readKnown()
  let letters = 0
  let length = 0
  let blanks = 0
  let hash = 0
  let isBehindWord = false
  let hasHangul = false
  let hasHan = false
  for (let at = start; at < end; at++) {
    let code = text.charCodeAt(at)
    if (code === blank || code === tab) {
      if (isBehindWord && holds(known.words, hash)) return true
      if (isBehindWord) blanks++
      isBehindWord = false
      hash = 0
      continue
    }
    isBehindWord = true
    if (code === 0x2019) code = 0x27
    if (code >= 0x41 && code <= 0x5a) code |= 32
    hash = hashWith(hash, code)
    if (isHangul(code)) {
      hasHangul = true
      const keys = keysOfHangul(code)
      for (let key = 0; key < keys.length; key++) letters |= letterBit(keys.charCodeAt(key))
      length += keys.length
      continue
    }
    if (isHan(code)) hasHan = true
    else if (!isPlain(code)) return true
    letters |= letterBit(code)
    length++
  }
  if (holds(known.words, hash) || holds(known.forms, sketch(letters, length))) return true
  if (hasHan && length <= longestHan) return true
  if (hasHangul) {
    if (text.startsWith('처', end - 1)) return true
    const first = keyAt(text, start, 0)
    const second = isHangul(text.charCodeAt(start))
      ? keyAt(text, start, 1)
      : keyAt(text, nextLetter(text, start + 1), 0)
    return hasLabelLike('hangul-keys', first, second, length, letters)
  }
  return !hasHan && hasLabelLike('letters', keyAt(text, start, 0), keyAt(text, start + 1, 0), length + blanks, letters)
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3
}

/** Chinese characters and kana. */
function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x30ff)
}

/** What stays as it is in the form that labels are compared in. */
function isPlain(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || code === 0x2013 || code === 0x2014
}

/** The code of a key that types a character, in lower case where it is a letter of English. */
function keyAt(text: string, at: number, index: number): number {
  const code = text.charCodeAt(at)
  if (isHangul(code)) return keysOfHangul(code).charCodeAt(index)
  return code >= 0x41 && code <= 0x5a ? code | 32 : code === tab ? blank : code
}

function nextLetter(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === blank || text.charCodeAt(at) === tab) at++
  return at
}

/** What is known of words and of whole labels, as sets of 16 bits of their hashes. */
interface Known {
  readonly words: Uint8Array
  readonly forms: Uint8Array
}

let known: Known | undefined

function readKnown(): Known {
  const words = new Uint8Array(0x2000)
  const forms = new Uint8Array(0x2000)
  for (const word of listMisspelledWords()) {
    const hash = hashOf(word)
    add(words, hash)
    add(words, hashWith(hash, letterS))
  }
  for (const {label} of allLabels) add(forms, sketchOf(normaliseLabel(label)))
  for (const form of listLatinKeyForms()) add(forms, sketchOf(form))
  return {words, forms}
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at))
  return hash
}

function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

function sketchOf(form: string): number {
  const keys = /[\uac00-\ud7a3]/.test(form) ? hangulKeystrokes(form) : form
  let letters = 0
  let length = 0
  for (let at = 0; at < keys.length; at++) {
    const code = keys.charCodeAt(at)
    if (code === blank) continue
    letters |= letterBit(code)
    length++
  }
  return sketch(letters, length)
}

function sketch(letters: number, length: number): number {
  return hashWith(letters, length)
}

function add(set: Uint8Array, hash: number): void {
  const bit = mix(hash)
  set[bit >> 3] = (set[bit >> 3] ?? 0) | (1 << (bit & 7))
}

function holds(set: Uint8Array, hash: number): boolean {
  const bit = mix(hash)
  return ((set[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
}

function mix(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 16
}

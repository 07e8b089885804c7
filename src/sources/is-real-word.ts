import {realWordsByHand} from './real-words/by-hand.ts'
import {englishRealWords} from './real-words/english.ts'
import {latinRealWords} from './real-words/latin.ts'
import {otherRealWords} from './real-words/other-alphabets.ts'

let wordsByLanguage: Map<string, Set<string>> | undefined

/**
 * Whether a normalised word that resembles a label is a word of English or of one of the languages (BCP 47 tags; all
 * when not given), and so no misspelling. Knows only words that resemble labels.
 */
export function isRealWord(word: string, languages?: Iterable<string>): boolean {
  wordsByLanguage ??= readWordLists()
  if (wordsByLanguage.get('en')?.has(word)) return true
  for (const language of languages ?? wordsByLanguage.keys()) if (wordsByLanguage.get(language)?.has(word)) return true
  return false
}

function readWordLists(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const lists of [{en: englishRealWords}, latinRealWords, otherRealWords, realWordsByHand]) {
    for (const [language, list] of Object.entries(lists)) {
      const words = found.get(language) ?? new Set()
      for (const word of list.trim().split(/\s+/)) words.add(word)
      found.set(language, words)
    }
  }
  return found
}

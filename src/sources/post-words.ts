import {guessLanguages} from './guess-language.ts'

/** What the rest of a post tells about its words; each answer is worked out when it is first asked for. */
export interface PostWords {
  readonly text: string
  /** The languages of the post, likeliest first; see `guessLanguages`. */
  languages(): readonly string[]
  /** How often a word (letters only, any case) stands in the text. */
  count(word: string): number
}

/** The words of a post's text; hand the same value to every `spellLabel` call for that post. */
export function readPostWords(text: string): PostWords {
  let languages: readonly string[] | undefined
  let counts: Map<string, number> | undefined
  return {
    text,
    languages: () => {
      languages ??= guessLanguages(text)
      return languages
    },
    count: (word) => {
      counts ??= countWords(text)
      return counts.get(word.toLowerCase()) ?? 0
    }
  }
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

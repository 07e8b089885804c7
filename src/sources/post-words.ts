import {guessLanguages} from './guess-language.ts'

/** What the rest of a post tells about its words; each answer is worked out when it is first asked for. */
export interface PostWords {
  /** The languages of the post, likeliest first; see `guessLanguages`. */
  languages(): readonly string[]
  /** How often a word (letters only, any case) stands in the text without a colon behind it. */
  count(word: string): number
}

const wordsOfPost = new WeakMap<object, PostWords>()

/** The words of a post; asked for the same post again, the same answer. */
export function readPostWords(post: {readonly text: string}): PostWords {
  const known = wordsOfPost.get(post)
  if (known) return known
  let languages: readonly string[] | undefined
  let counts: Map<string, number> | undefined
  const words: PostWords = {
    languages: () => {
      languages ??= guessLanguages(post.text)
      return languages
    },
    count: (word) => {
      counts ??= countWords(post.text)
      return counts.get(word.toLowerCase()) ?? 0
    }
  }
  wordsOfPost.set(post, words)
  return words
}

/** Words with a colon behind them are labels again, and tell nothing against a label. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [, word = '', colon] of text.toLowerCase().matchAll(/([\p{L}\p{M}]+)([*_\])]{0,3} ?[:：])?/gu)) {
    if (!colon) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

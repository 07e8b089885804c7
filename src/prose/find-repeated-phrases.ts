import type {Post} from '../post/post.ts'
import {matchProse} from './match-prose.ts'
import type {RepeatedWord} from './repeated-word.ts'

/** A word and the same again; whether it is a whole word is looked at later, which is ten times as fast. */
const doubled = /([가-힣]{1,12})[ \t]+\1(?![가-힣\w"'”’」』])/g

/** Words of grammar, and nouns with a particle that makes them an object or a place: nobody says them twice for emphasis. */
const never =
  /^(?:및|또는|그리고|하지만|그러나|때문에|대한|대해|대하여|위한|위해|통한|통해|따라서|있는|없는|것은|것을|것이|[가-힣]{2,10}(?:을|를|에서|에게|으로|부터))$/

/**
 * What takes an object, said before and behind the same object: "제외한 기간을 제외한". Where an object, a subject or
 * an adverb stands before it, the first one is complete ("내가 사용한 도구를 사용한 사람"): so only behind a verb that
 * already describes the noun, as an edit leaves it.
 */
const phrase = /던[ \t]+(([가-힣]{2,6}(?:한|하는|했던|된|되는))[ \t]+[가-힣]{1,10}[을를][ \t]+\2)(?![가-힣])/g

/** Finds Korean words that were written twice in the prose of a post. */
export function findRepeatedPhrases(post: Post): RepeatedWord[] {
  const side = matchProse(doubled, post).flatMap((match): RepeatedWord[] => {
    const [both, word = ''] = match
    const isWhole = !/[가-힣\w"'“‘「『(]/.test(match.input.charAt(match.index - 1))
    return isWhole && never.test(word)
      ? [{kind: 'doubled', word, start: match.index, end: match.index + both.length}]
      : []
  })
  const around = matchProse(phrase, post).map((match): RepeatedWord => {
    const [whole, repeated = '', word = ''] = match
    const end = match.index + whole.length
    return {kind: 'phrase', word, start: end - repeated.length, end}
  })
  return [...side, ...around].sort((a, b) => a.start - b.start)
}

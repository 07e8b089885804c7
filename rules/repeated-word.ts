import {findDoubledWords} from '../src/prose/find-doubled-words.ts'
import {findRepeatedPhrases} from '../src/prose/find-repeated-phrases.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {words} from '../src/rule-kit/option.ts'
import {examples} from './examples/repeated-word.ts'

export default defineRule({
  id: 'repeated-word',
  summary: 'No word was written twice by slip.',
  why: 'Readers stumble over “the the”, and writers do not see it: the eye skips a word that it has just read, above all where a line ends between the two.',
  severity: 'warning',
  options: {
    allow: words([], 'Words that may stand twice, in small letters.')
  },
  messages: {
    doubled: 'The same word stands here twice in a row',
    'for-to': 'The same word stands here twice in a row, the first time most likely in place of `to`. Write {expected}',
    'line-end': 'The word `{word}` stands at the end of a line and again at the start of the next. Delete one of them',
    phrase:
      '{actual} says `{word}` before and behind the same word, as a sentence does that was changed halfway. Delete one of them'
  },
  examples,
  check({post, options, report}) {
    for (const {kind, word, start, end} of [...findDoubledWords(post), ...findRepeatedPhrases(post)]) {
      const at = {start, end}
      if (options.allow.includes(word) || !post.isProse(at)) continue
      if (kind === 'doubled') report(kind, {at, expected: [word], fixable: true})
      else if (kind === 'for-to') report(kind, {at, expected: [`to ${word}`]})
      else report(kind, {at, data: {word}})
    }
  }
})

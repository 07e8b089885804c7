import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {guessLanguages} from '../../src/sources/guess-language.ts'
import {readPostWords} from '../../src/sources/post-words.ts'
import {sentences} from '../measure/core-labels.ts'

const test = suite('guessLanguages')

for (const [language, sentence] of Object.entries(sentences)) {
  test(`one sentence of ${language} is enough`, () => {
    assert.is(guessLanguages(sentence)[0], language)
  })
}

test('scripts tell the language', () => {
  assert.equal(guessLanguages('이 글은 우리가 만든 것에 대한 이야기입니다.'), ['ko'])
  assert.equal(guessLanguages('これは日本語の文章です。'), ['ja'])
  assert.equal(guessLanguages('这是一篇关于我们所做事情的文章。'), ['zh'])
  assert.equal(guessLanguages('Это текст о том, что мы сделали, и он не на английском.')[0], 'ru')
})

test('a text that is too short has no language', () => {
  assert.equal(guessLanguages('Quelle: https://example.org'), [])
})

const counted: readonly (readonly [what: string, text: string, languages: readonly string[]])[] = [
  ['two words that are frequent in one', 'THE bees AND', ['en']],
  ['one such word', 'the bees', []],
  ['six letters of a script', '가나다라마바', ['ko']],
  ['five of them', '가나다라마', []],
  ['a second language with two fifths as many', 'the and of to is der die', ['en', 'de']],
  ['the likeliest first', 'der die the and of to is', ['en', 'de']],
  ['one with fewer', 'the and of to is that der die', ['en']],
  ['kana among a few Chinese characters', 'の'.repeat(8) + '我'.repeat(95), ['ja']],
  ['kana among many', 'の'.repeat(8) + '我'.repeat(96), ['zh']],
  ['letters of Persian among a few of Arabic', 'پ'.repeat(8) + 'ا'.repeat(159), ['fa']],
  ['letters of Persian among many', 'پ'.repeat(8) + 'ا'.repeat(160), ['ar']],
  ['words before the 60,000th character', `${' '.repeat(59_993)}the and`, ['en']],
  ['words behind it', `${' '.repeat(59_994)}the and`, []]
]
for (const [what, text, languages] of counted) {
  test(`goes by ${what}`, () => assert.equal(guessLanguages(text), languages))
}

test('the words of a post are counted where no colon follows', () => {
  const words = readPostWords({text: 'Sorce: a. Sorce b. **sorce**: c. SORCE'})
  assert.is(words.count('Sorce'), 2)
  assert.is(words.count('source'), 0)
})

test.run()

import * as fc from 'fast-check'
import * as assert from 'uvu/assert'
import {couldBeLabel} from '../../src/sources/could-be-label.ts'
import {listMisspelledWords} from '../../src/sources/listed-misspellings.ts'
import {mayBeLabel} from '../../src/sources/may-be-label.ts'
import {describe} from '../describe.ts'
import {allSlips, labels} from './label-slips.ts'

const sentences = [
  'The quick brown fox jumps over the lazy dog',
  '지난주에 담당자는 두 번째 초안을 처음부터 설명해 주었다',
  '先週担当者は二番目の草案を最初から説明しながら皆に見せていました'
]

function mayBe(words: string): boolean {
  return mayBeLabel(words, 0, words.length)
}

describe('mayBeLabel', (it) => {
  it('says yes to every label and to every listed misspelling', () => {
    assert.equal(
      [...labels, ...listMisspelledWords()].filter((words) => couldBeLabel(words) && !mayBe(words)),
      []
    )
  })

  it('says no only where couldBeLabel says no', () => {
    fc.assert(
      fc.property(allSlips, (words) => {
        const trimmed = words.trim()
        if (!mayBe(trimmed)) assert.not(couldBeLabel(trimmed), trimmed)
      }),
      {numRuns: 3000}
    )
  })

  it('goes by the words between the offsets alone', () => {
    const text = 'Ask the Source of it'
    assert.is(mayBeLabel(text, 8, 14), true)
    assert.is(mayBeLabel(text, 0, 7), false)
  })

  it('says no to most words', () => {
    const words =
      'the quick fox jumps over lazy dog while kernel wait for memory pages and caches how it part chapter on things ' +
      'overview usage example examples of JavaScript 모델 시간 서버 시간과 공간 데이터 결론 서론 How,to,use,it Table,of,contents ' +
      '데이터,분석 시간과,공간'
    assert.equal(
      words
        .split(' ')
        .map((each) => each.replaceAll(',', ' '))
        .filter(mayBe),
      []
    )
  })

  it('says yes to words with letters that it does not know', () => {
    assert.equal(
      ['é', 'время', 'a\u3040', 'ที่', '\u2010'].filter((words) => !mayBe(words)),
      []
    )
    assert.equal(['a–b—c'].filter(mayBe), [])
  })

  it('says yes to all that ends in the last letter of 출처, or is short and Chinese', () => {
    for (const words of ['그처', '하늘 처', '我'.repeat(20), '時間の空間']) assert.is(mayBe(words), true, words)
    for (const words of ['처음', '我'.repeat(21)]) assert.is(mayBe(words), false, words)
  })

  it('says no to more than eighty characters', () => {
    assert.is(mayBe(`Source${' '.repeat(74)}`), true)
    assert.is(mayBe(`Source${' '.repeat(75)}`), false)
  })

  it('goes by letters in any case, and by tabs as by blanks', () => {
    for (const words of [
      'SOURCE',
      'Image\tsource',
      'READ MORE SORCE',
      'Sorce\tof it',
      'LIEN VERS L’ARTICLE',
      'Atribution',
      'ATRIBUTION'
    ]) {
      assert.is(mayBe(words), true, words)
    }
  })

  it('says no to sentences', () => {
    assert.equal(sentences.filter(mayBe), [])
  })
})

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

  it('says no to sentences', () => {
    assert.equal(sentences.filter(mayBe), [])
  })
})

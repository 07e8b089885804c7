import * as fc from 'fast-check'
import * as assert from 'uvu/assert'
import {couldBeLabel, couldHoldLabel} from '../../src/sources/could-be-label.ts'
import {findLabel} from '../../src/sources/find-label.ts'
import {findMeantLabels} from '../../src/sources/find-meant-labels.ts'
import {readPostWords} from '../../src/sources/post-words.ts'
import {spellLabel} from '../../src/sources/spell-label.ts'
import {describe} from '../describe.ts'
import {labels, slips} from './label-slips.ts'
import {makeSite} from './make-site.ts'

describe('couldBeLabel', (it) => {
  it('says yes to every label', () => {
    assert.equal(
      labels.filter((label) => !couldBeLabel(label)),
      []
    )
  })

  it('says no only to words that no label is found for', () => {
    fc.assert(
      fc.property(slips, (words) => {
        if (couldBeLabel(words)) return
        const {site, post} = makeSite(words)
        assert.is(findLabel(words), undefined)
        assert.equal(findMeantLabels(words, site, readPostWords(post)), [])
      }),
      {numRuns: 3000}
    )
  })

  it('says no to most words', () => {
    for (const words of [
      'The',
      'quick',
      'How to use it',
      'JavaScript',
      '모델',
      '시간과 공간',
      '时间',
      'модель',
      'x'.repeat(90)
    ]) {
      assert.is(couldBeLabel(words), false, words)
    }
  })

  it('says yes to words near a label', () => {
    for (const words of [
      'Sorce',
      'Refrences',
      'cnfcj',
      'lik',
      '출쳐',
      'ыщгксу',
      'bcnjxybr',
      '先上原文连接',
      'Ѕource'
    ]) {
      assert.is(couldBeLabel(words), true, words)
    }
  })
})

describe('couldHoldLabel', (it) => {
  it('finds the label within a longer phrase', () => {
    assert.is(couldHoldLabel('Old library referrenses'), true)
    assert.is(couldBeLabel('Old library referrenses'), false)
    assert.is(couldHoldLabel('The quick brown fox'), false)
  })

  it('says no only to words that are no misspelling of a label', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'Original ', 'My big '),
        slips,
        fc.constantFrom('', ' of the image'),
        (before, slip, behind) => {
          const words = before + slip + behind
          if (!couldHoldLabel(words)) assert.is(spellLabel(words, makeSite(words)), undefined)
        }
      ),
      {numRuns: 3000}
    )
  })
})

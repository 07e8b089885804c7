import * as assert from 'uvu/assert'
import {hasStyledLetters, replaceLookAlikes} from '../../src/sources/look-alikes.ts'
import {isTypedInOtherLayout, recogniseLabel} from '../../src/sources/recognise-label.ts'
import {describe} from '../describe.ts'

const recognised: Readonly<Record<string, readonly [label: string, meant: string, why: string] | undefined>> = {
  cnfcj: ['출처', '출처', 'keyboard-layout'],
  CNFCJ: ['출처', '출처', 'keyboard-layout'],
  dnjsans: ['원문', '원문', 'keyboard-layout'],
  'dnjsans fldzm': ['원문 링크', '원문 링크', 'keyboard-layout'],
  ыщгксу: ['Source', 'source', 'keyboard-layout'],
  bcnjxybr: ['Источник', 'источник', 'keyboard-layout'],
  내ㅕㄱㅊㄷ: ['Source', 'source', 'keyboard-layout'],
  Ѕource: ['Source', 'source', 'look-alike'],
  Ｓource: ['Source', 'source', 'look-alike'],
  'So\u200burce': ['Source', 'source', 'invisible'],
  '출\u00ad처': ['출처', '출처', 'invisible'],
  'v\u200bi\u200ba': ['Via', 'via', 'invisible'],
  // What is invisible beside the words does no harm, and in some scripts it is needed.
  '\u200bSource': undefined,
  'Source\u200b': undefined,
  'מ\u200fקור': undefined,
  Source: undefined,
  cnf: undefined,
  rkqt: undefined,
  // `фон` is `ajy` on Latin keys, and `ㅁㅓㅛ` on Korean ones: no label.
  ajy: undefined,
  a: undefined,
  [`${'cnfcj'.repeat(7)}`]: undefined
}

describe('recogniseLabel', (it) => {
  it('knows what was meant by other characters', () => {
    for (const [words, expected] of Object.entries(recognised)) {
      const found = recogniseLabel(words)
      assert.equal(found && [found.label.label, found.meant, found.why], expected, JSON.stringify(words))
    }
  })
})

describe('isTypedInOtherLayout', (it) => {
  it('tells labels typed with another layout on from other words', () => {
    for (const form of ['cnfcj', 'ыщгксу', 'bcnjxybr', '내ㅕㄱㅊㄷ']) assert.is(isTypedInOtherLayout(form), true, form)
    for (const form of ['source', 'ш', 'rkqt', 'cnf', '']) assert.is(isTypedInOtherLayout(form), false, form)
  })
})

describe('replaceLookAlikes', (it) => {
  const readings: Readonly<Record<string, readonly string[]>> = {
    Ѕource: ['Source'],
    Ѕоurсе: ['Source'],
    Τitle: ['Title'],
    ссылкa: ['ссылка'],
    Иcточник: ['Источник'],
    // Two readings of one word.
    сaсa: ['caca', 'саса'],
    Source: [],
    источник: [],
    αβγ: [],
    жq: []
  }
  for (const [words, expected] of Object.entries(readings)) {
    it(`reads ${words} as ${expected.join(' or ') || 'it is'}`, () => assert.equal(replaceLookAlikes(words), expected))
  }
})

describe('hasStyledLetters', (it) => {
  it('knows letters of full width, in circles, and of mathematics', () => {
    for (const words of ['Ａ', 'ｚ', 'Ⓢource', 'ⓩ', '𝗦ource', '𝟋']) assert.is(hasStyledLetters(words), true, words)
    for (const words of ['Source', 'Ｚ'.normalize('NFKC'), '１', '出典', ''])
      assert.is(hasStyledLetters(words), false, words)
  })
})

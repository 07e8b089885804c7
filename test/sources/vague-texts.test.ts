import * as assert from 'uvu/assert'
import {isPointingText, isVagueText} from '../../src/sources/vague-texts.ts'
import {describe} from '../describe.ts'

const sixty = `here${'!'.repeat(56)}`

/** Whether a text says nothing of a source, and whether it says nothing wherever it stands. */
const texts: Readonly<Record<string, readonly [vague: boolean, pointing: boolean]>> = {
  here: [true, true],
  'Here!': [true, true],
  '[link]': [true, true],
  '“여기”': [true, true],
  'this  page': [true, true],
  출처: [true, false],
  Details: [true, false],
  'right here': [false, true],
  'here it is': [false, false],
  bees: [false, false],
  '': [false, false],
  [sixty]: [true, true],
  [`${sixty}!`]: [false, false]
}

describe('isVagueText and isPointingText', (it) => {
  for (const [text, expected] of Object.entries(texts)) {
    it(`judge "${text}"`, () => assert.equal([isVagueText(text), isPointingText(text)], expected))
  }
})

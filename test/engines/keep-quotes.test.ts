import * as assert from 'uvu/assert'
import type {DateReading} from '../../src/engines/date-reading.ts'
import {keepQuotes} from '../../src/engines/keep-quotes.ts'
import type {ScalarStyle} from '../../src/post/front-matter.ts'
import {describe} from '../describe.ts'
import {toScalar} from './to-scalar.ts'

const reading: DateReading = {outcome: 'rejected', note: 'No date', corrected: `it's "5"`}

describe('engines/keep-quotes', (it) => {
  const corrections: Readonly<Record<ScalarStyle, string | undefined>> = {
    plain: `it's "5"`,
    bare: `it's "5"`,
    single: `'it''s "5"'`,
    double: `"it's \\"5\\""`,
    literal: undefined,
    folded: undefined
  }
  for (const [style, corrected] of Object.entries(corrections)) {
    it(`puts a corrected date into the quotes of a ${style} value`, () => {
      const {corrected: _, ...rest} = reading
      const expected = corrected === undefined ? rest : {...rest, corrected}
      assert.equal(keepQuotes(reading, {...toScalar('5'), style: style as ScalarStyle}), expected) // Safe: a key.
    })
  }

  it('leaves a reading without a correction as it is', () => {
    const exact: DateReading = {outcome: 'exact', note: 'A date'}
    assert.equal(keepQuotes(exact, toScalar("'5'")), exact)
  })
})

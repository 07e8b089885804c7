import * as assert from 'uvu/assert'
import {judgeHandedDate} from '../../../src/engines/javascript/judge-handed-date.ts'
import {describe} from '../../describe.ts'
import {toScalar} from '../to-scalar.ts'

const MANNER = {engine: 'VitePress', zone: undefined}

describe('javascript/judge-handed-date', (it) => {
  it('knows the instant of what YAML reads as a date', () => {
    assert.equal(judgeHandedDate(toScalar('2023-11-17'), MANNER), {
      outcome: 'exact',
      instant: Date.UTC(2023, 10, 17),
      day: '2023-11-17',
      note: 'VitePress reads it as 17 November 2023'
    })
    assert.equal(judgeHandedDate(toScalar('2023-11-17 12:23:41'), {...MANNER, zone: 'Asia/Seoul'}), {
      outcome: 'shifted',
      cause: 'no-offset',
      instant: Date.UTC(2023, 10, 17, 12, 23, 41),
      day: '2023-11-17',
      zone: 'UTC',
      note: 'VitePress reads it as 12:23:41 on 17 November 2023 in UTC, because no offset is written',
      corrected: '2023-11-17 12:23:41 +09:00'
    })
    assert.is(judgeHandedDate(toScalar('2023-02-30'), MANNER).outcome, 'rolled-over')
  })

  const kinds: Readonly<Record<string, string>> = {
    "'2023-11-17'": 'text',
    '2023-11-17 12:23:41 +0900': 'text',
    'Nov 17, 2023': 'text',
    '20231117': 'number',
    true: 'yes or no'
  }
  for (const [source, kind] of Object.entries(kinds)) {
    it(`leaves ${source} to the site as a ${kind}`, () => {
      const note = `VitePress hands it to the site’s own code as a ${kind}`
      assert.equal(judgeHandedDate(toScalar(source), MANNER), {outcome: 'text', note})
    })
  }

  it('finds no date in an empty value', () => {
    assert.equal(judgeHandedDate(toScalar('~'), MANNER), {
      outcome: 'replaced',
      note: 'VitePress hands the site’s own code nothing, which JavaScript takes for 1 January 1970'
    })
  })
})

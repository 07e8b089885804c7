import * as assert from 'uvu/assert'
import {readDate} from '../../../src/engines/hexo/read-date.ts'
import {describe} from '../../describe.ts'
import {siteOf} from '../recording.ts'
import {toScalar} from '../to-scalar.ts'

const SEOUL = siteOf('hexo', 0, {timeZone: 'Asia/Seoul'})
const ANYWHERE = siteOf('hexo', 0)
const FILE = 'takes the time at which the file was made, which on a build machine is that of the build'

describe('hexo/read-date', (it) => {
  it('takes a time without an offset for the local one', () => {
    assert.equal(readDate(toScalar('2023-11-17 08:00:00'), SEOUL), {
      outcome: 'exact',
      instant: Date.UTC(2023, 10, 16, 23),
      day: '2023-11-17',
      zone: 'Asia/Seoul',
      note: 'Hexo reads it as 08:00 on 17 November 2023 in Asia/Seoul'
    })
    assert.equal(readDate(toScalar('2023-11-17 08:00:00'), ANYWHERE), {
      outcome: 'exact',
      day: '2023-11-17',
      zone: 'host',
      note: 'Hexo reads it as 08:00 on 17 November 2023'
    })
  })

  it('loses offsets where the config has a time zone', () => {
    assert.equal(readDate(toScalar('2023-11-17T12:23:41+09:00'), SEOUL), {
      outcome: 'shifted',
      cause: 'offset-misread',
      instant: Date.UTC(2023, 10, 16, 18, 23, 41),
      day: '2023-11-17',
      zone: 'Asia/Seoul',
      note: 'Hexo takes the time in UTC for the time in Asia/Seoul and reads 03:23:41 on 17 November 2023 in Asia/Seoul',
      corrected: '2023-11-17 12:23:41'
    })
    assert.equal(readDate(toScalar("'2023-11-17 12:23:41 +0900'"), SEOUL).corrected, "'2023-11-17 12:23:41'")
  })

  it('reads an offset right without one only in a text', () => {
    const {outcome, instant, corrected} = readDate(toScalar('2023-11-17T12:23:41+09:00'), ANYWHERE)
    assert.equal(
      {outcome, instant, corrected},
      {
        outcome: 'shifted',
        instant: undefined,
        corrected: "'2023-11-17T12:23:41+09:00'"
      }
    )
    assert.equal(readDate(toScalar('2023-11-17 12:23:41 +0900'), ANYWHERE), {
      outcome: 'exact',
      instant: Date.UTC(2023, 10, 17, 3, 23, 41),
      note: 'Hexo reads it as 03:23:41 on 17 November 2023 in UTC'
    })
  })

  it('takes offsets at their word with hexo-front-matter 5', () => {
    const site = siteOf('hexo', 0, {timeZone: 'Asia/Seoul', parserVersion: '5.0.0'})
    const {outcome, instant} = readDate(toScalar('2023-11-17T12:23:41+09:00'), site)
    assert.equal({outcome, instant}, {outcome: 'exact', instant: Date.UTC(2023, 10, 17, 3, 23, 41)})
  })

  it('falls back on the time of the file', () => {
    assert.equal(readDate(toScalar('2023年11月17日'), SEOUL), {
      outcome: 'replaced',
      note: `Hexo cannot read it as a date and ${FILE}`
    })
    assert.is(
      readDate(toScalar('soon'), SEOUL, 'updated').note,
      'Hexo cannot read it as a date and takes the time at which the file was changed last, which on a build machine is that of the build'
    )
    assert.equal(readDate(toScalar(''), SEOUL), {outcome: 'replaced', note: `Hexo finds no date and ${FILE}`})
  })

  it('counts on what the calendar lacks, and numbers from 1970', () => {
    assert.is(readDate(toScalar('2023-02-30'), SEOUL).note, 'Hexo reads it as 2 March 2023, since there is no such day')
    assert.is(
      readDate(toScalar('20231117'), ANYWHERE).note,
      'Hexo takes it for milliseconds since 1970 and reads 1 January 1970'
    )
  })
})

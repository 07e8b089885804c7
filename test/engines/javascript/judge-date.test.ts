import * as assert from 'uvu/assert'
import {type DateManner, type HeldDate, holdTimestamp, judgeDate} from '../../../src/engines/javascript/judge-date.ts'
import {readTimestamp} from '../../../src/engines/javascript/read-timestamp.ts'
import {describe} from '../../describe.ts'

const FOO: DateManner = {engine: 'Foo', withoutOffset: 'shifted'}
const IN_UTC: DateManner = {...FOO, assumed: 'UTC'}
const IN_BERLIN: DateManner = {...FOO, assumed: 'Europe/Berlin', shown: 'Europe/Berlin', written: 'Europe/Berlin'}
const NOON = Date.UTC(2024, 4, 6, 12)

const day = {year: 2024, month: 5, day: 6}
const noon: HeldDate = {wall: {...day, hour: 12, minute: 0, second: 0}, hasTime: true, rolledOver: false, missing: []}
const at = (hour: number, minute = 0): HeldDate => ({...noon, wall: {...noon.wall, hour, minute}})

describe('javascript/judge-date', (it) => {
  it('names what is filled in', () => {
    assert.equal(judgeDate({...noon, hasTime: false, offset: 0, missing: ['month', 'day']}, '2024', FOO), {
      outcome: 'replaced',
      instant: NOON,
      day: '2024-05-06',
      note: 'Foo finds no month and no day in it and reads 6 May 2024'
    })
  })

  it('tells a day that there is not from a time', () => {
    const notes = [
      {...noon, rolledOver: true, wall: {...noon.wall, day: 32}},
      {...at(24), rolledOver: true},
      {...at(12, 60), rolledOver: true},
      {...noon, rolledOver: true, wall: {...noon.wall, second: 60}},
      {...noon, rolledOver: true}
    ].map((held) => judgeDate(held, '', FOO).note)
    assert.equal(notes, [
      'Foo reads it as 12:00 on 1 June 2024, since there is no such day',
      'Foo reads it as 00:00 on 7 May 2024, since there is no such time',
      'Foo reads it as 13:00 on 6 May 2024, since there is no such time',
      'Foo reads it as 12:01 on 6 May 2024, since there is no such time',
      'Foo reads it as 12:00 on 6 May 2024, since there is no such day or time'
    ])
  })

  it('takes an offset at its word, and knows the day where it is shown', () => {
    const held = {...at(1), offset: 120}
    const instant = Date.UTC(2024, 4, 5, 23)
    assert.equal(judgeDate(held, '', FOO), {
      outcome: 'exact',
      instant,
      note: 'Foo reads it as 23:00 on 5 May 2024 in UTC'
    })
    assert.equal(judgeDate(held, '', IN_BERLIN), {
      outcome: 'exact',
      instant,
      day: '2024-05-06',
      note: 'Foo reads it as 01:00 on 6 May 2024 in Europe/Berlin'
    })
  })

  it('knows no instant of a time without an offset where the machine counts', () => {
    assert.equal(judgeDate(noon, '2024-05-06 12:00:00', {...FOO, written: 'Asia/Seoul'}), {
      outcome: 'shifted',
      cause: 'no-offset',
      day: '2024-05-06',
      zone: 'host',
      note: 'Foo reads it as 12:00 on 6 May 2024 in the time zone of whatever machine builds the site',
      corrected: '2024-05-06 12:00:00 +09:00'
    })
    assert.equal(judgeDate({...noon, hasTime: false}, '2024-05-06', FOO), {
      outcome: 'exact',
      day: '2024-05-06',
      note: 'Foo reads it as 6 May 2024'
    })
  })

  it('says nothing of a missing offset where readers see the time as written', () => {
    assert.equal(judgeDate(noon, '', {...IN_UTC, withoutOffset: 'exact'}), {
      outcome: 'exact',
      instant: NOON,
      zone: 'UTC',
      note: 'Foo reads it as 12:00 on 6 May 2024 in UTC'
    })
  })

  it('offers the offset of the writer, in the form of the text, where it is certain', () => {
    const offer = (text: string, held = noon, written = 'America/New_York') =>
      judgeDate(held, text, {...IN_UTC, written}).corrected
    assert.is(offer('2024-05-06 12:00:00'), '2024-05-06 12:00:00 -04:00')
    assert.is(offer('2024-05-06T12:00:00'), '2024-05-06T12:00:00-04:00')
    assert.is(offer('2024-05-06 12:00'), undefined)
    assert.is(offer('2024-05-06 12:00:00.5'), undefined)
    assert.is(offer('12024-05-06 12:00:00'), undefined)
    const twice = {...noon, wall: {year: 2023, month: 11, day: 5, hour: 1, minute: 30, second: 0}}
    assert.is(offer('2023-11-05 01:30:00', twice), undefined)
    const never = {...noon, wall: {year: 2024, month: 3, day: 10, hour: 2, minute: 30, second: 0}}
    assert.is(offer('2024-03-10 02:30:00', never), undefined)
  })

  it('knows that clocks are put forward over a time', () => {
    const never = {...noon, wall: {year: 2024, month: 3, day: 31, hour: 2, minute: 30, second: 0}}
    assert.equal(judgeDate(never, '2024-03-31 02:30:00', IN_BERLIN), {
      outcome: 'rolled-over',
      instant: Date.UTC(2024, 2, 31, 1, 30),
      day: '2024-03-31',
      zone: 'Europe/Berlin',
      note: 'Foo reads it as 03:30 on 31 March 2024 in Europe/Berlin, since clocks in Europe/Berlin are put forward over the time'
    })
  })

  it('takes the earlier of two times where clocks are put back', () => {
    const twice = {...noon, wall: {year: 2024, month: 10, day: 27, hour: 2, minute: 30, second: 0}}
    assert.is(judgeDate(twice, '', IN_BERLIN).instant, Date.UTC(2024, 9, 27, 0, 30))
  })
})

describe('javascript/hold-timestamp', (it) => {
  const hold = (text: string): HeldDate | undefined => {
    const timestamp = readTimestamp(text)
    return timestamp && holdTimestamp(timestamp)
  }
  const midnight = {...day, hour: 0, minute: 0, second: 0, millisecond: 0}

  it('takes a day alone for its start in UTC', () =>
    assert.equal(hold('2024-05-06'), {wall: midnight, hasTime: false, offset: 0, rolledOver: false, missing: []}))

  it('keeps a time without an offset as it is', () => {
    const wall = {...midnight, hour: 12, millisecond: 250}
    const held = {wall, hasTime: true, rolledOver: false, missing: []}
    assert.equal(hold('2024-05-06 12:00:00.25'), held)
    assert.equal(hold('2024-05-06T12:00:00.25-9:30'), {...held, offset: -570})
    assert.equal(hold('2024-05-06T12:00:00.25Z'), {...held, offset: 0})
  })

  it('knows what the calendar and the clock do not have', () => {
    const texts = ['2024-13-06', '2024-02-30', '2024-05-06 24:00:00', '2024-05-06 12:60:00', '2024-05-06 12:00:60']
    assert.equal(
      texts.map((text) => hold(text)?.rolledOver),
      [true, true, true, true, true]
    )
    assert.is(hold('2024-05-06 23:59:59')?.rolledOver, false)
  })
})

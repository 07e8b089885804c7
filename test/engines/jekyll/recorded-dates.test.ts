import * as assert from 'uvu/assert'
import type {DateReading} from '../../../src/engines/date-reading.ts'
import {readDate} from '../../../src/engines/jekyll/read-date.ts'
import {describe} from '../../describe.ts'
import {dateScalars} from '../../oracle/date-scalars.ts'
import {readRecording, toScalar} from './read-recording.ts'

interface Recording {
  readonly now: number
  readonly zones: readonly string[]
  readonly dates: readonly (readonly [source: string, ...instants: (number | null)[]])[]
}

/**
 * Where our reading differs on purpose. The recording is of Debian's Jekyll, which reads YAML with Psych; ours is of
 * Jekyll as released, which reads it with safe_yaml.
 */
const exceptions: Readonly<Record<string, RegExp>> = {
  'safe_yaml takes second 60 for 59, Psych for the next minute': /^\d{4}-\d+-\d+[T ]\d+:\d\d:60/,
  'safe_yaml leaves a day that does not exist to Time.parse, in the zone of the site': /^2023-(02-29|02-3\d|04-31)[T ]/,
  'safe_yaml passes over an offset of more than a day, Psych stops': /^\d{4}-\d+-\d+[T ]\S+ ?[-+]25:00$/,
  'safe_yaml reads an offset of three digits as one of hour and minutes': /^\d{4}-\d+-\d+[T ]\S+ ?[-+]\d{3}$/,
  'safe_yaml counts 12:30 in sixties to 750, Psych to 45000': /^\d+:\d+$/
}

const {now, zones, dates} = readRecording<Recording>('dates')

describe('jekyll/read-date beside the recording', (it) => {
  zones.forEach((timeZone, index) => {
    it(`reads every date as Jekyll does in ${timeZone}`, () => {
      const site = {
        engine: 'jekyll',
        root: '',
        now,
        settings: {timeZone, future: false, postFolders: [''], defaults: [], notes: []}
      } as const
      const differences = dates.filter(([source, ...instants]) => {
        const ours = toInstant(readDate(toScalar(source), site))
        return !isSame(ours, instants[index]) && !Object.values(exceptions).some((pattern) => pattern.test(source))
      })
      assert.equal(differences, [])
    })
  })

  it('records the dates that there are', () => {
    const scalars = new Set(dateScalars(150))
    assert.equal(
      dates.filter(([source]) => !scalars.has(source)),
      []
    )
  })

  it('has recorded enough, and has use for every exception', () => {
    assert.ok(dates.length >= 400)
    for (const [reason, pattern] of Object.entries(exceptions)) {
      assert.ok(
        dates.some(([source]) => pattern.test(source)),
        reason
      )
    }
  })
})

/** Before 1912 offsets have seconds, which Ruby loses when it writes a time out and reads it again. */
function isSame(ours: number | null | undefined, recorded: number | null | undefined): boolean {
  if (typeof ours !== 'number' || typeof recorded !== 'number' || recorded > Date.UTC(1912, 0)) return ours === recorded
  return Math.abs(ours - recorded) < 120_000
}

function toInstant({outcome, instant}: DateReading): number | null | undefined {
  return outcome === 'rejected' ? null : instant
}

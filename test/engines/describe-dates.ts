import * as assert from 'uvu/assert'
import type {DateReading} from '../../src/engines/date-reading.ts'
import type {EngineId, EngineProfile, SiteSettings} from '../../src/engines/engine.ts'
import {describe} from '../describe.ts'
import {siteOf} from './recording.ts'
import {toScalar} from './to-scalar.ts'

/** A date, and what an engine makes of it: the outcome, the sentence, and all else, the instant in ISO 8601. */
export type ListedDate = readonly [
  source: string,
  outcome: DateReading['outcome'],
  note: string,
  rest?: Omit<DateReading, 'outcome' | 'note' | 'instant'> & {readonly instant?: string}
]

const now = Date.UTC(2026, 0, 31, 22, 30)

/** Makes a suite of what an engine makes of dates under a key, on a site with such settings, on 31 January 2026. */
export function describeDates(
  id: EngineId,
  readDate: EngineProfile['readDate'],
  listed: readonly ListedDate[],
  settings: Partial<SiteSettings> = {},
  key?: string
): void {
  const said = [...Object.values(settings).map((value) => JSON.stringify(value)), key ?? ''].join(' ').trim()
  describe(`${id}/read-date ${said}`.trim(), (it) => {
    for (const [source, outcome, note, {instant, ...rest} = {}] of listed) {
      it(`reads ${source.slice(0, 60)}`, () => {
        const expected = {outcome, note, ...rest, ...(instant !== undefined && {instant: Date.parse(instant)})}
        assert.equal(readDate(toScalar(source), siteOf(id, now, settings), key), expected)
      })
    }
  })
}

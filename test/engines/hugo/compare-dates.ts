import * as assert from 'uvu/assert'
import {readDate} from '../../../src/engines/hugo/read-date.ts'
import type {Scalar} from '../../../src/post/front-matter.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {type Comparison, findException} from '../comparison.ts'
import {readDateScalar, readRecording, siteOf} from '../recording.ts'

interface Recording {
  readonly now: number
  readonly zones: readonly string[]
  readonly dates: readonly (readonly [source: string, day: string | null, ...instants: (number | null)[]])[]
}

const toText = {
  dates: (date: string) => `---\ndate: ${date}\n---\n`,
  'toml-dates': (date: string) => `+++\ndate = ${date}\n+++\n`
}

const single = {'Hugo takes a list or a map for no date, and only single values are read as dates': /^[[{]/}

const exceptions = {
  dates: {
    ...single,
    'seconds that overflow in Go: no instant is given': /^922337203685477580[78]$/
  },
  'toml-dates': {
    ...single,
    'our TOML parser stops at second 60, which Hugo takes for the next minute': /12:23:60(?:Z|[-+]0\d:00)?$/i
  }
}

/** Holds the instants and days that Hugo is said to read against those that it read; front matter at fault against its stops. */
export function compareDates(name: keyof typeof toText): Comparison {
  const {recorded, now, zones, dates} = readRecording<Recording>('hugo', name)
  const answers = zones.flatMap((zone, index) => {
    const site = siteOf('hugo', now, {timeZone: zone, version: '0.111.3'})
    return dates.map(([given, day, ...instants]) => ({
      given,
      zone,
      exception: findException(exceptions[name], given),
      check: () => {
        const instant = instants[index]
        const scalar = readDateScalar(toText[name](given))
        if (!scalar) {
          assert.ok(readFrontMatter(toText[name](given))?.faults.length)
          assert.is(instant, null)
          return
        }
        const reading = readDate(scalar, site)
        if (instant === null) assert.is(reading.outcome, 'rejected')
        else assert.equal([reading.instant, reading.day ?? day], [instant, day])
      }
    }))
  })
  return {engine: 'hugo', recording: name, recorded, answers}
}

/** The dates of a recording whose front matter is sound. */
export function readSoundDates(name: keyof typeof toText): readonly Scalar[] {
  const {dates} = readRecording<Recording>('hugo', name)
  const compared = dates.filter(([source]) => findException(exceptions[name], source) === undefined)
  return compared.flatMap(([source]) => readDateScalar(toText[name](source)) ?? [])
}

import {describeDay} from '../src/engines/describe-time.ts'
import type {EngineProfile} from '../src/engines/engine.ts'
import {findMovedDay} from '../src/engines/find-moved-day.ts'
import {readDates} from '../src/engines/read-dates.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/date-time-zone.ts'

export default defineRule({
  id: 'date-time-zone',
  summary: 'A date with a time says which time zone it is in, in a form that the engine reads.',
  why: 'Without an offset the engine picks a zone: the post can appear under another day, or stay hidden for hours as a post of the future.',
  severity: 'warning',
  options: {},
  messages: {
    'no-offset': '`{key}` has a time but no offset from UTC. {note}. {advice}',
    'offset-dropped': 'The zone in `{key}` is lost. {note}. {advice}',
    'offset-misread': 'The zone in `{key}` is misread. {note}. {advice}'
  },
  examples,
  check({post, site, engine, report}) {
    for (const date of readDates(post, site, engine)) {
      const {key, scalar, reading} = date
      const {outcome, cause, note, corrected} = reading
      if (outcome !== 'shifted' || cause === undefined) continue
      const advice =
        corrected === undefined ? adviceFor(scalar.text, reading.zone === 'host', engine) : `Write \`${corrected}\``
      const moved = findMovedDay(date, site, engine)
      report(cause, {
        at: scalar,
        expected: corrected === undefined ? [] : [corrected],
        // Whoever has linked the post knows it by its old address.
        fixable: moved === undefined,
        note: moved && `That makes it a post of ${describeDay(moved)}: an address with the day in it changes`,
        subject: `${key} ${scalar.text}`,
        data: {key, note, advice}
      })
    }
  }
})

function adviceFor(text: string, dependsOnMachine: boolean, {dateForm}: EngineProfile): string {
  if (dateForm !== undefined) return `Write the offset of your zone behind the time (for Seoul, as in \`${dateForm}\`)`
  const time = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?/.exec(text)?.[0] ?? '2024-05-06 09:30:00'
  const orElse = dependsOnMachine ? ', or set the time zone in the site’s config' : ''
  const offset = time.includes('T') ? '+09:00' : ' +0900'
  return `Write the offset of your zone behind the time (for Seoul \`${time}${offset}\`)${orElse}`
}

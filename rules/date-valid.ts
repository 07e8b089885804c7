import {readDates} from '../src/engines/read-dates.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/date-valid.ts'

export default defineRule({
  id: 'date-valid',
  summary: 'Every date that the engine reads exists and is read as written.',
  why: 'Engines treat a date they cannot read very differently: some stop the build, some drop the post, some publish it under another day without a word.',
  severity: 'error',
  options: {},
  messages: {
    'rolled-over': '`{key}` says {actual}, which no calendar or clock shows. {note}. Correct it',
    rejected: '`{key}` says {actual}. {note}. Write it like `{form}`',
    replaced: '`{key}` says {actual}. {note}. Write it like `{form}`',
    empty: '`{key}` is empty. {note}. Fill it in or delete the line'
  },
  examples,
  check({post, site, engine, report}) {
    for (const {key, scalar, reading} of readDates(post, site, engine)) {
      const {outcome, note} = reading
      if (outcome === 'exact' || outcome === 'shifted' || outcome === 'text') continue
      if (scalar.text === '') report('empty', {at: scalar, missing: true, subject: key, data: {key, note}})
      else {
        const expected = reading.corrected === undefined ? [] : [reading.corrected]
        report(outcome === 'dropped' ? 'rejected' : outcome, {
          at: scalar,
          expected,
          fixable: true,
          subject: `${key} ${scalar.text}`,
          data: {key, note, form: reading.corrected ?? engine.dateForm ?? '2024-05-06 09:30:00 +0900'}
        })
      }
    }
  }
})

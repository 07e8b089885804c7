import {describeDay, describeInstant} from '../src/engines/describe-time.ts'
import {isToCome} from '../src/engines/present.ts'
import {isDraft} from '../src/engines/read-drafts.ts'
import {type DateSpan, readPublication} from '../src/engines/read-publication.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/date-future.ts'

export default defineRule({
  id: 'date-future',
  summary: 'A post that is not a draft is dated now or before.',
  why: 'Some engines leave a post with a date to come out of the site without a word, others publish it at once under a day that readers have not reached.',
  severity: 'warning',
  options: {},
  messages: {
    hidden:
      'The date is still to come. {engine} leaves the post out until {moment}; it appears with the first build after that. If that is not meant, correct the date',
    shown:
      'The date is still to come. {engine} publishes the post at once, dated {moment}. Correct the date, or keep the post as a draft until then',
    'left-to-site':
      'The date is still to come. {engine} publishes the post at once, dated {moment}, unless code of the site’s own holds it back. Correct the date, or keep the post as a draft until then',
    unknown:
      'The date is still to come. Some blog engines leave the post out until {moment}, others publish it at once. If that is not meant, correct the date'
  },
  examples,
  check({post, site, engine, report}) {
    const span = readPublication(post, site, engine)
    if (!span || !isToCome(span.first, site) || isDraft(post, site, engine)) return
    const at = span.scalar ?? post.frontMatter?.open ?? {start: 0, end: 0}
    const answer = {at, missing: span.scalar === undefined, subject: `${span.key ?? 'name'} ${span.day ?? ''}`}
    const moment = describeMoment(span, site.settings.timeZone)
    if (engine.id === 'generic') report('unknown', {...answer, data: {moment}})
    else {
      const isLeft = engine.readDraft === undefined
      const what = !site.settings.future ? 'hidden' : isLeft ? 'left-to-site' : 'shown'
      report(what, {...answer, data: {moment, engine: engine.name}})
    }
  }
})

function describeMoment({instant, day, scalar}: DateSpan, zone: string | undefined): string {
  const isDay = !/\d:\d\d/.test(scalar?.text ?? '')
  if (day !== undefined && (isDay || instant === undefined)) return describeDay(day)
  return describeInstant(instant ?? 0, zone ?? 'UTC')
}

import {describeDay} from '../src/engines/describe-time.ts'
import {readDay} from '../src/engines/read-day.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {flag} from '../src/rule-kit/option.ts'
import {findSourceLines} from '../src/sources/find-source-lines.ts'
import {findBetterAddress} from '../src/sources/hosts/find-better-address.ts'
import type {PermalinkVerdict} from '../src/sources/hosts/judge-permalink.ts'
import {judgeSourceAddress} from '../src/sources/hosts/judge-source-address.ts'
import {listPermalinks} from '../src/sources/hosts/list-permalinks.ts'
import {isShown} from '../src/sources/is-shown.ts'
import {namesItem} from '../src/sources/item-labels.ts'
import {examples} from './examples/source-link-permalink.ts'

export default defineRule({
  id: 'source-link-permalink',
  summary: 'The address of a source leads to one thing that stays, not to a profile, a feed or a search.',
  why: 'A profile or a feed shows other things tomorrow, and a page behind a login shows nothing: readers who follow the source do not find what the post is about. Labels that credit a person or a project (`via`, `credit`, `author`) may lead to their page.',
  severity: 'warning',
  options: {
    strict: flag(
      false,
      'Whether to advise on addresses that do lead to the item: the file of an arXiv paper, pages for telephones, files on a branch, `twitter.com`.'
    )
  },
  messages: {
    many: '{actual} leads to {page}, not to one item: it shows something else tomorrow, and readers cannot find the source there. {advice}',
    closed: '{actual} leads to {page}: other people get a form or a login page there, not the source. {advice}',
    truncated:
      '{actual} leads to {page}: a part of the address is missing, and readers do not get to the source. {advice}',
    short:
      '{actual} is a short link: readers cannot see where it leads, and it dies with the service that made it. Open it, and write the address that the browser then shows',
    redirect:
      '{actual} leads to {page}, which stands between readers and the source. Open it, and write the address of the source itself',
    better: '{actual} is {what}. Write {expected}',
    advice: '{actual} is {what}. {advice}'
  },
  examples,
  get appendix() {
    return `Which addresses lead to one item:\n\n${listPermalinks()}`
  },
  check({post, site, engine, options, report}) {
    for (const line of findSourceLines(post)) {
      for (const target of line.targets) {
        const {why, verdict} = judgeSourceAddress(target.url, line.kind) ?? {}
        const better = options.strict && !why && namesItem(line.kind) ? findBetterAddress(target.url) : undefined
        if ((!why && !better) || !isShown(line, post)) continue
        if (better?.address) report('better', {at: target, expected: [better.address], data: {what: better.what}})
        else if (better) report('advice', {at: target, data: {what: better.what, advice: better.advice}})
        if (!why) continue
        const day =
          verdict?.tellsTime && (why === 'many' || why === 'truncated') ? readDay(post, site, engine) : undefined
        const about = day === undefined ? '' : `. This post is of ${describeDay(day)}: look for one of about that day`
        report(why, {at: target, data: {page: describePage(verdict), advice: `${verdict?.advice ?? ''}${about}`}})
      }
    }
  }
})

function describePage(verdict: PermalinkVerdict | undefined): string {
  if (!verdict) return 'another page'
  return `${verdict.name} ${verdict.kind === 'home' ? 'of' : 'on'} ${verdict.brand}`
}

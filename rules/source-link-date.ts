import {DAY} from '../src/engines/calendar.ts'
import {describeDay} from '../src/engines/describe-time.ts'
import {readLastChange} from '../src/engines/read-last-change.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {cleanAddress} from '../src/sources/address/clean-address.ts'
import {findSourceLines} from '../src/sources/find-source-lines.ts'
import {instantInId} from '../src/sources/hosts/instant-in-id.ts'
import {isShown} from '../src/sources/is-shown.ts'
import {namesItem} from '../src/sources/item-labels.ts'
import {examples} from './examples/source-link-date.ts'

/** Clocks and zones differ, and a post may be dated a day early; nothing is later by so much without a reason. */
const leeway = 1.5 * DAY

export default defineRule({
  id: 'source-link-date',
  summary: 'The source is not younger than the post.',
  why: 'A post cannot be made from something that was published after it: then the address is that of another item, or the date of the post is wrong. Posts on LinkedIn, X, Instagram, TikTok, Mastodon and Bluesky and papers on arXiv carry their time in their address.',
  severity: 'warning',
  options: {},
  messages: {
    younger:
      '{actual} was published on {published}, after this post was last changed ({changed}): it cannot be its source. Link the right item, or correct the date of the post'
  },
  examples,
  check({post, site, engine, report}) {
    for (const line of findSourceLines(post).filter(({kind}) => namesItem(kind))) {
      for (const target of line.targets) {
        const published = instantInId(cleanAddress(target.url).url)
        if (published === undefined) continue
        const changed = readLastChange(post, site, engine)
        if (changed === undefined || published <= changed.instant + leeway || !isShown(line, post)) continue
        const day = new Date(published).toISOString().slice(0, 10)
        report('younger', {at: target, data: {published: describeDay(day), changed: describeDay(changed.day)}})
      }
    }
  }
})

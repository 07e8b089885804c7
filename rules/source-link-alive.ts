import {askedPosts} from '../src/blog/blog.ts'
import type {GoneReason} from '../src/links/link-verdict.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {flag} from '../src/rule-kit/option.ts'
import {followedAddress} from '../src/sources/address/followed-address.ts'
import {examples} from './examples/source-link-alive.ts'

const messageIds = {
  '404': 'gone',
  '410': 'gone',
  'host-not-found': 'no-host',
  'wrong-certificate': 'wrong-certificate'
} as const satisfies Record<GoneReason, string>

export default defineRule({
  id: 'source-link-alive',
  summary: 'The address of a source still leads to it.',
  why: 'Pages vanish and move, and the author of a post is the last to notice. This is the one rule that needs the network: it is asked only with `--check-links`, and is silent without, as it is in an editor or in a remark pipeline. Then only the addresses of source lines are asked for, one after the other for each site, and none in private networks. What proves nothing is not reported, but noted: sites that turn programs away, that are overloaded, slow or out of order.',
  severity: 'warning',
  options: {
    redirects: flag(true, 'Whether addresses are reported that have moved for good, and still lead to the page.')
  },
  messages: {
    gone: 'The address {actual} leads to no page any more: `{host}` answers {status}. Link where the page is now, or an archived copy',
    'no-host':
      'The address {actual} leads nowhere any more: there is no host `{host}`. Link where the page is now, or an archived copy',
    'wrong-certificate':
      'Browsers warn readers off the address {actual}: `{host}` shows the certificate of another site. Link where the page is now, or an archived copy',
    'soft-gone':
      'The address {actual} now leads to `{to}`: the page itself seems to be gone. Link where it is now, or an archived copy',
    moved: 'The page at {actual} has moved for good. Link its new address {expected}'
  },
  examples,
  asks: (post) => post.sources.flatMap(({addresses}) => addresses.flatMap(({url}) => followedAddress(url) ?? [])),
  checkBlog({blog, verdicts, options, report}) {
    if (verdicts === undefined) return
    for (const post of askedPosts(blog)) {
      for (const {url, place} of post.sources.flatMap(({addresses}) => addresses)) {
        const address = followedAddress(url)
        const verdict = address === undefined ? undefined : verdicts.get(address)
        if (address === undefined || verdict === undefined) continue
        const about = {post, at: place, actual: url}
        const note = `A copy may be kept at https://web.archive.org/web/2/${address}`
        if (verdict.state === 'gone') {
          const data = {host: new URL(verdict.at).host, status: verdict.why}
          report(messageIds[verdict.why], {...about, note, data})
        } else if (verdict.state === 'soft-gone') report('soft-gone', {...about, note, data: {to: verdict.to}})
        else if (verdict.state === 'moved' && options.redirects) {
          report('moved', {...about, expected: [keepFragment(address, verdict.to)]})
        }
      }
    }
  }
})

function keepFragment(address: string, to: string): string {
  const hash = address.indexOf('#')
  return hash === -1 ? to : to + address.slice(hash)
}

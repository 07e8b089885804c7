import {defineRule} from '../src/rule-kit/define-rule.ts'
import {quote} from '../src/rule-kit/message.ts'
import {words} from '../src/rule-kit/option.ts'
import {readAddress} from '../src/sources/address/read-address.ts'
import {findSourceMismatch} from '../src/sources/find-source-mismatch.ts'
import {isShown} from '../src/sources/is-shown.ts'
import {examples} from './examples/source-link-match.ts'

export default defineRule({
  id: 'source-link-match',
  summary: 'The front matter and the text of a post name the same source.',
  why: 'Search engines and feeds read the front matter, readers read the text: where the two differ, one of them is told a wrong source.',
  severity: 'warning',
  options: {
    hosts: words([], 'The hosts of the blog itself (`jane.example.org`), beside the one that the site’s config names.')
  },
  messages: {
    differ:
      'The text gives {actual} as the source, but `{key}` in the front matter gives {other}: search engines and readers are told different sources. Write the same in both places',
    hidden:
      '`{key}` says that the post first appeared on `{host}`, but the text does not: search engines learn of the original, readers do not. Add a line such as `Originally published on [{host}]({address})`'
  },
  examples,
  check({post, site, options, report}) {
    const ownSites = [site.settings.url ?? [], options.hosts.map((host) => `https://${host}`)].flat()
    const mismatch = findSourceMismatch(post, ownSites)
    if (!mismatch) return
    const {entry, address, line} = mismatch
    const key = post.text.slice(entry.label.start, entry.label.end)
    const [target] = line?.targets ?? []
    if (!line || !target) {
      const host = readAddress(address.url)?.hostName ?? ''
      report('hidden', {at: address, data: {key, host, address: address.url}})
    } else if (isShown(line, post)) report('differ', {at: target, data: {key, other: quote(address.url)}})
  }
})

import {defineRule} from '../src/rule-kit/define-rule.ts'
import {sourceScope} from '../src/rule-kit/source-scope.ts'
import {cleanAddress} from '../src/sources/address/clean-address.ts'
import {isFromAssistant} from '../src/sources/address/strip-trackers.ts'
import {findSourceAddresses} from '../src/sources/find-source-addresses.ts'
import {examples} from './examples/source-link-tracker.ts'

export default defineRule({
  id: 'source-link-tracker',
  summary: 'The address of a source leads there directly, without parameters that only count visits.',
  why: 'Tracking parameters and redirects tell others about your readers, show where you copied the address, and make it long and fragile.',
  severity: 'warning',
  options: {
    scope: sourceScope('addresses')
  },
  messages: {
    tracker: '{actual} holds `{removed}`, which only counts visits. Write {expected}',
    assistant:
      '{actual} shows readers that an AI assistant gave you the address (`{removed}`). Check that the page says what the post says, and write {expected}',
    redirect: '{actual} leads through a page that counts visits and then forwards. Write {expected}'
  },
  examples,
  check({post, options, report}) {
    for (const {target, isShown} of findSourceAddresses(post, options.scope)) {
      const {url, wrapped, removed} = cleanAddress(target.url)
      if (url === target.url || !isShown()) continue
      const isLiteral = post.text.slice(target.start, target.end) === target.url && !/[()<>"'`[\]\\]/.test(url)
      const answer = {at: target, expected: [url], data: {removed: removed.join('&')}}
      // Where a redirect leads can change, and what an assistant gave is to be looked at first.
      if (isFromAssistant(removed)) report('assistant', answer)
      else if (wrapped) report('redirect', answer)
      else report('tracker', {...answer, fixable: isLiteral})
    }
  }
})

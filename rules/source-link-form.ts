import {createOverlapSearch} from '../src/post/overlap-search.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {sourceScope} from '../src/rule-kit/source-scope.ts'
import {findSourceLines} from '../src/sources/find-source-lines.ts'
import {findUnlinkedAddresses} from '../src/sources/find-unlinked-addresses.ts'
import {findUnlinkedLabels} from '../src/sources/find-unlinked-labels.ts'
import {findLinkFaults} from '../src/sources/form/find-link-faults.ts'
import type {LinkFaultId} from '../src/sources/form/link-fault.ts'
import {examples} from './examples/source-link-form.ts'

export default defineRule({
  id: 'source-link-form',
  summary: 'A source line holds a link, and Markdown sees it as one.',
  why: 'A link that Markdown does not see is printed with its brackets, and a label without an address leaves readers nothing to follow.',
  severity: 'error',
  options: {
    scope: sourceScope('links')
  },
  messages: {
    nothing:
      'Nothing follows the label {actual}, so readers cannot get to the source. Add a link behind it, or delete the label',
    'name-only':
      '{actual} is named as the source but not linked: readers cannot find the page by it. Write `[{name}](address)`',
    'reversed-brackets': '{actual} has its brackets the wrong way round, so it is no link. Write {expected}',
    'blank-before-address': 'A space stands between `]` and `(`, so {actual} is no link. Write {expected}',
    unclosed: 'The address in {actual} opens with `(` and is never closed, so it is no link. {advice}',
    'full-width-brackets': '{actual} has full-width brackets, so it is no link. Write {expected}',
    'blank-in-address': 'A space cuts the address in {actual}, so it is no link. {advice}',
    'empty-address': 'The link {actual} has no address: it leads nowhere. Write the address between the parentheses',
    'empty-text':
      'The link {actual} has no text: readers see nothing to follow. Write what it leads to between the brackets',
    'nested-links': '{actual} is a link with another link in it, and only the inner one works. Keep one of them',
    'bracketed-address': '{actual} is an address in square brackets, which are printed as they are. Write {expected}',
    'reference-to-address': '{actual} has its address in square brackets, so it is no link. Write {expected}',
    'no-scheme': 'The address {actual} has no `https://`, so it is printed as plain text. Write {expected}',
    'bare-address': '{engine} prints the address {actual} as plain text, which readers cannot click. Write {expected}',
    'autolink-without-scheme':
      '{actual} has no `https://`, so it is no link and readers may not see it at all. Write {expected}'
  },
  examples,
  check({post, site, engine, options, report}) {
    for (const {label, name} of findUnlinkedLabels(post)) {
      if (!post.isProse(label)) continue
      if (name) report('name-only', {at: name, data: {name: post.text.slice(name.start, name.end)}})
      else report('nothing', {at: label})
    }
    const lines = findSourceLines(post).filter(({where}) => where !== 'front-matter')
    const faults = findLinkFaults(post, options.scope === 'all' ? post.body : lines)
    const isInFault = createOverlapSearch(faults)
    for (const {start, end, repair, lacksScheme} of findUnlinkedAddresses(
      post,
      site.settings.linksBareUrls ?? engine.linksBareUrls
    )) {
      const about = {at: {start, end}, expected: [repair], data: {engine: engine.name}}
      if (isInFault(about.at) || !post.isProse(about.at)) continue
      if (lacksScheme) report('no-scheme', {at: about.at, expected: about.expected})
      else report('bare-address', {...about, severity: 'warning', fixable: true})
    }
    for (const {fault, start, end, repair} of faults) {
      const expected = repair === undefined ? [] : [repair]
      const advice = repair === undefined ? adviceFor(fault) : `Write \`${repair}\``
      report(fault, {at: {start, end}, expected, fixable: fault !== 'bracketed-address', data: {advice}})
    }
  }
})

/** What to do where a link can be put right in more than one way. */
function adviceFor(fault: LinkFaultId): string {
  return fault === 'unclosed' ? 'Write `)` behind the address' : 'Write `%20` for the space, or remove it'
}

import {defineRule} from '../src/rule-kit/define-rule.ts'
import {findSourceLines} from '../src/sources/find-source-lines.ts'
import {isShown} from '../src/sources/is-shown.ts'
import {judgeLinkText} from '../src/sources/judge-link-text.ts'
import {examples} from './examples/source-link-text.ts'

export default defineRule({
  id: 'source-link-text',
  summary: 'The text of a source link says where it leads, and spells the name of the site right.',
  why: 'The text is all that most readers see of a source: it is to tell them whose work they read about. Screen readers list links by their texts alone.',
  severity: 'warning',
  options: {},
  messages: {
    name: '{actual} is not how the site writes its name. Write {expected}',
    'other-site':
      'The text {actual} names another site than the address leads to, which is {site}: readers are told a wrong source. Correct the text or the address',
    'other-address':
      'The text {actual} shows another address than the link leads to, which is one of `{site}`: readers are told a wrong source. Write the same in both places',
    vague:
      'The text {actual} says nothing of where the link leads: readers do not learn what the source is. Write its title or its author'
  },
  examples,
  check({post, report}) {
    for (const line of findSourceLines(post)) {
      for (const {text, url} of line.targets) {
        const holdsLabel = text && line.label.start >= text.start && line.label.end <= text.end
        const found = text && !holdsLabel ? judgeLinkText(post.text.slice(text.start, text.end), url) : undefined
        if (!text || !found || !isShown(line, post)) continue
        const {fault, actual = '', expected} = found
        const at = {start: text.start + found.start, end: text.start + found.end}
        if (fault !== 'name') report(fault, {at, data: {site: actual}})
        else if (expected !== undefined) report('name', {at, expected: [expected], fixable: true})
      }
    }
  }
})

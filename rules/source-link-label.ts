import {defineRule} from '../src/rule-kit/define-rule.ts'
import {findMisspeltLabels} from '../src/sources/find-misspelt-labels.ts'
import {sureScore} from '../src/sources/label-scores.ts'
import {examples} from './examples/source-link-label.ts'

export default defineRule({
  id: 'source-link-label',
  summary: 'The label of a source line is spelt right.',
  why: 'The label is what tells readers, and programs that look for credits, that this link is where the post comes from. A slip there is the first thing the author of the source sees.',
  severity: 'error',
  options: {},
  messages: {
    misspelt: '{actual} looks like a slip in the label by which readers recognise the source. Write {expected}'
  },
  examples,
  check({post, report}) {
    for (const [site, {range, candidates, score}] of findMisspeltLabels(post)) {
      const at = {start: site.range.start + range.start, end: site.range.start + range.end}
      if (!post.isProse(at)) continue
      report('misspelt', {at, expected: candidates, fixable: candidates.length === 1 && score >= sureScore})
    }
  }
})

import {findUnbalancedPairs} from '../src/prose/find-unbalanced-pairs.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {words} from '../src/rule-kit/option.ts'
import {examples} from './examples/unbalanced-pair.ts'

export default defineRule({
  id: 'unbalanced-pair',
  summary: 'Each bracket and each quotation mark has its other half.',
  why: 'Where a bracket is not closed, readers look for the end of what it opens, and do not find it.',
  severity: 'warning',
  preset: 'strict',
  options: {
    ignore: words([], 'Marks that are not looked at, such as `[` and `]`.')
  },
  messages: {
    unclosed:
      'The {actual} is never closed: readers look for the end of it. Write `{other}` where it ends, or delete it',
    unopened: 'The {actual} closes what was never opened. Write `{other}` where it begins, or delete it'
  },
  examples,
  check({post, options, report}) {
    for (const {kind, other, ...at} of findUnbalancedPairs(post, options.ignore)) report(kind, {at, data: {other}})
  }
})

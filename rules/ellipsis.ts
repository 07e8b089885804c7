import {findEllipses} from '../src/prose/find-ellipses.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {choice} from '../src/rule-kit/option.ts'
import {examples} from './examples/ellipsis.ts'

export default defineRule({
  id: 'ellipsis',
  summary: 'A post writes an ellipsis in one way.',
  why: 'Two dots look like a full stop that was typed twice, above all where the same post writes `…` elsewhere.',
  severity: 'warning',
  preset: 'strict',
  options: {
    form: choice(
      ['usual', '…', '...'],
      'usual',
      'What two dots are to be: what the same post writes more often, and nothing where it writes no other; or always that form.'
    )
  },
  messages: {
    'two-dots': '{actual} stands beside {expected} in this post. Write one of them throughout',
    form: '{actual} is no full ellipsis. Write {expected}',
    'stop-or-ellipsis': '{actual} is a full stop that was typed twice, or no full ellipsis. Write {expected}'
  },
  examples,
  check({post, options, report}) {
    const {places, usual} = findEllipses(post)
    const expected = options.form === 'usual' ? usual : options.form
    if (expected === undefined) return
    for (const {mayBeStop, ...at} of places) {
      if (!post.isProse(at)) continue
      if (mayBeStop) report('stop-or-ellipsis', {at, expected: ['.', expected]})
      else report(options.form === 'usual' ? 'two-dots' : 'form', {at, expected: [expected], fixable: true})
    }
  }
})

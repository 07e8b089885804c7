import {findFinalSemicolons} from '../src/prose/find-final-semicolons.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/final-semicolon.ts'

export default defineRule({
  id: 'final-semicolon',
  summary: 'No paragraph ends with a semicolon.',
  why: 'Who writes code all day ends sentences as statements. Readers wait for the rest of the sentence.',
  severity: 'warning',
  preset: 'strict',
  options: {},
  messages: {
    semicolon: 'The paragraph ends with {actual}: readers wait for the rest of the sentence. Write a full stop'
  },
  examples,
  check({post, report}) {
    for (const at of findFinalSemicolons(post)) report('semicolon', {at})
  }
})

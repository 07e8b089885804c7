import {defineRule} from '../src/rule-kit/define-rule.ts'
import {nameDrift} from '../src/rule-kit/name-drift.ts'
import {examples} from './examples/tag-drift.ts'

export default defineRule({
  id: 'tag-drift',
  summary: 'A tag is written as in the other posts.',
  why: 'Readers follow a tag to find more of the same. A post whose tag is written otherwise than in the other posts stands on a list of its own, where nobody looks.',
  examples,
  ...nameDrift('tags')
})

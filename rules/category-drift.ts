import {defineRule} from '../src/rule-kit/define-rule.ts'
import {nameDrift} from '../src/rule-kit/name-drift.ts'
import {examples} from './examples/category-drift.ts'

export default defineRule({
  id: 'category-drift',
  summary: 'A category is written as in the other posts.',
  why: 'A post whose category is written otherwise than in the other posts stands in a category of its own, and those who look through the usual one never see it.',
  examples,
  ...nameDrift('categories')
})

import {findDrift} from '../src/blog/find-drift.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/tag-drift.ts'

export default defineRule({
  id: 'tag-drift',
  summary: 'A tag is written as in the other posts.',
  why: 'Readers follow a tag to find more of the same. A post whose tag is written otherwise than in the other posts stands on a list of its own, where nobody looks.',
  severity: 'warning',
  options: {},
  messages: {
    form: '{actual} stands {here}, and `{usual}` in {number}. {engine} takes them for two tags, and readers of the one do not find the posts of the other. Write {expected}',
    slip: '{actual} stands {here}, and `{usual}` in {number}: readers who look for that do not find this post. Write {expected}'
  },
  examples,
  checkBlog({blog, engine, report}) {
    for (const {post, written, rare, frequent, differs, isReplaceable} of findDrift(
      blog,
      engine.id,
      ({tags}) => tags
    )) {
      const here = rare.number === 1 ? 'in this post alone' : `in ${rare.number} posts`
      report(differs === 'in-form' ? 'form' : 'slip', {
        post,
        at: written.place,
        actual: written.text,
        expected: [frequent.tag],
        fixable: isReplaceable,
        data: {here, usual: frequent.tag, number: `${frequent.number} posts`, engine: engine.name}
      })
    }
  }
})

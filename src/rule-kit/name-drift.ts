import {findDrift} from '../blog/find-drift.ts'
import type {BlogQuestion} from './rule.ts'

const messages = {
  form: '{actual} stands {here}, and `{usual}` in {number}. {engine} takes them for two {names}, and readers of the one do not find the posts of the other. Write {expected}',
  slip: '{actual} stands {here}, and `{usual}` in {number}: readers who look for that do not find this post. Write {expected}'
} as const

/** What rules have in common that ask whether names are written as in the other posts: all but what they say of themselves. */
export function nameDrift(names: 'tags' | 'categories') {
  return {
    severity: 'warning',
    options: {},
    messages,
    checkBlog({blog, engine, report}: BlogQuestion<Record<never, never>, typeof messages>): void {
      for (const drift of findDrift(blog, engine.id, (post) => post[names])) {
        const {post, written, rare, frequent, differs, isReplaceable} = drift
        const here = rare.number === 1 ? 'in this post alone' : `in ${rare.number} posts`
        report(differs === 'in-form' ? 'form' : 'slip', {
          post,
          at: written.place,
          actual: written.text,
          expected: [frequent.tag],
          fixable: isReplaceable,
          data: {here, usual: frequent.tag, number: `${frequent.number} posts`, engine: engine.name, names}
        })
      }
    }
  } as const
}

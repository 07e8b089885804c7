import {askedPosts} from '../src/blog/blog.ts'
import {isHabit} from '../src/blog/habits.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {choice} from '../src/rule-kit/option.ts'
import {examples} from './examples/link-text.ts'

/** A blog in which so many posts have such links means them. */
const usualShare = 0.05

export default defineRule({
  id: 'link-text',
  summary: 'The text of a link says where it leads.',
  why: 'Screen readers list the links of a page by their texts alone, and the eye runs from link to link: “here” and “link” say nothing to either.',
  severity: 'warning',
  options: {
    when: choice(
      ['convention', 'always'],
      'convention',
      'Whether nothing is said in a blog where one post in twenty, and three or more, have such links; or they are told always.'
    )
  },
  messages: {
    vague:
      'The text {actual} does not say where the link leads. Let the link stand around the words that name what is there'
  },
  examples,
  checkBlog({blog, options, report}) {
    const posts = new Set(blog.posts)
    const vague = new Set(blog.posts.filter(({vagueLinks}) => vagueLinks.length > 0))
    for (const post of askedPosts(blog)) {
      if (options.when === 'convention' && isHabit(post, posts, vague, usualShare)) continue
      for (const {text, place} of post.vagueLinks) report('vague', {post, at: place, actual: text})
    }
  }
})

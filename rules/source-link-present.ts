import {askedPosts} from '../src/blog/blog.ts'
import {countSources, namesSource} from '../src/blog/conventions.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {choice} from '../src/rule-kit/option.ts'
import {examples} from './examples/source-link-present.ts'

export default defineRule({
  id: 'source-link-present',
  summary: 'A post says where it comes from, where the blog does so.',
  why: 'Readers of a blog that names its sources take a post without one for original work.',
  severity: 'warning',
  options: {
    when: choice(
      ['convention', 'always', 'never'],
      'convention',
      'When a post needs a source line: where at least half of the posts of the blog (five or more) have one, always, or never.'
    )
  },
  messages: {
    convention:
      'The post names no source, though {number} of the {of} posts of this blog do. Add a line such as `Source: [title](https://…)`',
    always:
      'The post names no source. Add a line such as `Source: [title](https://…)`, or `source: https://…` in the front matter'
  },
  examples,
  checkBlog({blog, options, report}) {
    if (options.when === 'never') return
    const {number, of} = countSources(blog.posts)
    const isUsual = number >= 5 && number * 2 >= of
    if (options.when === 'convention' && !isUsual) return
    for (const post of askedPosts(blog).filter((post) => post.kind !== 'draft' && !namesSource(post))) {
      if (options.when === 'always') report('always', {post, at: post.ending, subject: 'source'})
      else report('convention', {post, at: post.ending, subject: 'source', data: {number, of}})
    }
  }
})

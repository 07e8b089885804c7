import {chooseReported} from '../src/blog/choose-reported.ts'
import type {PostFacts} from '../src/blog/facts.ts'
import {groupPosts} from '../src/blog/group-posts.ts'
import {sharedAddress} from '../src/engines/shared-address.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/unique-url.ts'

/** Keys with which posts choose their address, the one that says most first. */
const addressKeys = ['permalink', 'url', 'path', 'slug']

export default defineRule({
  id: 'unique-url',
  summary: 'No two posts have the same address.',
  why: 'Where two posts are published under one address, readers get one of them and never see the other; only some engines say so.',
  severity: 'error',
  options: {},
  messages: {
    shared: '`{url}` is also the address of `{other}`. {fate}. Give one of them another {name}'
  },
  examples,
  checkBlog({blog, engine, report}) {
    for (const posts of groupPosts(blog.posts, addressOf).values()) {
      const fate = sharedAddress[engine.id] ?? 'Only one of them can be there'
      for (const post of chooseReported(posts, blog)) {
        const other = posts.find((each) => each !== post)?.path ?? ''
        const key = addressKeys.find((name) => post.fields[name]?.filled)
        const at = (key === undefined ? undefined : post.fields[key]?.place) ?? post.opening
        const url = post.url ?? ''
        report('shared', {
          post,
          at,
          subject: url,
          data: {url, other, fate, name: key === undefined ? 'file name' : `\`${key}\``}
        })
      }
    }
  }
})

/** Where the post is written; engines put each language into a folder of its own. */
function addressOf({url, visibility, language = ''}: PostFacts): string | undefined {
  if (url === undefined || visibility === 'hidden') return undefined
  return `${language} ${url.normalize('NFC').replace(/\/index\.html$/, '/')}`
}

import {askedPosts} from '../src/blog/blog.ts'
import {createAddressBook} from '../src/blog/create-address-book.ts'
import {urlKey} from '../src/blog/url-key.ts'
import type {EngineId} from '../src/engines/engine.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/url-changed.ts'

/** The keys that lead from former addresses to a post. */
const redirectKeys: Readonly<Partial<Record<EngineId, string>>> = {
  jekyll: 'redirect_from',
  hexo: 'alias',
  hugo: 'aliases',
  zola: 'aliases'
}

/** Keys with which posts choose their address, the one that says most first. */
const addressKeys = ['permalink', 'url', 'path', 'slug']

export default defineRule({
  id: 'url-changed',
  summary: 'A published post stays at its address, or leads there from the old one; asked with `--since` alone.',
  why: 'Links from other sites, bookmarks and search results lead to the address that a post had. When it moves without a redirect, all of them end at a page that is not there.',
  severity: 'error',
  options: {},
  messages: {
    moved:
      'This post was at `{before}` and is now at `{after}`: links to the old address, from other sites and search engines too, lead nowhere. {remedy}'
  },
  examples,
  checkBlog({blog, engine, report}) {
    if (blog.earlier?.revision !== 'base') return
    const isAlive = createAddressBook(blog)
    for (const post of askedPosts(blog)) {
      const before = blog.earlier.versionOf(post.path)?.facts
      if (before?.visibility !== 'public' || before.url === undefined) continue
      // A post that was taken back was so on purpose.
      if (post.url === undefined || post.visibility === 'hidden' || urlKey(post.url) === urlKey(before.url)) continue
      if (isAlive(before.url)) continue
      const field = addressKeys.map((name) => post.fields[name]).find((each) => each?.filled)
      const key = redirectKeys[engine.id]
      const redirect = key === undefined ? 'Lead from one to the other' : `Put the old one under \`${key}\``
      report('moved', {
        post,
        at: field?.place ?? post.opening,
        subject: before.url,
        data: {before: before.url, after: post.url, remedy: `${redirect}, or leave the post where it was`}
      })
    }
  }
})

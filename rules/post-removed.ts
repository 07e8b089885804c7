import {createAddressBook} from '../src/blog/create-address-book.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/post-removed.ts'

/** The file of which this is the first character is in the past. */
const start = {line: 1, column: 1, offset: 0}

export default defineRule({
  id: 'post-removed',
  summary: 'A published post is not deleted without a redirect; asked with `--since` alone.',
  why: 'Links from other sites, bookmarks and search results go on leading to a post that is deleted, and end at a page that is not there. The finding stands at the first character of the file that is gone.',
  severity: 'error',
  options: {},
  messages: {
    removed:
      'This post was at `{url}`, and its file is gone: links to it, from other sites and search engines too, lead nowhere. Keep the post, or lead from its address to another page'
  },
  examples,
  checkBlog({blog, report}) {
    if (blog.earlier?.revision !== 'base') return
    const isAlive = createAddressBook(blog)
    for (const post of blog.earlier.removed) {
      const {url, visibility} = post
      if (url === undefined || visibility !== 'public' || isAlive(url)) continue
      report('removed', {post, at: {start, end: start}, subject: url, data: {url}})
    }
  }
})

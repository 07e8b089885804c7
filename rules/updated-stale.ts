import {askedPosts} from '../src/blog/blog.ts'
import {DAY} from '../src/engines/calendar.ts'
import {isToCome} from '../src/engines/present.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {count} from '../src/rule-kit/option.ts'
import {examples} from './examples/updated-stale.ts'

export default defineRule({
  id: 'updated-stale',
  summary:
    'A post that says when it was last changed says so of this change too; asked with `--since` and `--staged` alone.',
  why: 'Readers, feeds and search engines are shown the old date: nobody comes back to read what is new, and those who do come take it for old.',
  severity: 'warning',
  options: {
    words: count(
      30,
      'So many words of the text have to be new, or gone, before a change counts: slips are corrected without a word.',
      1
    )
  },
  messages: {
    stale:
      'The text has changed by {number}, and `{key}` is still {actual}: readers and search engines take the post for unchanged. Write the day of this change'
  },
  examples,
  checkBlog({blog, site, options, report}) {
    if (!blog.earlier) return
    for (const post of askedPosts(blog)) {
      const {changed} = post
      if (!changed || post.visibility === 'hidden') continue
      const before = blog.earlier.versionOf(post.path)
      if (before?.facts.changed?.text !== changed.text || before.facts.visibility !== 'public') continue
      // What was changed twice in a day, wherever on earth, has its date.
      if (changed.day === undefined || isToCome(Date.parse(changed.day) + 2 * DAY, site)) continue
      const number = before.countChangedWords()
      if (number < options.words) continue
      const data = {number: number === 1 ? '1 word' : `${number} words`, key: changed.key}
      report('stale', {post, at: changed.place, actual: changed.text, subject: changed.key, data})
    }
  }
})

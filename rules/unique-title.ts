import {chooseReported} from '../src/blog/choose-reported.ts'
import type {PostFacts} from '../src/blog/facts.ts'
import {groupPosts} from '../src/blog/group-posts.ts'
import {DAY} from '../src/engines/calendar.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {quote} from '../src/rule-kit/message.ts'
import {choice} from '../src/rule-kit/option.ts'
import {examples} from './examples/unique-title.ts'

/** So many posts of one title are a series. */
const series = 3

/** What comes back after so many days, as a yearly letter does, comes back on purpose. */
const longPause = 100

/** Where more than one in so many posts shares its title, that is how the blog does it. */
const usual = 20

export default defineRule({
  id: 'unique-title',
  summary: 'No two posts have the same title.',
  why: 'In lists, feeds and search results readers see the titles alone. Two that are the same look like one post listed twice, and one of them is passed over.',
  severity: 'warning',
  options: {
    when: choice(
      ['convention', 'always'],
      'convention',
      'Whether nothing is said of a title that three or more posts have, as those of a series do, nor of one that comes back after a hundred days, nor where more than one in twenty posts of the blog shares its title; or each is told always.'
    )
  },
  messages: {
    shared:
      '{title} is also the title of `{other}`: in lists, feeds and search results readers cannot tell them apart. Say in one of the titles what sets it apart'
  },
  examples,
  checkBlog({blog, options, report}) {
    const always = options.when === 'always'
    const groups = [...groupPosts(blog.posts, titleOf).values()]
    const twins = groups.filter((posts) => always || posts.length < series)
    const number = twins.reduce((sum, posts) => sum + posts.length, 0)
    if (!always && number > Math.max(2, blog.posts.length / usual)) return
    for (const posts of twins) {
      if (!always && !areClose(posts)) continue
      for (const post of chooseReported(posts, blog)) {
        if (!post.title) continue
        const other = posts.find((each) => each !== post)?.path ?? ''
        const {text, place} = post.title
        report('shared', {post, at: place, subject: text, data: {title: quote(text), other}})
      }
    }
  }
})

/** Posts whose day is not known are close to none. */
function areClose(posts: readonly PostFacts[]): boolean {
  const days = posts.map(({day}) => (day === undefined ? Number.NaN : Date.parse(day) / DAY))
  return Math.max(...days) - Math.min(...days) <= longPause
}

/** What readers tell a post by, among those of its language. */
function titleOf({title, visibility, language = ''}: PostFacts): string | undefined {
  if (title === undefined || visibility === 'hidden') return undefined
  return `${language} ${title.text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`
}

import {askedPosts} from '../src/blog/blog.ts'
import {newestOf} from '../src/blog/conventions.ts'
import {isHabit} from '../src/blog/habits.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {choice} from '../src/rule-kit/option.ts'
import {examples} from './examples/date-file-name.ts'

/** A blog in which so many posts have two days is told so once: it names its files when it begins to write. */
const usualShare = 0.05

export default defineRule({
  id: 'date-file-name',
  summary: 'The day in the file name is the day in the front matter.',
  why: 'Where the two differ the engine uses only one of them, and the address, the archive or the order of posts is not what the writer sees in the folder.',
  severity: 'warning',
  options: {
    when: choice(
      ['convention', 'always'],
      'convention',
      'Whether a blog is told once for all where one post in twenty, and three or more, have two days; or each post is told always.'
    )
  },
  messages: {
    differs: 'The front matter says {actual}, the file name says `{day}`. {which}. Make them the same',
    many: 'In {number} of {of} posts the front matter and the file name say different days, in this one {actual} and `{day}`. {which}. Make them the same, and look at the others with `"when": "always"`'
  },
  examples,
  checkBlog({blog, engine, options, report}) {
    const posts = new Set(blog.posts)
    const apart = new Set(blog.posts.filter(({otherDay}) => otherDay))
    const [newest] = newestOf([...apart])
    for (const post of askedPosts(blog)) {
      if (!post.otherDay) continue
      const {text, place, inFileName: day} = post.otherDay
      const answer = {post, at: place, actual: text, subject: `${day} ${text}`}
      const which = engine.fileNameDate ?? ''
      const isUsual = options.when === 'convention' && isHabit(post, posts, apart, usualShare)
      if (!isUsual) report('differs', {...answer, data: {day, which}})
      else if (post === newest) {
        report('many', {...answer, subject: 'many', data: {day, which, number: apart.size, of: posts.size}})
      }
    }
  }
})

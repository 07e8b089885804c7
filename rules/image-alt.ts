import {askedPosts} from '../src/blog/blog.ts'
import {newestOf} from '../src/blog/conventions.ts'
import {isHabit} from '../src/blog/habits.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {choice} from '../src/rule-kit/option.ts'
import {examples} from './examples/image-alt.ts'

/** A blog in which so many of the posts with images leave one undescribed is told so once. */
const usualShare = 0.1

export default defineRule({
  id: 'image-alt',
  summary: 'Each image has a text for readers who do not see it.',
  why: 'A screen reader reads out the name of the file where an image has no alternative text; so does a browser that cannot load it, and search engines find nothing.',
  severity: 'warning',
  options: {
    when: choice(
      ['convention', 'always'],
      'convention',
      'Whether a blog is told once for all where one in ten of its posts with images, and three or more, leave one undescribed; or each image is told always.'
    )
  },
  messages: {
    markdown:
      'The image has no alternative text: who cannot see it hears the name of the file. Write what it shows between the brackets',
    html: 'The image has no alternative text: who cannot see it hears the name of the file. Write what it shows as `alt="…"`, or `alt=""` for decoration',
    many: 'In {number} of {of} posts with images, some have no alternative text: who cannot see them hears the names of files. Write what this one shows, and look at the others with `"when": "always"`'
  },
  examples,
  checkBlog({blog, options, report}) {
    const illustrated = new Set(blog.posts.filter(({hasImages}) => hasImages))
    const bare = new Set(blog.posts.filter(({undescribedImages}) => undescribedImages.length > 0))
    const [newest] = newestOf([...bare])
    for (const post of askedPosts(blog)) {
      const isUsual = options.when === 'convention' && isHabit(post, illustrated, bare, usualShare)
      for (const [index, {text, place}] of post.undescribedImages.entries()) {
        const answer = {post, at: place, actual: text}
        if (!isUsual) report(text.startsWith('!') ? 'markdown' : 'html', answer)
        else if (post === newest && index === 0) {
          report('many', {...answer, subject: 'many', data: {number: bare.size, of: illustrated.size}})
        }
      }
    }
  }
})

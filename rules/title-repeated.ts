import {askedPosts} from '../src/blog/blog.ts'
import type {PostFacts} from '../src/blog/facts.ts'
import type {EngineId} from '../src/engines/engine.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {choice} from '../src/rule-kit/option.ts'
import {examples} from './examples/title-repeated.ts'

/** Docusaurus takes the first heading out of a post again; with the default themes of the others it is the only title. */
const showsHeading: ReadonlySet<EngineId> = new Set(['docusaurus', 'vitepress', 'eleventy'])

/** What prints the title here is the code of the site: only the other posts can tell. */
const hasNoTheme: ReadonlySet<EngineId> = new Set(['astro', 'gatsby', 'generic', 'next'])

/** So many other posts tell whether the site prints the title. */
const fewestPosts = 3

/** Where so many other posts, and one in forty, begin with their title, such a site has got used to it. */
const habit = {posts: 5, share: 1 / 40}

export default defineRule({
  id: 'title-repeated',
  summary: 'The body does not begin with the title again.',
  why: 'Nearly all themes print the title above the post. Said once more in the body, readers see it twice, and so do feeds and previews, which take the first line for a summary.',
  severity: 'warning',
  options: {
    when: choice(
      ['convention', 'always'],
      'convention',
      'Whether nothing is said where most posts of the blog begin so, since its theme then prints no title; or it is said always.'
    )
  },
  messages: {
    heading:
      'The heading {actual} is the title of the post, which the theme prints above it: readers see it twice. Delete the heading',
    line: 'The first line, {actual}, is the title of the post, which the theme prints above it: readers see it twice. Delete the line'
  },
  examples,
  checkBlog({blog, engine, options, report}) {
    const titled = blog.posts.filter(({fields, kind}) => kind !== 'draft' && (fields.title ?? fields.Title)?.filled)
    const repeating = titled.filter(({repeatedTitle}) => repeatedTitle).length
    for (const post of askedPosts(blog)) {
      const {repeatedTitle} = post
      if (!repeatedTitle) continue
      const {form, text, place} = repeatedTitle
      const others = titled.length - (titled.includes(post) ? 1 : 0)
      const likewise = repeating - (titled.includes(post) ? 1 : 0)
      const isUsual = likewise * 2 > others || !printsTitle(engine.id, post, others, likewise)
      if (options.when === 'convention' && isUsual) continue
      report(form, {post, at: place, actual: text})
    }
  }
})

/** Whether something prints the title of a post beside its body, as far as the engine and the other posts tell. */
function printsTitle(engine: EngineId, {repeatedTitle}: PostFacts, others: number, likewise: number): boolean {
  if (repeatedTitle?.form === 'line') return true
  if (!hasNoTheme.has(engine)) return !showsHeading.has(engine)
  return others >= fewestPosts && (likewise < habit.posts || likewise < habit.share * others)
}

import {askedPosts} from '../src/blog/blog.ts'
import {countKeys, type KeyHabit} from '../src/blog/conventions.ts'
import type {PostFacts} from '../src/blog/facts.ts'
import type {EngineProfile} from '../src/engines/engine.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {flag, words} from '../src/rule-kit/option.ts'

export default defineRule({
  id: 'front-matter-required',
  summary: 'The keys that the blog needs are there and not empty.',
  why: 'A missing title or date makes the engine invent one; a key that all other posts fill leaves a hole in lists, feeds and previews.',
  severity: 'error',
  options: {
    keys: words([], 'Keys that every post must fill, whatever the engine needs.'),
    convention: flag(
      true,
      'Whether a key that at least 9 of 10 posts fill (in a blog of 10 or more) is missed in the others.'
    )
  },
  messages: {
    'engine-missing': '`{key}` is missing. {without}. Add `{key}:`',
    'engine-empty': '`{key}` is empty. {without}. Fill it in',
    'option-missing': '`{key}` is missing: the config of this blog asks for it. Add `{key}:`',
    'option-empty': '`{key}` is empty: the config of this blog asks for it. Fill it in',
    'convention-missing': '`{key}` is missing, though {number} of the {of} other posts have it. Add `{key}:`',
    empty:
      '`{key}` is there but empty: what the theme and search engines take from it is blank or made up. Fill it in or delete the line'
  },
  examples: [],
  checkBlog({blog, engine, options, report}) {
    const habits = countKeys(blog.posts)
    const readable = blog.posts.filter((post) => post.readable).length
    for (const post of askedPosts(blog)) {
      if (!post.readable) continue
      const needed = neededBy(engine, post)
      for (const [key, without] of needed) {
        const field = post.fields[key]
        if (field?.filled) continue
        const at = field?.place ?? post.opening
        report(field ? 'engine-empty' : 'engine-missing', {
          post,
          at,
          subject: key,
          severity: 'error',
          data: {key, without}
        })
      }
      const asked = options.keys.map((key) => (engine.foldsKeys ? key.toLowerCase() : key))
      for (const key of asked.filter((key) => !needed.has(key) && !post.fields[key]?.filled)) {
        const field = post.fields[key]
        const at = field?.place ?? post.opening
        report(field ? 'option-empty' : 'option-missing', {post, at, subject: key, severity: 'error', data: {key}})
      }
      for (const [key, habit] of habits) {
        if (needed.has(key) || asked.includes(key)) continue
        const field = post.fields[key]
        if (field && !field.filled && !othersLeaveEmpty(habit)) {
          report('empty', {post, at: field.place, subject: key, severity: 'warning', data: {key: field.name}})
        } else if (!field && options.convention && readable >= 10 && habit.filled >= 0.9 * readable) {
          const data = {key, number: habit.filled, of: readable - 1}
          report('convention-missing', {post, at: post.opening, subject: key, severity: 'warning', data})
        }
      }
    }
  }
})

/** The habit counts the post at hand, which leaves the key empty. */
function othersLeaveEmpty({filled, empty}: KeyHabit): boolean {
  return empty - 1 > filled
}

function neededBy(engine: EngineProfile, post: PostFacts): Map<string, string> {
  const needed = new Map<string, string>()
  const dated =
    engine.readFileName(post.sitePath.slice(post.sitePath.lastIndexOf('/') + 1), post.kind).day !== undefined
  for (const {name, required, without} of engine.keys) {
    if (required === 'always' || (required === 'unless-file-name' && !dated && post.kind !== 'draft')) {
      needed.set(name, without ?? `${engine.name} needs it`)
    }
  }
  return needed
}

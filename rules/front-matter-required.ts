import {askedPosts} from '../src/blog/blog.ts'
import {countKeys, isEmptyByHabit, type UsualKey, usualKeys} from '../src/blog/conventions.ts'
import {givenKeys} from '../src/blog/given-keys.ts'
import {neededKeys} from '../src/blog/needed-keys.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {flag, words} from '../src/rule-kit/option.ts'
import {examples} from './examples/front-matter-required.ts'

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
    empty: '`{key}` is there but empty, so whatever shows it has nothing to show. Fill it in or delete the line'
  },
  examples,
  checkBlog({blog, site, engine, options, report}) {
    const habits = countKeys(blog.posts)
    const readable = blog.posts.filter((post) => post.readable).length
    const usual = options.convention ? usualKeys(blog.posts) : new Map<string, UsualKey>()
    const asked = new Set(options.keys.map((key) => (engine.foldsKeys ? key.toLowerCase() : key)))
    // An empty date cannot be read, an empty flag is taken for one: `date-valid` and `draft-state` tell what comes of it.
    const judged = new Set(engine.keys.filter(({type}) => type === 'date' || type === 'flag').map(({name}) => name))
    for (const post of askedPosts(blog).filter(({readable}) => readable)) {
      const isDraft = post.kind === 'draft'
      const needed = neededKeys(engine, post, habits, readable)
      const wanted = [...needed.keys(), ...asked, ...(post.kind === 'post' ? usual.keys() : [])]
      const given = givenKeys(site, engine, post)
      const missing = new Set(wanted.filter((key) => !post.fields[key] && !given.has(key)))
      for (const key of missing) {
        const at = {post, at: post.opening, subject: key}
        const without = needed.get(key)
        const {number = 0, of = 0, name = key} = usual.get(key) ?? {}
        if (without !== undefined) report('engine-missing', {...at, severity: 'error', data: {key, without}})
        else if (asked.has(key)) report('option-missing', {...at, severity: 'error', data: {key}})
        else {
          const others = isDraft ? of : of - 1
          report('convention-missing', {...at, severity: 'warning', data: {key: name, number, of: others}})
        }
      }
      for (const [key, {place, name, filled, none}] of Object.entries(post.fields)) {
        if (filled || judged.has(key)) continue
        const at = {post, at: place, subject: key}
        const without = needed.get(key)
        if (without !== undefined) report('engine-empty', {...at, severity: 'error', data: {key: name, without}})
        else if (asked.has(key)) report('option-empty', {...at, severity: 'error', data: {key: name}})
        else if (!none && !isDraft && !isEmptyByHabit(habits.get(key)))
          report('empty', {...at, severity: 'warning', data: {key: name}})
      }
    }
  }
})

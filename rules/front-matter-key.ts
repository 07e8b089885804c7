import {askedPosts} from '../src/blog/blog.ts'
import {countKeys} from '../src/blog/conventions.ts'
import type {FieldFact} from '../src/blog/facts.ts'
import {compactKey, findMeantKeys} from '../src/blog/find-meant-keys.ts'
import {findFallenKeys} from '../src/engines/find-fallen-keys.ts'
import type {Place} from '../src/post/place.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/front-matter-key.ts'

/** A key that so many posts have is the blog's own. */
const fewestPosts = 3

export default defineRule({
  id: 'front-matter-key',
  summary: 'Keys are spelt as the engine and the blog spell them, and stand where they are read.',
  why: 'No engine says a word about a key it does not know: a misspelt `description` is no description, a misspelt `draft` is published.',
  severity: 'warning',
  options: {},
  messages: {
    slip: '{actual} looks like a slip in {expected}, a key that {engine} knows. Write {expected}',
    blog: '{actual} looks like a slip in {expected}: {number} {posts} of this blog {have} the one, {of} the other. Write {expected}',
    case: '{actual} is another key than {expected} to {engine}, which passes over it. Write {expected}',
    outside: '{engine} passes over {actual} here. Put it into `{table}`',
    fallen:
      '{actual} stands below `[{table}]` and so belongs to that table: {engine} passes over it. Move it above that line'
  },
  examples,
  check({post, engine, report}) {
    for (const {key, table} of findFallenKeys(post, engine)) {
      report('fallen', {at: key, data: {table, engine: engine.name}})
    }
  },
  checkBlog({blog, engine, report}) {
    const engineKeys = engine.keys.flatMap(({name, otherNames = []}) => [name, ...otherNames])
    const known = new Set(engineKeys.map((name) => (engine.foldsKeys ? name.toLowerCase() : name)))
    const habits = countKeys(blog.posts)
    const numberOf = (key: string): number => (habits.get(key)?.filled ?? 0) + (habits.get(key)?.empty ?? 0)
    const own = [...habits.keys()].filter((key) => numberOf(key) >= fewestPosts)
    for (const post of askedPosts(blog)) {
      if (!post.readable) continue
      for (const [key, field] of Object.entries(post.fields)) {
        if (known.has(key) || numberOf(key) >= fewestPosts) continue
        const free = (name: string): boolean => post.fields[engine.foldsKeys ? name.toLowerCase() : name] === undefined
        const ofEngine = findMeantKeys(key, engineKeys).filter(free)
        const ofBlog = ofEngine.length > 0 ? [] : findMeantKeys(key, own).filter(free)
        const expected = ofEngine.length > 0 ? ofEngine : ofBlog
        const at = {post, at: placeOfName(field), actual: field.name, expected}
        const data = {engine: engine.name}
        const answer = {...at, fixable: !isQuoted(field)}
        const isCase = expected.some((name) => compactKey(name) === compactKey(key))
        // Of the engines that a blog may have, some read a key in any case.
        if (isCase && engine.id === 'generic') continue
        if (ofEngine.length > 0) report(isCase ? 'case' : 'slip', {...answer, data})
        else if (ofBlog.length > 0) {
          const [number, of] = [numberOf(key), Math.max(...ofBlog.map(numberOf))]
          const [posts, have] = number === 1 ? ['post', 'has'] : ['posts', 'have']
          report('blog', {...answer, data: {number, of, posts, have}})
        } else if (engine.ownTables && post.kind === 'post') {
          report('outside', {...at, data: {...data, table: engine.ownTables[key] ?? engine.ownTables[''] ?? ''}})
        }
      }
    }
  }
})

function placeOfName({place: {start}, name}: FieldFact): Place {
  const end = {...start, column: start.column + name.length, offset: start.offset + name.length}
  return {start, end}
}

/** What is expected is written without quotes, which JSON would not take. */
function isQuoted({name}: FieldFact): boolean {
  return /^["']/.test(name)
}

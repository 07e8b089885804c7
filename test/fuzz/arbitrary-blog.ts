import fc from 'fast-check'
import {engines} from '../../src/engines/index.ts'
import type {BlogInMemory} from './lint-in-memory.ts'
import {mutate, mutations} from './mutation.ts'
import {bodyLines, fences, frontMatterLines, tokens} from './pieces.ts'

const fencePairs = fc.oneof(
  {arbitrary: fc.constantFrom(['---', '---'], ['+++', '+++'], ['---', '---'], ['{', '}']), weight: 5},
  fc.tuple(fc.constantFrom(...fences, ''), fc.constantFrom(...fences, ''))
)

const usualLines = fc.constantFrom([], ['title: The winter garden', 'date: 2024-05-06 09:30:00'])

const lines = fc
  .record({
    mark: fc.constantFrom('', '', '', '\ufeff', '\n'),
    pair: fencePairs,
    usual: usualLines,
    entries: fc.array(fc.constantFrom(...frontMatterLines), {maxLength: 6}),
    body: fc.array(fc.constantFrom(...bodyLines), {maxLength: 20}),
    ending: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
  })
  .map(({mark, pair: [open, close], usual, entries, body, ending}) => {
    return mark + [open, ...usual, ...entries, close, ...body, ''].join('\n').replaceAll('\n', ending)
  })

const scattered = fc.array(fc.constantFrom(...tokens), {maxLength: 60}).map((parts) => parts.join(''))

const anything = fc.string({unit: 'binary', maxLength: 80})

/** Texts of posts: built from lines, scattered from tokens, of any characters, and given texts, changed. */
function arbitraryText(given: readonly string[]): fc.Arbitrary<string> {
  const fresh = [
    {arbitrary: lines, weight: 6},
    {arbitrary: scattered, weight: 2},
    {arbitrary: anything, weight: 1}
  ]
  if (given.length === 0) return fc.oneof(...fresh)
  const changed = fc
    .tuple(fc.nat({max: given.length - 1}), mutations)
    .map(([index, changes]) => changes.reduce(mutate, given[index] ?? ''))
  return fc.oneof(...fresh, {arbitrary: changed, weight: 9})
}

const engineIds = Object.values(engines).map(({id}) => id)

const paths: readonly string[] = [
  '_posts/2024-05-06-same.md',
  '_posts/2024-05-07-same.md',
  'content/posts/a/index.md',
  'content/posts/b.mdx',
  'source/_posts/한글 (1).markdown',
  'src/content/blog/Über uns.md',
  'docs/a.md'
]

/** Small blogs of any engine; `given` are texts of posts to change. */
export function arbitraryBlog(given: readonly string[]): fc.Arbitrary<BlogInMemory> {
  return fc.record({
    engine: fc.constantFrom(...engineIds),
    timeZone: fc.constantFrom(undefined, 'Asia/Seoul', 'America/New_York'),
    posts: fc
      .uniqueArray(fc.record({path: fc.constantFrom(...paths), text: arbitraryText(given)}), {
        selector: ({path}) => path,
        minLength: 1,
        maxLength: 4
      })
      .map((posts) => [...posts].sort((a, b) => (a.path < b.path ? -1 : 1)))
  })
}

import * as assert from 'uvu/assert'
import type {EngineId} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {describe} from '../describe.ts'
import {toScalar} from './to-scalar.ts'

const HEXO = 'Hexo takes all of it for one name'
const HUGO = 'Hugo takes all of it for one name'
const DOCUSAURUS = 'Docusaurus stops the whole build: the tags have to be a list'
const ELEVENTY = 'Eleventy stops the whole build at a number here'
const DROPPED = 'Jekyll takes it for a number and drops it'
const FAILS = 'Jekyll fails at a number here, and publishes the post without its front matter'
const BRACKETS = 'Pelican makes the brackets and quotation marks a part of the names'

/** What engines say of a single value under a key, and what to write. */
const listed: readonly (readonly [EngineId, key: string, source: string, note?: string, expected?: string])[] = [
  ['docusaurus', 'tags', 'a', DOCUSAURUS],
  ['docusaurus', 'authors', 'a'],
  ['eleventy', 'tags', 'a'],
  ['eleventy', 'tags', 'a,b'],
  ['eleventy', 'tags', ' a,b'],
  ['eleventy', 'tags', 'a, b, c', 'Eleventy makes the blank a part of the name: ` b`'],
  ['eleventy', 'tags', '2024', ELEVENTY],
  ['eleventy', 'tags', '"2024"'],
  ['eleventy', 'categories', 'a, b'],
  ['eleventy', 'categories', '2024'],
  ['hexo', 'tags', 'a b'],
  ['hexo', 'tags', 'a,b', HEXO],
  ['hexo', 'tags', 'a，b', HEXO],
  ['hexo', 'categories', 'a、b', HEXO],
  ['hugo', 'tags', 'a b'],
  ['hugo', 'tags', 'a,b', HUGO],
  ['hugo', 'tags', 'a，b', HUGO],
  ['hugo', 'categories', 'a、b', HUGO],
  ['jekyll', 'tags', 'a b'],
  ['jekyll', 'tags', 'a,b', 'Jekyll splits at blanks alone and takes `a,b` for one name'],
  ['jekyll', 'tags', ' a，b ', 'Jekyll splits at blanks alone and takes `a，b` for one name'],
  ['jekyll', 'categories', 'a, b', 'Jekyll splits at blanks alone: the names come out as `a,` `b`'],
  ['jekyll', 'tags', 'a b、c d e', 'Jekyll splits at blanks alone: the names come out as `a` `b、c` `d`'],
  ['jekyll', 'tags', '2024', DROPPED],
  ['jekyll', 'category', '2024', FAILS],
  ['jekyll', 'tags', '-1_000', DROPPED],
  ['jekyll', 'tags', '0xFF', DROPPED],
  ['jekyll', 'tags', '12:30', DROPPED],
  ['jekyll', 'tags', '+3.14', DROPPED],
  ['jekyll', 'tags', '"2024"'],
  ['jekyll', 'tags', '2024a'],
  ['jekyll', 'tags', 'a2024'],
  ['jekyll', 'tags', '12:60'],
  ['pelican', 'tags', 'a, b'],
  ['pelican', 'tags', '[a, b]', BRACKETS, 'a, b'],
  ['pelican', 'tags', ' ["a" ,\'b c\'] ', BRACKETS, 'a, b c'],
  ['pelican', 'tags', '[a"]', BRACKETS, 'a"'],
  ['pelican', 'tags', '[]', BRACKETS, ''],
  ['pelican', 'tags', 'a [b]'],
  ['pelican', 'tags', '[a] b']
]

describe('engines: readNames', (it) => {
  for (const [engine, key, source, note, expected] of listed) {
    it(`says what ${engine} makes of \`${key}: ${source}\``, () => {
      const reading = note === undefined ? undefined : {note, ...(expected !== undefined && {expected})}
      assert.equal(engines[engine].readNames?.(toScalar(source), key), reading)
    })
  }
})

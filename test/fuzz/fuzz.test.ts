import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {globSync} from 'tinyglobby'
import * as assert from 'uvu/assert'
import {describe} from '../describe.ts'
import {fixturesFolder} from '../fixtures.ts'
import {fuzz} from './fuzz.ts'
import type {BlogInMemory} from './lint-in-memory.ts'
import {shrinkBlog} from './shrink-blog.ts'

const files = globSync(['**/*.md'], {cwd: fixturesFolder}).sort()
const given = files.map((file) => readFileSync(join(fixturesFolder, file), 'utf8'))

describe('what is promised of findings and fixes', (it) => {
  it('holds for blogs nobody would write', async () => {
    assert.equal(await fuzz({seed: 1, count: 20, given}), undefined)
  })
})

describe('shrinkBlog', (it) => {
  it('leaves what a failure needs', async () => {
    const blog: BlogInMemory = {
      engine: 'hugo',
      posts: [
        {path: 'a.md', text: 'one two'},
        {path: 'b.md', text: 'three\nfour five six\nseven'}
      ]
    }
    const smallest = await shrinkBlog(blog, async ({posts}) => posts.some(({text}) => /f.*v/s.test(text)))
    assert.equal(smallest, {engine: 'hugo', posts: [{path: 'b.md', text: 'fv'}]})
  })
})

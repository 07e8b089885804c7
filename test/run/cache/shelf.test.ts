import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {always} from '../../../src/engines/present.ts'
import {openShelf, type Shelf} from '../../../src/run/cache/shelf.ts'
import {readPostFacts} from '../../../src/run/lint-post.ts'
import {createSiteResolver} from '../../../src/run/resolve-site.ts'
import {describe} from '../../describe.ts'
import {withFolder} from '../../folder.ts'

const site = createSiteResolver({engine: 'jekyll', timeZone: undefined, now: 0})('/blog/_posts/2024-05-06-a.md')

/** Keeps so many posts on a shelf in a folder. Gives what came of saving it. */
function keepPosts(cwd: string, count: number, prefix: string): ReturnType<Shelf['save']> {
  const shelf = openShelf({path: join(cwd, 'shelf'), key: 'key', base: cwd}, 0, 0)
  for (let index = 0; index < count; index++) {
    const path = `${prefix}${index}.md`
    const reading = readPostFacts({path, sitePath: path, text: `Post ${index}.\n`}, site)
    if (reading) shelf.keep(join(cwd, path), true, {...reading, holds: always})
  }
  return shelf.save()
}

describe('openShelf', (it) => {
  it('is written anew for more than one post in a hundred, and left as it is for fewer', async () => {
    const files = Array.from({length: 200}, (_, index) => [`a${index}.md`, ''])
    await withFolder(Object.fromEntries(files), async (cwd) => {
      assert.is(keepPosts(cwd, 200, 'a'), 'saved')
      assert.is(keepPosts(cwd, 2, 'b'), 'unchanged')
      assert.is(keepPosts(cwd, 3, 'b'), 'saved')
    })
  })
})

import {chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {writeAtomically} from '../../src/run/write-atomically.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'

const change = {before: 'old', after: 'new'}

describe('writeAtomically', (it) => {
  it('writes the file with its mode, and leaves nothing beside it', async () => {
    await withFolder({'a.md': 'old'}, (folder) => {
      const file = join(folder, 'a.md')
      chmodSync(file, 0o640)
      assert.is(writeAtomically({file, within: folder, ...change}), undefined)
      assert.is(readFileSync(file, 'utf8'), 'new')
      assert.is(statSync(file).mode & 0o777, 0o640)
      assert.equal(readdirSync(folder), ['a.md'])
    })
  })

  it('leaves a file that has changed', async () => {
    await withFolder({'a.md': 'newer'}, (folder) => {
      const file = join(folder, 'a.md')
      assert.is(writeAtomically({file, within: folder, ...change}), 'was changed while it was checked')
      assert.is(readFileSync(file, 'utf8'), 'newer')
    })
  })

  it('leaves a file that is read-only, and one that is gone', async () => {
    await withFolder({'a.md': 'old'}, (folder) => {
      const file = join(folder, 'a.md')
      chmodSync(file, 0o444)
      assert.is(writeAtomically({file, within: folder, ...change}), 'is read-only')
      assert.is(readFileSync(file, 'utf8'), 'old')
      assert.is(writeAtomically({file: join(folder, 'b.md'), within: folder, ...change}), 'is gone')
    })
  })

  it('writes through a symbolic link within the blog, and through none that leads out of it', async () => {
    await withFolder({'blog/real/a.md': 'old', 'else/a.md': 'old'}, (folder) => {
      const blog = join(folder, 'blog')
      mkdirSync(join(blog, 'posts'))
      symlinkSync('../real/a.md', join(blog, 'posts/in.md'))
      symlinkSync('../../else/a.md', join(blog, 'posts/out.md'))
      symlinkSync(join(folder, 'else'), join(blog, 'linked'))
      assert.is(writeAtomically({file: join(blog, 'posts/in.md'), within: blog, ...change}), undefined)
      assert.is(readFileSync(join(blog, 'real/a.md'), 'utf8'), 'new')
      assert.ok(lstatSync(join(blog, 'posts/in.md')).isSymbolicLink())
      for (const path of ['posts/out.md', 'linked/a.md']) {
        const fault = writeAtomically({file: join(blog, path), within: blog, ...change})
        assert.is(fault, 'is a symbolic link that leads out of the blog')
      }
      assert.is(readFileSync(join(folder, 'else/a.md'), 'utf8'), 'old')
    })
  })

  it('says why a folder cannot be written', async () => {
    await withFolder({'a.md': 'old'}, (folder) => {
      const fault = writeAtomically({file: join(folder, 'a.md', 'b.md'), within: folder, ...change})
      assert.is(fault, 'cannot be written (ENOTDIR)')
    })
  })
})

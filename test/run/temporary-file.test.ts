import {mkdirSync, readdirSync, statSync, utimesSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import * as assert from 'uvu/assert'
import {nameTemporaryFile, removeLeftovers} from '../../src/run/temporary-file.ts'
import {runAt} from '../cli/run-in.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'

describe('nameTemporaryFile', (it) => {
  it('names a hidden file in the same folder, another one each time', () => {
    const [one, other] = [nameTemporaryFile('/blog/a.md'), nameTemporaryFile('/blog/a.md')]
    assert.is(dirname(one), '/blog')
    assert.match(basename(one), /^\.a\.md\.[\da-f]{12}\.post-lint\.tmp$/)
    assert.is.not(one, other)
  })
})

describe('removeLeftovers', (it) => {
  const left = '.a.md.0123456789ab.post-lint.tmp'

  it('removes what is older than a minute, and nothing else', async () => {
    const others = ['a.md', '.a.md.0123456789ab.tmp', '.a.md.xyz.post-lint.tmp']
    await withFolder(Object.fromEntries([left, ...others].map((name) => [name, ''])), (folder) => {
      mkdirSync(join(folder, '.b.md.0123456789ab.post-lint.tmp'))
      const written = statSync(join(folder, left)).mtimeMs
      removeLeftovers(folder, written + 59_000)
      assert.is(readdirSync(folder).length, 5)
      removeLeftovers(folder, written + 61_000)
      assert.equal(readdirSync(folder).sort(), [...others, '.b.md.0123456789ab.post-lint.tmp'].sort())
    })
  })

  it('passes over a folder that is gone', () => removeLeftovers('/no/such/folder', 0))

  it('is done by --fix in the folders that it writes to', async () => {
    await withFolder({'posts/a.md': 'TODO\n', [`posts/${left}`]: 'x', [`drafts/${left}`]: 'x'}, async (folder) => {
      for (const name of ['posts', 'drafts']) utimesSync(join(folder, name, left), 0, 0)
      await runAt(folder, ['--fix', 'posts'])
      assert.equal(readdirSync(join(folder, 'posts')), ['a.md'])
      assert.equal(readdirSync(join(folder, 'drafts')), [left])
    })
  })
})

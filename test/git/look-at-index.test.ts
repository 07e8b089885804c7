import {renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {lookAtIndex} from '../../src/git/look-at-index.ts'
import {watchDisk} from '../../src/run/replay/watch-disk.ts'
import {git, withRepository, write} from '../cli/with-repository.ts'
import {describe} from '../describe.ts'

type Environment = Record<string, string>

function look(root: string, env: Environment = {}): boolean {
  return lookAtIndex({root, workplace: {cwd: root, env: {HOME: root, ...env}}})
}

describe('lookAtIndex', (it) => {
  it('looks at all that git knows the index and the last commit by', async () => {
    await withRepository({'a.md': 'A'}, async (folder) => {
      const disk = watchDisk()
      const isAll = look(folder)
      disk.stop()
      assert.is(isAll, true)
      assert.equal(
        disk.sights()?.map(([path, {kind}]) => `${kind} ${path.slice(folder.length + 1)}`),
        [
          'there .git',
          'file .git/HEAD',
          'file .git/refs/heads/main',
          'none .git/packed-refs',
          'file .git/config',
          'none .git/info/attributes',
          'none .git/info/grafts',
          'none .git/shallow',
          'none .gitconfig',
          'none .config/git/config',
          'none .config/git/attributes',
          'file .git/index',
          'none .git/refs/replace'
        ]
      )
    })
  })

  it('is content with a commit that is checked out by its name', async () => {
    await withRepository({'a.md': 'A'}, async (folder) => {
      git(folder, 'checkout', '-q', '--detach')
      assert.is(look(folder), true)
    })
  })

  it('takes the index of a hook', async () => {
    await withRepository({'a.md': 'A'}, async (folder) => {
      renameSync(join(folder, '.git/index'), join(folder, '.git/next-index'))
      assert.is(look(folder, {GIT_INDEX_FILE: '.git/next-index'}), true)
      assert.is(look(folder), false)
    })
  })

  const strange: Record<string, (folder: string) => Environment | undefined> = {
    'the folder of git is elsewhere': () => ({GIT_DIR: '.git'}),
    'other objects take part': () => ({GIT_ALTERNATE_OBJECT_DIRECTORIES: '/objects'}),
    'the work tree is one of several': (folder) => {
      git(folder, 'worktree', 'add', '-q', 'tree')
      renameSync(join(folder, 'tree/.git'), join(folder, 'link'))
      rmSync(join(folder, '.git'), {recursive: true})
      renameSync(join(folder, 'link'), join(folder, '.git'))
      return undefined
    },
    'branches are kept in a table': (folder) => {
      write(folder, '.git/HEAD', 'ref: refs/heads/.invalid\n')
      return undefined
    },
    'the last commit is a link': (folder) => {
      rmSync(join(folder, '.git/HEAD'))
      symlinkSync('refs/heads/main-or-other', join(folder, '.git/HEAD'))
      return undefined
    },
    'objects are replaced': (folder) => {
      write(folder, '.git/refs/replace/0123', '')
      return undefined
    },
    'there is no repository': (folder) => {
      rmSync(join(folder, '.git'), {recursive: true})
      writeFileSync(join(folder, 'HEAD'), '')
      return undefined
    }
  }
  for (const [name, prepare] of Object.entries(strange)) {
    it(`knows of more where ${name}`, async () => {
      await withRepository({'a.md': 'A'}, async (folder) => assert.is(look(folder, prepare(folder)), false))
    })
  }
})

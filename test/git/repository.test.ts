import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {GitError} from '../../src/git/git-error.ts'
import {openRepository} from '../../src/git/repository.ts'
import {describe} from '../describe.ts'
import {gitEnvironment, inFolder, inRepository} from './temporary-repository.ts'

function rootFrom(cwd: string, env: Readonly<Record<string, string>> = {}): string {
  return openRepository({cwd, env: {...gitEnvironment, ...env}}).root
}

function messageFrom(cwd: string, env: Readonly<Record<string, string | undefined>> = gitEnvironment): string {
  try {
    return openRepository({cwd, env}).root
  } catch (error) {
    return error instanceof GitError ? error.message : `not a GitError: ${String(error)}`
  }
}

describe('openRepository', (it) => {
  it('finds the top from a subfolder', () => {
    inRepository(({folder, write}) => {
      write({'a b/ü/post.md': ''})
      assert.is(rootFrom(join(folder, 'a b/ü')), folder)
      assert.is(rootFrom(folder), folder)
    })
  })

  it('spells the top as the working directory is spelt', () => {
    inFolder((outside) => {
      inRepository(({folder, write}) => {
        write({'a/b/post.md': ''})
        symlinkSync(folder, join(outside, 'link'))
        assert.is(rootFrom(join(outside, 'link/a/b')), join(outside, 'link'))
        symlinkSync(join(folder, 'a'), join(outside, 'inner'))
        assert.is(rootFrom(join(outside, 'inner/b')), folder)
      })
    })
  })

  it('finds the top of a linked work tree', () => {
    inFolder((outside) => {
      inRepository(({git}) => {
        git('commit', '--quiet', '--allow-empty', '--message=a')
        git('worktree', 'add', '--quiet', join(outside, 'tree'))
        mkdirSync(join(outside, 'tree/posts'))
        assert.is(rootFrom(join(outside, 'tree/posts')), join(outside, 'tree'))
      })
    })
  })

  const hooks = ['.git', './.git'] as const
  for (const gitFolder of hooks) {
    it(`finds the top from a subfolder with GIT_DIR=${gitFolder}`, () => {
      inRepository(({folder, write}) => {
        write({'posts/a.md': ''})
        assert.is(rootFrom(join(folder, 'posts'), {GIT_DIR: gitFolder}), folder)
        assert.is(rootFrom(join(folder, 'posts'), {GIT_DIR: join(folder, gitFolder)}), folder)
        assert.is(rootFrom(folder, {GIT_DIR: gitFolder}), folder)
      })
    })
  }

  it('takes GIT_WORK_TREE and a GIT_DIR elsewhere at their word', () => {
    inFolder((outside) => {
      inRepository(({folder}) => {
        mkdirSync(join(outside, 'posts'))
        assert.is(rootFrom(outside, {GIT_DIR: join(folder, '.git'), GIT_WORK_TREE: outside}), outside)
        assert.is(rootFrom(outside, {GIT_DIR: join(folder, '.git')}), outside)
      })
    })
  })

  it('says that there is no repository', () => {
    inFolder((folder) => {
      assert.is(
        messageFrom(folder, {...gitEnvironment, GIT_CEILING_DIRECTORIES: folder}),
        `\`${folder}\` is not in a git repository: run this where the blog was cloned, or \`git init\` there first`
      )
    })
  })

  it('says that there are no files', () => {
    inRepository(({folder, git}) => {
      git('clone', '--quiet', '--bare', folder, 'bare')
      const bare = join(folder, 'bare')
      assert.is(
        messageFrom(bare),
        `\`${bare}\` is the inside of a git repository, without files: run this in a clone of it`
      )
    })
  })

  it('says that there is no git', () => {
    inFolder((folder) => {
      assert.is(
        messageFrom(folder, {PATH: folder}),
        'git is not installed, or not in the `PATH`: get it from https://git-scm.com'
      )
    })
  })

  it('says that there is no such folder', () => {
    inFolder((folder) => {
      assert.is(messageFrom(join(folder, 'a')), `The folder \`${join(folder, 'a')}\` does not exist`)
    })
  })

  it('says how to trust the folder of another user', () => {
    inRepository(({folder}) => {
      // A switch of git's own tests for what else needs a second user.
      const env = {...gitEnvironment, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1'}
      assert.is(
        messageFrom(folder, env),
        `git does not read \`${folder}\` because the folder belongs to another user: run \`git config --global --add safe.directory "${folder}"\` to allow it`
      )
    })
  })
})

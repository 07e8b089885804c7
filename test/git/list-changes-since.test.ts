import {
  appendFileSync,
  chmodSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join, relative} from 'node:path'
import * as assert from 'uvu/assert'
import {GitError} from '../../src/git/git-error.ts'
import {listAt, readAt} from '../../src/git/list-at.ts'
import {listChangesSince} from '../../src/git/list-changes-since.ts'
import type {Repository} from '../../src/git/repository.ts'
import {describe} from '../describe.ts'
import {inFolder, inRepository, repositoryIn, type TemporaryRepository} from './temporary-repository.ts'

const text = 'one\ntwo\nthree\nfour\n'

/** The changed files by their paths from the top: the status, and the old path of renamed ones. */
function changes(repository: Repository, revision: string): Record<string, string> {
  const {files} = listChangesSince(repository, revision)
  return Object.fromEntries(
    files.map(({path, oldPath, status}) => [
      relative(repository.root, path),
      oldPath === undefined ? status : `${status} from ${relative(repository.root, oldPath)}`
    ])
  )
}

function complaint(act: () => unknown): string {
  try {
    act()
    return 'no error'
  } catch (error) {
    return error instanceof GitError ? error.message : `not a GitError: ${String(error)}`
  }
}

function commit({git}: TemporaryRepository, message: string): void {
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', `--message=${message}`)
}

describe('listChangesSince', (it) => {
  it('compares the work tree with where the branch left the revision', () => {
    inRepository((repository) => {
      const {git, write, open} = repository
      write({
        'untouched.md': '',
        'committed.md': '',
        'staged.md': '',
        'unstaged.md': '',
        'deleted.md': '',
        'ours.md': '',
        'back.md': 'a'
      })
      commit(repository, 'a')
      const base = git('rev-parse', 'HEAD').trim()
      git('switch', '--quiet', '--create=topic')
      write({'committed.md': 'b', 'new.md': 'b', 'back.md': 'b'})
      commit(repository, 'b')
      git('switch', '--quiet', 'main')
      write({'ours.md': 'changed on main only'})
      commit(repository, 'c')
      git('switch', '--quiet', 'topic')
      write({'staged.md': 'c', '.gitignore': 'ignored.md'})
      git('add', '.')
      write({'unstaged.md': 'c', 'untracked.md': 'c', 'ignored.md': 'c', 'back.md': 'a'})
      git('rm', '--quiet', 'deleted.md')
      assert.is(listChangesSince(open(), 'main').base, base)
      assert.equal(changes(open(), 'main'), {
        '.gitignore': 'added',
        'committed.md': 'modified',
        'new.md': 'added',
        'staged.md': 'modified',
        'unstaged.md': 'modified',
        'untracked.md': 'added'
      })
    })
  })

  it('follows renames: committed, staged and of files git was not told about', () => {
    inRepository((repository) => {
      const {folder, git, write, open} = repository
      write({'a.md': `${text}a`, 'b.md': `b${text}`, 'c.md': `c${text}c`})
      commit(repository, 'a')
      git('mv', 'a.md', 'ä \n.md')
      commit(repository, 'b')
      git('mv', 'b.md', 'b2.md')
      renameSync(join(folder, 'c.md'), join(folder, 'c2.md'))
      appendFileSync(join(folder, 'c2.md'), 'more\n')
      assert.equal(changes(open(), 'HEAD~1'), {
        'ä \n.md': 'renamed from a.md',
        'b2.md': 'renamed from b.md',
        'c2.md': 'renamed from c.md'
      })
      assert.is(git('status', '--porcelain', 'c2.md'), '?? c2.md\n')
    })
  })

  it('leaves symbolic links and repositories in it out', () => {
    inRepository((repository) => {
      const {folder, git, write, open} = repository
      commit(repository, 'a')
      write({'inner/a.md': ''})
      git('init', '--quiet', 'inner')
      symlinkSync('nowhere', join(folder, 'link.md'))
      symlinkSync('nowhere', join(folder, 'committed.md'))
      git('add', 'committed.md')
      assert.equal(changes(open(), 'HEAD'), {})
    })
  })

  it('takes the revision itself when there is no common history', () => {
    inRepository((repository) => {
      const {git, write, open} = repository
      write({'a.md': 'a', 'b.md': 'b'})
      commit(repository, 'a')
      git('switch', '--quiet', '--orphan', 'other')
      write({'a.md': 'a', 'b.md': 'b2'})
      commit(repository, 'b')
      assert.is(listChangesSince(open(), 'main').base, git('rev-parse', 'main').trim())
      assert.equal(changes(open(), 'main'), {'b.md': 'modified'})
    })
  })

  const indexes: readonly {title: string; args: readonly string[]}[] = [
    {title: 'split', args: ['update-index', '--split-index']},
    {title: 'sparse', args: ['sparse-checkout', 'set', '--cone', '--sparse-index', 'posts']}
  ]
  for (const {title, args} of indexes) {
    it(`compares where the index is ${title}`, () => {
      inRepository((repository) => {
        const {folder, git, write, open} = repository
        write({'posts/a.md': 'a', 'posts/b.md': text, 'drafts/c.md': 'c'})
        commit(repository, 'a')
        git(...args)
        write({'posts/a.md': 'a2', 'drafts/new.md': 'new'})
        renameSync(join(folder, 'posts/b.md'), join(folder, 'posts/b2.md'))
        assert.equal(changes(open(), 'HEAD'), {
          'drafts/new.md': 'added',
          'posts/a.md': 'modified',
          'posts/b2.md': 'renamed from posts/b.md'
        })
      })
    })
  }

  it('calls no hook and leaves the index as it is', () => {
    inRepository((repository) => {
      const {folder, git, write, open} = repository
      write({'a.md': 'a'})
      commit(repository, 'a')
      write({'a.md': 'b', 'new.md': 'new'})
      const hook = join(folder, '.git/hooks/post-index-change')
      writeFileSync(hook, '#!/bin/sh\ntouch called\n')
      chmodSync(hook, 0o755)
      const before = readFileSync(join(folder, '.git/index'))
      assert.equal(changes(open(), 'HEAD'), {'a.md': 'modified', 'new.md': 'added'})
      assert.equal(readFileSync(join(folder, '.git/index')), before)
      assert.not(existsSync(join(folder, 'called')))
      git('add', '.')
      assert.ok(existsSync(join(folder, 'called')))
    })
  })

  it('compares in a repository whose index is gone', () => {
    inRepository((repository) => {
      const {folder, write, open} = repository
      write({'a.md': 'a'})
      commit(repository, 'a')
      rmSync(join(folder, '.git/index'))
      assert.equal(changes(open(), 'HEAD'), {})
    })
  })

  it('says how to get the history that a shallow clone lacks', () => {
    inFolder((folder) => {
      inRepository((repository) => {
        commit(repository, 'a')
        repository.git('switch', '--quiet', '--create=topic')
        commit(repository, 'b')
        repository.git('switch', '--quiet', 'main')
        commit(repository, 'c')
        repository.git('clone', '--quiet', '--depth=1', '--no-single-branch', `file://${repository.folder}`, folder)
        const clone = repositoryIn(folder).open()
        const advice =
          'run `git fetch --unshallow` first (in GitHub Actions, set `fetch-depth: 0` for `actions/checkout`; in GitLab CI, `GIT_DEPTH: 0`)'
        assert.is(
          complaint(() => listChangesSince(clone, 'origin/topic')),
          `This clone has too little history to find where it left \`origin/topic\`: ${advice}`
        )
        assert.is(
          complaint(() => listChangesSince(clone, 'v1')),
          `git knows no revision \`v1\` here, and this clone has only a part of the history: ${advice}`
        )
      })
    })
  })

  const unknown = 'git knows no revision `{}` here: `git branch --all` and `git tag` list the names'
  for (const revision of ['v1', '--all', '-1', '', 'HEAD:a.md', 'main; echo', 'a\nb']) {
    it(`does not know ${JSON.stringify(revision)}`, () => {
      inRepository((repository) => {
        repository.write({'a.md': ''})
        commit(repository, 'a')
        assert.is(
          complaint(() => listChangesSince(repository.open(), revision)),
          unknown.replace('{}', revision)
        )
      })
    })
  }

  it('names the branch of the remote that is probably meant', () => {
    inFolder((folder) => {
      inRepository((repository) => {
        commit(repository, 'a')
        repository.git('clone', '--quiet', repository.folder, folder)
        const clone = repositoryIn(folder)
        clone.git('switch', '--quiet', '--create=topic')
        clone.git('branch', '--quiet', '--delete', '--force', 'main')
        assert.is(
          complaint(() => listChangesSince(clone.open(), 'main')),
          'git knows no revision `main` here, did you mean `origin/main`?'
        )
      })
    })
  })

  it('says that there is no commit yet', () => {
    inRepository((repository) => {
      commit(repository, 'a')
      repository.git('switch', '--quiet', '--orphan', 'new')
      assert.is(
        complaint(() => listChangesSince(repository.open(), 'main')),
        'There is no commit on this branch yet, so nothing can have changed since another one'
      )
    })
  })
})

describe('readAt', (it) => {
  it('reads what files had in a commit', () => {
    inRepository((repository) => {
      const {folder, write, open} = repository
      write({'a.md': 'old', 'posts/ü\n"b".md': 'same', 'c.md': 'same'})
      symlinkSync('a.md', join(folder, 'link.md'))
      commit(repository, 'a')
      write({'a.md': 'new', 'd.md': 'new'})
      commit(repository, 'b')
      const names = ['a.md', 'posts/ü\n"b".md', 'c.md', 'd.md', 'link.md']
      const contents = readAt(
        open(),
        'HEAD~1',
        names.map((name) => join(folder, name))
      )
      assert.equal(
        [...contents].map(([path, bytes]) => [relative(folder, path), Buffer.from(bytes).toString()]),
        [
          ['a.md', 'old'],
          ['posts/ü\n"b".md', 'same'],
          ['c.md', 'same']
        ]
      )
    })
  })
})

describe('listAt', (it) => {
  it('lists the files of a commit from a subfolder too', () => {
    inRepository((repository) => {
      const {folder, git, write, open} = repository
      write({'a.md': 'a', 'posts/b.md': 'b'})
      commit(repository, 'a')
      const blob = git('rev-parse', 'HEAD:posts/b.md').trim()
      assert.equal([...listAt(open(), 'HEAD').keys()], [join(folder, 'a.md'), join(folder, 'posts/b.md')])
      assert.is(listAt(open(), 'HEAD').get(join(folder, 'posts/b.md')), blob)
    })
  })
})

import {execFileSync} from 'node:child_process'
import {chmodSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import * as assert from 'uvu/assert'
import {GitError} from '../../src/git/git-error.ts'
import {listStagedFiles} from '../../src/git/list-staged-files.ts'
import {readBlobs} from '../../src/git/read-blobs.ts'
import {openRepository, type Repository} from '../../src/git/repository.ts'
import {describe} from '../describe.ts'
import {gitEnvironment, inFolder, inRepository, repositoryIn, type TemporaryRepository} from './temporary-repository.ts'

/** Paths from the top, with the text in the index; a renamed file as `old -> new`. */
function staged(repository: Repository): Record<string, string> {
  const files = listStagedFiles(repository)
  const contents = readBlobs(
    repository,
    files.map(({blob}) => blob)
  )
  const name = (path: string) => relative(repository.root, path)
  return Object.fromEntries(
    files.map(({path, oldPath, blob}) => [
      oldPath === undefined ? name(path) : `${name(oldPath)} -> ${name(path)}`,
      Buffer.from(contents.get(blob) ?? []).toString()
    ])
  )
}

/** Commits with a pre-commit hook that writes down what it sees as staged from a folder; then gives that back. */
function stagedInHook(
  {folder, git}: TemporaryRepository,
  from: string,
  commit: readonly string[]
): Record<string, string> {
  const hook = resolve(folder, git('rev-parse', '--git-path', 'hooks/pre-commit').trim())
  const script = fileURLToPath(new URL('hook.ts', import.meta.url))
  const seen = join(folder, 'seen.json')
  const [cwd, tsx] = [join(folder, from), fileURLToPath(import.meta.resolve('tsx'))]
  writeFileSync(hook, `#!/bin/sh\n'${process.execPath}' --import '${tsx}' '${script}' '${cwd}' '${seen}'\n`)
  chmodSync(hook, 0o755)
  git('commit', '--quiet', '--message=b', ...commit)
  return JSON.parse(readFileSync(seen, 'utf8'))
}

describe('listStagedFiles', (it) => {
  it('lists the files of the first commit', () => {
    inRepository(({git, write, open}) => {
      write({'a.md': 'a', 'posts/b.md': 'b', 'c.md': 'c'})
      git('add', 'a.md', 'posts')
      assert.equal(staged(open()), {'a.md': 'a', 'posts/b.md': 'b'})
    })
  })

  it('lists the files of the first commit where names are longer', () => {
    inFolder((folder) => {
      const {git, write, open} = repositoryIn(folder)
      git('init', '--quiet', '--object-format=sha256')
      write({'a.md': 'a'})
      git('add', 'a.md')
      assert.equal(staged(open()), {'a.md': 'a'})
    })
  })

  it('has nothing to list when nothing is staged', () => {
    inRepository(({git, write, open}) => {
      assert.equal(staged(open()), {})
      write({'a.md': 'a'})
      git('add', '.')
      git('commit', '--quiet', '--message=a')
      write({'a.md': 'a2'})
      assert.equal(staged(open()), {})
    })
  })

  it('reads the text in the index, not the file on the disk', () => {
    inRepository(({folder, git, write, open}) => {
      write({'changed.md': 'staged', 'gone.md': 'staged'})
      git('add', '.')
      write({'changed.md': 'unstaged'})
      rmSync(join(folder, 'gone.md'))
      assert.equal(staged(open()), {'changed.md': 'staged', 'gone.md': 'staged'})
      assert.is(readFileSync(join(folder, 'changed.md'), 'utf8'), 'unstaged')
    })
  })

  it('tells changed, renamed, deleted and untouched files apart', () => {
    inRepository(({git, write, open}) => {
      const text = 'one\ntwo\nthree\nfour\n'
      write({'changed.md': 'a', 'renamed.md': text, 'deleted.md': 'b', 'untouched.md': 'c', 'moved.md': `${text}5\n`})
      git('add', '.')
      git('commit', '--quiet', '--message=a')
      write({'changed.md': 'a2', 'added.md': 'd'})
      git('add', '.')
      git('mv', 'renamed.md', 'new name.md')
      git('mv', 'moved.md', 'moved and changed.md')
      write({'moved and changed.md': `${text}6\n`})
      git('add', '.')
      git('rm', '--quiet', 'deleted.md')
      assert.equal(staged(open()), {
        'added.md': 'd',
        'changed.md': 'a2',
        'renamed.md -> new name.md': text,
        'moved.md -> moved and changed.md': `${text}6\n`
      })
    })
  })

  it('leaves symbolic links and submodules out, and takes a link that became a file', () => {
    inFolder((outside) => {
      const other = repositoryIn(outside)
      other.git('init', '--quiet')
      other.git('commit', '--quiet', '--allow-empty', '--message=a')
      inRepository(({folder, git, write, open}) => {
        symlinkSync('nowhere', join(folder, 'now-a-file.md'))
        git('add', '.')
        git('commit', '--quiet', '--message=a')
        rmSync(join(folder, 'now-a-file.md'))
        write({'now-a-file.md': 'a'})
        symlinkSync('a.md', join(folder, 'link.md'))
        git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', outside, 'module.md')
        git('add', 'link.md', 'now-a-file.md')
        const {'.gitmodules': _, ...files} = staged(open())
        assert.equal(files, {'now-a-file.md': 'a'})
      })
    })
  })

  it('leaves out what is only intended to be added, and what has conflicts', () => {
    inRepository(({git, write, open}) => {
      write({'a.md': 'a\n'})
      git('add', '.')
      git('commit', '--quiet', '--message=a')
      git('switch', '--quiet', '--create=other')
      write({'a.md': 'b\n', 'clean.md': 'clean\n'})
      git('add', '.')
      git('commit', '--quiet', '--message=b')
      git('switch', '--quiet', 'main')
      write({'a.md': 'c\n', 'intended.md': ''})
      git('commit', '--quiet', '--all', '--message=c')
      assert.throws(() => git('merge', 'other'))
      git('add', '--intent-to-add', 'intended.md')
      assert.equal(staged(open()), {'clean.md': 'clean\n'})
    })
  })

  it('keeps names as they are', () => {
    inRepository(({git, write, open}) => {
      const names = [
        'ü b "c".md',
        'line\nfeed\t.md',
        "it's $(echo a) ; b.md",
        '글/글.md',
        ':(top)*.md',
        '--cached',
        ' '
      ]
      write(Object.fromEntries(names.map((name) => [name, name])))
      git('add', '--', '.')
      assert.equal(staged(open()), Object.fromEntries(names.map((name) => [name, name]).sort()))
    })
  })

  it('keeps contents byte for byte', () => {
    inRepository(({folder, git, open}) => {
      const bytes = Buffer.from([0, 255, 13, 10, 10, 0])
      writeFileSync(join(folder, 'a.md'), bytes)
      writeFileSync(join(folder, 'b.md'), '')
      git('add', '.')
      const repository = open()
      const files = listStagedFiles(repository)
      const contents = readBlobs(
        repository,
        files.map(({blob}) => blob)
      )
      assert.equal(
        files.map(({blob}) => Buffer.from(contents.get(blob) ?? [1])),
        [bytes, Buffer.from('')]
      )
    })
  })

  it('reads a thousand blobs through one process', () => {
    inRepository(({git, write, open}) => {
      write(Object.fromEntries(Array.from({length: 1000}, (_, index) => [`${index}.md`, `text ${index}`])))
      git('add', '.')
      const files = staged(open())
      assert.is(Object.keys(files).length, 1000)
      assert.is(files['999.md'], 'text 999')
    })
  })

  it('lists from a subfolder what is staged anywhere', () => {
    inRepository(({folder, git, write}) => {
      write({'a.md': 'a', 'posts/b.md': 'b'})
      git('add', '.')
      const repository = openRepository({cwd: join(folder, 'posts'), env: gitEnvironment})
      assert.equal(staged(repository), {'a.md': 'a', 'posts/b.md': 'b'})
    })
  })

  it('looks at the index of a linked work tree', () => {
    inFolder((outside) => {
      inRepository(({git, write, open}) => {
        git('commit', '--quiet', '--allow-empty', '--message=a')
        git('worktree', 'add', '--quiet', join(outside, 'tree'))
        const linked = repositoryIn(join(outside, 'tree'))
        linked.write({'posts/a.md': 'a'})
        linked.git('add', '.')
        write({'b.md': 'b'})
        assert.equal(staged(linked.open()), {'posts/a.md': 'a'})
        assert.equal(stagedInHook(linked, 'posts', []), {'posts/a.md': 'a'})
        assert.equal(staged(open()), {})
      })
    })
  })

  it('is not moved by what users configure', () => {
    inRepository(({git, write, open}) => {
      const settings = {
        'diff.relative': 'true',
        'diff.renames': 'copies',
        'core.quotePath': 'true',
        'diff.external': 'false'
      }
      for (const [name, value] of Object.entries(settings)) git('config', name, value)
      write({'ü/a.md': 'a\nb\nc\n'})
      git('add', '.')
      git('commit', '--quiet', '--message=a')
      write({'ü/copy.md': 'a\nb\nc\n'})
      git('add', '.')
      assert.equal(staged(open()), {'ü/copy.md': 'a\nb\nc\n'})
    })
  })

  const commits: readonly {title: string; from: string; args: readonly string[]; expected: Record<string, string>}[] = [
    {title: 'git commit', from: '.', args: [], expected: {'staged.md': 'new\n'}},
    {
      title: 'git commit --all',
      from: '.',
      args: ['--all'],
      expected: {'posts/unstaged.md': 'new\n', 'staged.md': 'new\n'}
    },
    {title: 'git commit -- path', from: '.', args: ['posts/unstaged.md'], expected: {'posts/unstaged.md': 'new\n'}},
    {
      title: 'git commit -- path, in a subfolder',
      from: 'posts',
      args: ['posts/unstaged.md'],
      expected: {'posts/unstaged.md': 'new\n'}
    },
    {title: 'git commit --amend', from: '.', args: ['--amend'], expected: {'staged.md': 'new\n'}}
  ]
  for (const {title, from, args, expected} of commits) {
    it(`sees in a hook what \`${title}\` commits`, () => {
      inRepository((repository) => {
        repository.write({'staged.md': 'old\n', 'posts/unstaged.md': 'old\n'})
        repository.git('add', '.')
        repository.git('commit', '--quiet', '--message=a')
        repository.write({'staged.md': 'new\n', 'posts/unstaged.md': 'new\n'})
        repository.git('add', 'staged.md')
        assert.equal(stagedInHook(repository, from, args), expected)
      })
    })
  }

  it('says when the content of a file is lost', () => {
    inRepository(({folder, git, write, open}) => {
      write({'a.md': 'a'})
      git('add', '.')
      const blob = execFileSync('git', ['hash-object', 'a.md'], {cwd: folder, encoding: 'utf8'}).trim()
      rmSync(join(folder, '.git/objects', blob.slice(0, 2)), {recursive: true})
      try {
        staged(open())
        assert.unreachable()
      } catch (error) {
        assert.instance(error, GitError)
        assert.is(
          error instanceof Error && error.message,
          `git has no content for \`${blob}\` (missing): run \`git fsck\``
        )
      }
    })
  })
})

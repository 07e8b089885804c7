import {mkdirSync, renameSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import {runAt} from './run-in.ts'
import {git, withRepository, write} from './with-repository.ts'

const todo = '# Hi\n\nTODO\n'
const done = '# Hi\n\nDone\n'
const bare = 'Hi\n'

describe('post-lint --staged', (it) => {
  it('checks the text in the index, not the one on the disk', async () => {
    await withRepository({'posts/a.md': done}, async (folder) => {
      write(folder, 'posts/a.md', todo)
      git(folder, 'add', '.')
      write(folder, 'posts/a.md', done)
      assert.equal(await findings(folder, '--staged'), ['posts/a.md:3'])
      write(folder, 'posts/a.md', todo)
      assert.equal(await findings(folder), ['posts/a.md:3'])
      git(folder, 'checkout', '-q', '-f', 'HEAD')
      write(folder, 'posts/a.md', todo)
      assert.equal(await findings(folder, '--staged'), [])
    })
  })

  it('is silent, with 0, when no post is staged', async () => {
    await withRepository({'posts/a.md': todo}, async (folder) => {
      write(folder, 'script.js', 'TODO')
      write(folder, 'README.md', 'TODO')
      git(folder, 'add', '.')
      assert.equal(await runAt(folder, ['--staged']), {code: 0, stdout: '', stderr: ''})
    })
  })

  it('checks what is below the paths that are given', async () => {
    await withRepository({}, async (folder) => {
      for (const path of ['posts/a.md', 'posts/ü "b".md', 'other/c.md']) write(folder, path, todo)
      git(folder, 'add', '.')
      assert.equal(await findings(folder, '--staged', 'posts'), ['posts/a.md:3', 'posts/ü "b".md:3'])
      assert.equal(await findings(folder, '--staged', 'other/*.md'), ['other/c.md:3'])
    })
  })

  it('says so outside of a repository', async () => {
    await withFolder({'a.md': todo}, async (folder) => {
      const {code, stdout, stderr} = await runAt(folder, ['--staged'])
      assert.equal({code, stdout}, {code: 2, stdout: ''})
      const reason = `\`${folder}\` is not in a git repository: run this where the blog was cloned, or \`git init\` there first`
      assert.is(stderr, `post-lint: ${reason}\n`)
    })
  })
})

describe('post-lint --since', (it) => {
  it('reports what the base did not have', async () => {
    await withRepository({'posts/a.md': todo, 'posts/b.md': todo, 'posts/c.md': done}, async (folder) => {
      git(folder, 'checkout', '-q', '-b', 'branch')
      write(folder, 'posts/a.md', '# Hi\n\nA line above\n\nTODO\n')
      write(folder, 'posts/c.md', todo)
      git(folder, 'commit', '-q', '-am', 'Change')
      assert.equal(await findings(folder, '--since', 'main'), ['posts/c.md:3'])
      assert.equal(await findings(folder), ['posts/a.md:5', 'posts/b.md:3', 'posts/c.md:3'])
    })
  })

  it('counts: a second finding like an old one is new', async () => {
    await withRepository({'posts/a.md': todo}, async (folder) => {
      write(folder, 'posts/a.md', `${todo}\nTODO\n`)
      assert.equal(await findings(folder, '--since', 'HEAD'), ['posts/a.md:5'])
    })
  })

  it('follows a post that is renamed', async () => {
    await withRepository({'posts/a.md': `${todo}${'Text.\n'.repeat(20)}`}, async (folder) => {
      mkdirSync(join(folder, 'posts', 'new'))
      renameSync(join(folder, 'posts/a.md'), join(folder, 'posts/new/b.md'))
      assert.equal(await findings(folder, '--since', 'HEAD'), [])
    })
  })

  it('takes a key that went missing for new', async () => {
    await withRepository({'posts/a.md': '# Hi\n'}, async (folder) => {
      write(folder, 'posts/a.md', 'Hi\n')
      assert.equal(await findings(folder, '--since', 'HEAD'), ['posts/a.md:1'])
    })
  })

  it('names a revision that does not exist', async () => {
    await withRepository({'posts/a.md': todo}, async (folder) => {
      const {code, stderr} = await runAt(folder, ['--since', 'mian'])
      assert.is(code, 2)
      const reason = 'git knows no revision `mian` here: `git branch --all` and `git tag` list the names'
      assert.is(stderr, `post-lint: ${reason}\n`)
    })
  })
})

describe('post-lint baseline', (it) => {
  it('writes what is found, and later runs show only what is new', async () => {
    await withRepository({'posts/a.md': todo, 'posts/b.md': done}, async (folder) => {
      const written = await runAt(folder, ['baseline', 'posts'])
      assert.equal(written, {
        code: 0,
        stdout: '.post-lint-baseline.json: 1 finding that later runs do not show\n',
        stderr: ''
      })
      write(folder, 'posts/a.md', '# Hi\n\nAbove\n\nTODO\n')
      assert.equal(await runAt(folder, ['posts', '--max-warnings', '0']), {
        code: 0,
        stdout: 'No problems in 2 posts, 1 old finding in the baseline (0 ms)\n',
        stderr: ''
      })
      write(folder, 'posts/b.md', todo)
      assert.equal(await findings(folder, 'posts'), ['posts/b.md:3'])
      assert.equal(await findings(join(folder, 'posts'), '.'), ['b.md:3'])
    })
  })

  it('tells of entries that no longer occur, and drops them', async () => {
    await withFolder({'posts/a.md': todo, 'posts/b.md': todo}, async (folder) => {
      await runAt(folder, ['baseline', 'posts'])
      write(folder, 'posts/a.md', done)
      const {code, stderr} = await runAt(folder, ['posts'])
      assert.is(code, 0)
      const note = '1 finding of the baseline no longer occurs: `post-lint baseline --prune` drops them'
      assert.is(stderr, `post-lint: ${note}\n`)
      const pruned = await runAt(folder, ['baseline', '--prune', 'posts'])
      assert.is(pruned.stdout, '.post-lint-baseline.json: 1 finding that later runs do not show\n')
      assert.is((await runAt(folder, ['posts'])).stderr, '')
    })
  })

  it('keeps entries of rules that are off, and says nothing of them', async () => {
    await withFolder({'posts/a.md': todo, 'posts/b.md': bare}, async (folder) => {
      await runAt(folder, ['baseline', 'posts'])
      const off = ['posts', '--rule', 'no-todo=off']
      assert.is((await runAt(folder, off)).stderr, '')
      await runAt(folder, ['baseline', '--prune', ...off])
      assert.equal(await findings(folder, 'posts'), [])
    })
  })

  it('keeps entries of posts that were not checked, and is written by no incomplete run', async () => {
    await withFolder({'posts/a.md': todo, 'other/b.md': todo}, async (folder) => {
      await runAt(folder, ['baseline', 'posts', 'other'])
      await runAt(folder, ['baseline', 'posts'])
      assert.equal(await findings(folder, 'posts', 'other'), [])
      const {code, stderr} = await runAt(folder, ['baseline', 'nowhere'])
      assert.equal(
        {code, stderr},
        {
          code: 2,
          stderr: 'post-lint: `nowhere` does not exist\npost-lint: the baseline was not written\n'
        }
      )
    })
  })
})

/** Findings in short: `path:line`. */
async function findings(folder: string, ...argv: string[]): Promise<string[]> {
  const {stdout} = await runAt(folder, [...argv, '--format', 'json'])
  const report: {posts: {path: string; messages: {place: {start: {line: number}}}[]}[]} = JSON.parse(stdout)
  return report.posts.flatMap(({path, messages}) => messages.map(({place}) => `${path}:${place.start.line}`))
}

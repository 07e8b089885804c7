import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import {type CachedRun, lintTwice} from '../run/cache/lint-twice.ts'
import {type Result, runAt} from './run-in.ts'
import {git, withRepository, write} from './with-repository.ts'

const todo = '# Hi\n\nTODO\n'
const done = '# Hi\n\ndone\n'

describe('post-lint: where the cache is', (it) => {
  it('keeps it with the packages of the blog', async () => {
    await withRepository({'node_modules/x/index.js': '', 'posts/a.md': todo}, async (folder) => {
      await check(join(folder, 'posts'), '.')
      assert.ok(hasCache(join(folder, 'node_modules/.cache/post-lint')))
    })
  })

  it('looks for packages no further up than the repository goes, and then takes the user’s cache', async () => {
    await withFolder({'node_modules/x/index.js': '', 'blog/.git/HEAD': '', 'blog/a.md': todo}, async (folder) => {
      await runAt(join(folder, 'blog'), ['a.md'], {
        tool: {build: 'test'},
        environment: {XDG_CACHE_HOME: join(folder, 'user')}
      })
      assert.ok(hasCache(join(folder, 'user/post-lint/posts')))
      assert.not.ok(existsSync(join(folder, 'node_modules/.cache')))
    })
  })

  it('keeps it where it is told, or nowhere', async () => {
    await withFolder({'node_modules/x/index.js': '', 'a.md': todo}, async (folder) => {
      await check(folder, '--no-cache', 'a.md')
      assert.not.ok(existsSync(join(folder, 'node_modules/.cache')))
      await check(folder, '--cache', '--cache-location', 'kept/here', 'a.md')
      assert.ok(hasCache(join(folder, 'kept/here')))
      const {code, stderr} = await check(folder, '--no-cache', '--cache-location', 'kept', 'a.md')
      assert.equal([code, stderr], [2, 'post-lint: `--cache-location` cannot be given together with `--no-cache`\n'])
    })
  })

  it('says so when it cannot be written where it was told', async () => {
    await withFolder({file: '', 'a.md': todo}, async (folder) => {
      const {code, stderr} = await check(folder, '--cache-location', 'file/x', 'a.md')
      const reason = `The cache could not be written to \`${join(folder, 'file/x')}\`: the next run checks everything again`
      assert.equal([code, stderr], [0, `post-lint: ${reason}\n`])
    })
  })

  it('has none for a program that is run from its sources, nor for standard input', async () => {
    await withFolder({'node_modules/x/index.js': '', 'a.md': todo}, async (folder) => {
      await runAt(folder, ['a.md'])
      await runAt(folder, ['--stdin-file-path', 'a.md'], {tool: {build: 'test'}, stdin: todo})
      assert.not.ok(existsSync(join(folder, 'node_modules/.cache')))
    })
  })

  it('relies on nothing in the repository with `--untrusted`', async () => {
    await withRepository({'node_modules/x/index.js': '', 'a.md': todo}, async (folder) => {
      const environment = {XDG_CACHE_HOME: join(folder, '../user'), PATH: process.env.PATH}
      await runAt(folder, ['--untrusted', 'a.md'], {tool: {build: 'test'}, environment: {PATH: process.env.PATH}})
      assert.not.ok(existsSync(join(folder, 'node_modules/.cache')))
      const link = `${folder}-link`
      symlinkSync(folder, link)
      for (const place of ['kept', join(link, 'kept')]) {
        const {code, stderr} = await runAt(folder, ['--untrusted', '--cache-location', place, 'a.md'], {
          tool: {build: 'test'},
          environment
        })
        const reason = `the cache folder \`${place}\` lies in the repository, whose content \`--untrusted\` does not rely on`
        assert.equal([code, stderr], [2, `post-lint: ${reason}: name one outside, or use \`--no-cache\`\n`])
      }
      rmSync(link)
    })
  })
})

describe('post-lint with a cache', (it) => {
  it('never fixes a text that it only remembers', async () => {
    await withFolder({'a.md': todo, 'b.md': todo}, async (folder) => {
      mkdirSync(join(folder, 'node_modules'))
      await check(folder, '.')
      write(folder, 'a.md', `# Longer\n\n${todo}`)
      assert.is((await check(folder, '--fix', '.')).code, 0)
      assert.equal(
        ['a.md', 'b.md'].map((name) => readFileSync(join(folder, name), 'utf8')),
        [`# Longer\n\n${done}`, done]
      )
      assert.match((await check(folder, '.')).stdout, 'No problems in 2 posts')
    })
  })

  it('shows the text of a post whose findings it remembers', async () => {
    await withFolder({'a.md': todo}, async (folder) => {
      mkdirSync(join(folder, 'node_modules'))
      const {stdout} = await check(folder, 'a.md')
      assert.match(stdout, '3 │ TODO')
      assert.is((await check(folder, 'a.md')).stdout, stdout)
    })
  })

  it('remembers what the baseline hides', async () => {
    await withFolder({'a.md': todo}, async (folder) => {
      mkdirSync(join(folder, 'node_modules'))
      await check(folder, 'a.md')
      await check(folder, 'baseline', 'a.md')
      assert.match((await check(folder, 'a.md')).stdout, 'No problems')
      write(folder, 'a.md', done)
      assert.match((await check(folder, 'a.md')).stderr, 'baseline no longer occurs')
    })
  })
})

describe('lint with a cache: versions in git', (it) => {
  const post = (title: string) => `---\ntitle: ${title}\ndate: 2024-05-06 09:30:00 +0900\n---\nText.\n`
  const path = '_posts/2024-05-06-a.md'
  const other = '_posts/2024-05-06-b.md'

  it('knows staged texts by their blobs, apart from the files', async () => {
    await withRepository({'_config.yml': '', [path]: post('A'), [other]: post('B')}, async (folder) => {
      const staged = {git: {scope: 'staged', environment: process.env}} as const
      write(folder, path, post('').replace('title: ', 'title:'))
      git(folder, 'add', '.')
      write(folder, path, post('C'))
      assert.equal((await lintTwice(folder)).linted, [path, other])
      const first = await lintTwice(folder, [], staged)
      assert.equal([first.linted, first.outcome.posts.length], [[path], 1])
      assert.equal((await lintTwice(folder, [], staged)).linted, [])
      assert.equal((await lintTwice(folder)).linted, [])
      git(folder, 'checkout', '--', path)
      assert.equal((await lintTwice(folder)).outcome.posts.length, 1)
    })
  })

  it('knows what was found among staged posts, for the last commit it was found against', async () => {
    const dated = (words: number) =>
      `---\ntitle: A\ndate: 2024-05-06 09:30:00 +0900\nlast_modified_at: 2024-05-07\n---\nText.\n${'word '.repeat(words)}\n`
    const staged = {git: {scope: 'staged', environment: process.env}} as const
    const reasons = ({outcome}: CachedRun) => outcome.posts.flatMap(({findings}) => findings.map(({ruleId}) => ruleId))
    await withRepository({'_config.yml': '', [path]: dated(0), [other]: post('B')}, async (folder) => {
      const stage = (words: number): void => {
        write(folder, path, dated(words))
        git(folder, 'add', '.')
      }
      stage(100)
      await lintTwice(folder)
      const first = await lintTwice(folder, [], staged)
      assert.equal([first.askedBlog, reasons(first)], [true, ['updated-stale']])
      const again = await lintTwice(folder, [], staged)
      assert.equal([again.askedBlog, reasons(again)], [false, ['updated-stale']])
      stage(99)
      git(folder, 'commit', '--quiet', '--message', 'nearly')
      stage(100)
      const after = await lintTwice(folder, [], staged)
      assert.equal([after.askedBlog, reasons(after)], [true, []])
    })
  })

  it('knows the versions that `--since` compares with', async () => {
    await withRepository({'_config.yml': '', [path]: post('A'), [other]: post('B')}, async (folder) => {
      const since = {git: {scope: {since: 'HEAD'}, environment: process.env}} as const
      write(folder, path, post('').replace('title: ', 'title:'))
      const first = await lintTwice(folder, [], since)
      assert.equal([first.linted, first.outcome.posts.length], [[path, path], 1])
      assert.equal((await lintTwice(folder, [], since)).linted, [])
    })
  })
})

function check(folder: string, ...argv: string[]): Promise<Result> {
  return runAt(folder, argv, {tool: {build: 'test'}})
}

function hasCache(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length === 2
}

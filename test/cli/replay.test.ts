import {appendFileSync, renameSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {rules} from '../../rules/index.ts'
import {placeReplay, printAgain, recallRun} from '../../src/cli/recall-run.ts'
import {recordRun} from '../../src/cli/record-run.ts'
import {run} from '../../src/cli/run.ts'
import type {Tool} from '../../src/cli/tool.ts'
import type {World} from '../../src/cli/world.ts'
import {engines} from '../../src/engines/index.ts'
import {formats} from '../../src/report/index.ts'
import {lint} from '../../src/run/lint.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import {git, withRepository, write} from './with-repository.ts'

const tool: Tool = {
  version: '1.2.3',
  build: 'test',
  rules: rules.map(({rule}) => rule),
  engines: Object.values(engines).map(({id}) => id),
  formats,
  lint
}

const post = (title: string, date: string): string => `---\ntitle: ${title}\ndate: ${date}\n---\n\nText.\n`

const blog = {
  'blog/_config.yml': 'title: A blog\n',
  'blog/_posts/2024-05-06-one.md': post('One', '2024-05-06 09:30:00 +0900'),
  'blog/_posts/2024-05-07-two.md': post('Two', '2024-05-07 09:30'),
  'blog/_posts/2024-05-08-three.md': '---\ntitle: Three\n\nSorce: [a](https://example.com/)\n'
}

interface Printed {
  readonly code: number
  readonly text: string
  readonly isReplayed: boolean
}

interface Wishes {
  readonly environment?: Record<string, string>
  /** How far the clock is ahead of the files, in milliseconds. */
  readonly ahead?: number
}

async function runProgram(
  folder: string,
  argv: readonly string[],
  {environment, ahead = 10_000}: Wishes = {}
): Promise<Printed> {
  const printed: string[] = []
  const output = (name: string): World['stdout'] => ({
    write: (text) => printed.push(`${name}: ${text}`),
    isTerminal: false
  })
  const world: World = {
    cwd: join(folder, 'blog'),
    environment: {XDG_CACHE_HOME: join(folder, 'cache'), ...environment},
    stdout: output('out'),
    stderr: output('err'),
    readStdin: async () => '',
    now: () => Date.now() + ahead
  }
  const place = placeReplay(argv, world, () => tool.build)
  const known = place && recallRun(place, world)
  const recording = !known && place ? recordRun(place, world) : undefined
  const code = known ? printAgain(known, world, 1) : await run(argv, recording?.world ?? world, tool)
  recording?.finish(code)
  const text = printed.join('').replace(/\(\d+(?:\.\d)? m?s\)/, '(time)')
  return {code, text, isReplayed: known !== undefined}
}

/** Runs twice, changes something, and has the third run print what one without a cache prints. */
async function runAround(change: (folder: string) => void, argv: readonly string[] = []): Promise<Printed> {
  return withFolder(blog, async (folder) => {
    const first = await runProgram(folder, argv)
    assert.is(first.isReplayed, false)
    assert.equal(await runProgram(folder, argv), {...first, isReplayed: true})
    change(folder)
    const third = await runProgram(folder, argv)
    assert.equal({...third, isReplayed: false}, await runProgram(folder, [...argv, '--no-cache']))
    return third
  })
}

describe('post-lint: a run that was run before', (it) => {
  it('prints the same without looking into any post', async () => {
    const {isReplayed, code, text} = await runAround(() => {})
    assert.is(isReplayed, true)
    assert.is(code, 1)
    assert.match(text, /front-matter/)
    assert.match(text, /\(time\)\n$/)
  })

  const posts = 'blog/_posts'
  const changes: Record<string, (folder: string) => void> = {
    'a post was edited': (folder) => appendFileSync(join(folder, posts, '2024-05-06-one.md'), '\nThe the end.\n'),
    'a post was edited in place': (folder) => {
      const file = join(folder, posts, '2024-05-06-one.md')
      const {atimeMs, mtimeMs} = statSync(file)
      writeFileSync(file, blog['blog/_posts/2024-05-06-one.md'].replace('title', 'titel'))
      utimesSync(file, atimeMs / 1000, mtimeMs / 1000)
    },
    'a post was added': (folder) => writeFileSync(join(folder, posts, '2024-05-09-four.md'), 'Text.\n'),
    'a post was removed': (folder) => unlinkSync(join(folder, posts, '2024-05-08-three.md')),
    'a post was moved': (folder) =>
      renameSync(join(folder, posts, '2024-05-07-two.md'), join(folder, posts, '2024-05-09-two.md')),
    'the site has another config': (folder) =>
      appendFileSync(join(folder, 'blog/_config.yml'), 'timezone: Asia/Seoul\n'),
    'there is a config': (folder) =>
      writeFileSync(join(folder, 'blog/.remarkrc.json'), '{"plugins": [["post-lint", {"preset": "off"}]]}'),
    'there is an ignore file': (folder) => writeFileSync(join(folder, 'blog/.postlintignore'), '_posts/2024-05-08*\n'),
    'the cache is gone': (folder) => rmSync(join(folder, 'cache/post-lint/posts'), {recursive: true})
  }
  for (const [name, change] of Object.entries(changes)) {
    it(`is run again where ${name}`, async () => assert.is((await runAround(change)).isReplayed, false))
  }

  it('is run again in another environment, with other arguments, and when the clock has passed a date', async () => {
    const files = {...blog, 'blog/_posts/2024-05-07-two.md': post('Two', '2900-05-07 09:30:00 +0900')}
    await withFolder(files, async (folder) => {
      const isReplayed = async (argv: readonly string[], wishes: Wishes = {}) =>
        (await runProgram(folder, argv, wishes)).isReplayed
      assert.is(await isReplayed([]), false)
      assert.is(await isReplayed([]), true)
      assert.is(await isReplayed([], {environment: {FORCE_COLOR: '1'}}), false)
      assert.is(await isReplayed(['--quiet']), false)
      assert.is(await isReplayed(['--quiet']), true)
      assert.is(await isReplayed([], {ahead: Date.parse('2901-01-01') - Date.now()}), false)
    })
  })

  it('is run again while its files are so young that they may change unseen', async () => {
    await withFolder(blog, async (folder) => {
      for (const _ of [1, 2]) assert.is((await runProgram(folder, [], {ahead: 0})).isReplayed, false)
    })
  })

  const inGit: Record<string, {change(folder: string): void; isReplayed: boolean}> = {
    'is printed again where nothing was staged since': {change() {}, isReplayed: true},
    'is printed again whatever stands on the disk of what is staged': {
      change: (folder) => write(folder, '_posts/2024-05-07-two.md', 'Text.\n'),
      isReplayed: true
    },
    'is run again where more is staged': {
      change(folder) {
        write(folder, '_posts/2024-05-09-four.md', post('Four', '2024-05-09 09:30'))
        git(folder, 'add', '_posts/2024-05-09-four.md')
      },
      isReplayed: false
    },
    'is run again where it was committed': {change: (folder) => git(folder, 'commit', '-qm', 'Two'), isReplayed: false},
    'is run again where nothing is staged any more': {
      change: (folder) => git(folder, 'reset', '-q'),
      isReplayed: false
    },
    'is run again where a post around it was edited': {
      change: (folder) => write(folder, '_posts/2024-05-06-one.md', post('Two', '2024-05-06 09:30:00 +0900')),
      isReplayed: false
    }
  }
  for (const [title, {change, isReplayed}] of Object.entries(inGit)) {
    it(`${title}, with --staged`, async () => {
      await withRepository(blog, async (folder) => {
        const inBlog = join(folder, 'blog')
        git(inBlog, 'rm', '-q', '--cached', '_posts/2024-05-07-two.md')
        git(inBlog, 'commit', '-qm', 'One')
        git(inBlog, 'add', '_posts/2024-05-07-two.md')
        const environment = {PATH: process.env.PATH ?? '', HOME: folder}
        const first = await runProgram(folder, ['--staged'], {environment})
        assert.is(first.isReplayed, false)
        const again = {...environment, GIT_AUTHOR_DATE: '@1 +0000', SHLVL: '7'}
        assert.equal(await runProgram(folder, ['--staged'], {environment: again}), {...first, isReplayed: true})
        change(inBlog)
        const third = await runProgram(folder, ['--staged'], {environment})
        assert.is(third.isReplayed, isReplayed)
        assert.equal({...third, isReplayed: false}, await runProgram(folder, ['--staged', '--no-cache'], {environment}))
      })
    })
  }

  const asked: readonly (readonly string[])[] = [
    ['--no-cache'],
    ['--timing'],
    ['--diff'],
    ['--format', 'junit'],
    ['--format', 'json:out.json'],
    ['--version'],
    ['missing']
  ]
  for (const argv of asked) {
    it(`is run each time with ${argv.join(' ')}`, async () => {
      await withFolder(blog, async (folder) => {
        for (const _ of [1, 2]) assert.is((await runProgram(folder, argv)).isReplayed, false)
      })
    })
  }
})

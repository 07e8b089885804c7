import {renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {rules} from '../../rules/index.ts'
import {formats} from '../../src/report/index.ts'
import {describe} from '../describe.ts'
import {runAt} from './run-in.ts'
import {git, withRepository, write} from './with-repository.ts'

const ids = ['url-changed', 'post-removed', 'updated-stale', 'unique-url']
const tool = {tool: {formats, rules: rules.flatMap(({rule}) => (ids.includes(rule.id) ? [rule] : []))}}

const text = 'The first swarm left on a warm noon and hung in the pear tree until the evening came.\n'
const bees = `---\ntitle: Bees\n---\n\n${text}`
const paths = {bees: '_posts/2024-04-01-bees.md', swarms: '_posts/2024-04-01-swarms.md'}
const blog = {
  '_config.yml': 'title: Windfall\npermalink: /:title/\n',
  [paths.bees]: bees,
  '_posts/2024-06-03-frost.md': '---\ntitle: Late frost\n---\n\nNothing froze.\n'
}

/** `path:line:column rule` of each finding. */
async function findings(folder: string, ...args: string[]): Promise<string[]> {
  const {stdout, stderr} = await runAt(folder, ['--format', 'json', ...args], tool)
  assert.is(stderr, '')
  const {posts}: {posts: {path: string; messages: {ruleId: string; place: {start: {line: number}}}[]}[]} =
    JSON.parse(stdout)
  return posts.flatMap(({path, messages}) => messages.map(({ruleId, place}) => `${path}:${place.start.line} ${ruleId}`))
}

function commit(folder: string, message = 'Change'): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '-q', '-m', message)
}

describe('addresses of posts, with --since', (it) => {
  it('are missed after a rename and a rebase, where nothing leads on from them', async () => {
    await withRepository(blog, async (folder) => {
      git(folder, 'checkout', '-q', '-b', 'branch')
      renameSync(join(folder, paths.bees), join(folder, paths.swarms))
      assert.equal(await findings(folder, '--since', 'main'), [`${paths.swarms}:1 url-changed`])
      commit(folder)
      git(folder, 'checkout', '-q', 'main')
      write(folder, '_posts/2024-07-01-hail.md', '---\ntitle: Hail\n---\n\nMuch.\n')
      commit(folder)
      git(folder, 'checkout', '-q', 'branch')
      git(folder, 'rebase', '-q', 'main')
      assert.equal(await findings(folder, '--since', 'main'), [`${paths.swarms}:1 url-changed`])
      assert.equal(await findings(folder, '--since', 'HEAD'), [])
      write(folder, paths.swarms, bees.replace('title: Bees', 'title: Bees\nredirect_from: [/bees/]'))
      assert.equal(await findings(folder, '--since', 'main'), [])
    })
  })

  it('are missed when their post is deleted, in every format', async () => {
    await withRepository(blog, async (folder) => {
      rmSync(join(folder, paths.bees))
      assert.equal(await findings(folder, '--since', 'main'), [`${paths.bees}:1 post-removed`])
      assert.equal(await findings(folder, '--since', 'main', '_posts/2024-06-03-frost.md'), [])
      for (const {name} of formats) {
        const {code, stdout, stderr} = await runAt(folder, ['--since', 'main', '--format', name], tool)
        assert.equal({name, code, stderr}, {name, code: 1, stderr: ''})
        assert.match(stdout, '2024-04-01-bees.md', name)
      }
      assert.is((await runAt(folder, ['--since', 'main', '--fix'], tool)).code, 1)
    })
  })

  const kept: [title: string, files: Readonly<Record<string, string>>][] = [
    [
      'a post takes over the address',
      {'_posts/2024-05-01-all.md': '---\ntitle: All\npermalink: /bees/\n---\n\nAll.\n'}
    ],
    ['a changed file mentions it', {'scripts/redirects.json': '{"/bees/": "/"}'}],
    ['there is a file of redirects', {_redirects: '/* /old/:splat\n'}]
  ]
  for (const [title, files] of kept) {
    it(`are not missed where ${title}`, async () => {
      await withRepository(blog, async (folder) => {
        rmSync(join(folder, paths.bees))
        for (const [path, content] of Object.entries(files)) write(folder, path, content)
        assert.equal(await findings(folder, '--since', 'main'), [])
      })
    })
  }

  it('are those of the config as it was', async () => {
    await withRepository(blog, async (folder) => {
      write(folder, '_config.yml', 'title: Windfall\npermalink: /b/:title/\n')
      write(folder, paths.bees, bees.replace('title: Bees', 'title: Bees\npermalink: /bees/'))
      assert.equal(await findings(folder, '--since', 'main'), [])
    })
  })

  it('are none of drafts, nor of posts to come', async () => {
    const drafts = {
      ...blog,
      [paths.bees]: bees.replace('title: Bees', 'title: Bees\npublished: false'),
      '_posts/2124-04-01-later.md': '---\ntitle: Later\n---\n\nText.\n'
    }
    await withRepository(drafts, async (folder) => {
      rmSync(join(folder, paths.bees))
      rmSync(join(folder, '_posts/2124-04-01-later.md'))
      assert.equal(await findings(folder, '--since', 'main'), [])
    })
  })
})

describe('the date of the last change', (it) => {
  const dated = bees.replace('title: Bees', 'title: Bees\nlast_modified_at: 2024-04-02')
  const longer = `${dated}\n${'Then a second one came, as late as June, from a hollow in the old ash. '.repeat(3)}\n`

  it('is stale where the text has changed and it has not, with --since and --staged', async () => {
    await withRepository({...blog, [paths.bees]: dated}, async (folder) => {
      write(folder, paths.bees, dated.replace('evening', 'night'))
      git(folder, 'add', '.')
      assert.equal(await findings(folder, '--staged'), [])
      write(folder, paths.bees, longer)
      git(folder, 'add', '.')
      assert.equal(await findings(folder, '--staged'), [`${paths.bees}:3 updated-stale`])
      assert.equal(await findings(folder, '--since', 'HEAD'), [`${paths.bees}:3 updated-stale`])
      assert.equal(await findings(folder), [])
      write(folder, paths.bees, longer.replace('04-02', '06-20'))
      assert.equal(await findings(folder, '--since', 'HEAD'), [])
    })
  })
})

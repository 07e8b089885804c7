import {spawn} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import sourceLinkAlive from '../../rules/source-link-alive.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import {answer, withServer} from '../links/with-server.ts'
import {type Result, runAt, runIn} from './run-in.ts'

/** The clock goes so fast that no pause between requests is left. */
const wishes = {tool: {rules: [sourceLinkAlive.rule]}, tick: 5000}
const asking = ['--check-links', '--allow-private-hosts', '--format', 'json'] as const

/** A blog of one post, which names these sources. */
function blogOf(...addresses: string[]): Record<string, string> {
  const lines = addresses.map((address) => `Source: [a page](${address})\n`)
  return {
    '_config.yml': 'title: Blog\n',
    '_posts/2024-05-06-a.md': `---\ntitle: A\n---\nText.\n\n${lines.join('\n')}`
  }
}

function reasons({stdout}: Result): string[] {
  const report: {posts: {messages: {reason: string}[]}[]} = JSON.parse(stdout)
  return report.posts.flatMap(({messages}) => messages.map(({reason}) => reason))
}

describe('--check-links', (it) => {
  it('asks nobody when it is not given', async () => {
    await withServer({}, async ({origin, requests}) => {
      const result = await runIn(blogOf(`${origin}/a`), ['--format', 'json'], wishes)
      assert.equal([result.code, result.stderr, reasons(result), requests], [0, '', [], []])
    })
  })

  it('asks nobody in private networks unless that is allowed', async () => {
    await withServer({}, async ({origin, port, requests}) => {
      const addresses = [`${origin}/a`, 'http://127.1/b']
      const result = await runIn(blogOf(...addresses), ['--check-links', '--format', 'json'], wishes)
      assert.equal([result.code, reasons(result), requests], [0, [], []])
      assert.equal(result.stderr.split('\n'), [
        'post-lint: 2 of 2 addresses could not be checked; nothing is said about them:',
        `post-lint: \`http://127.0.0.1:${port}/a\` names an unusual port`,
        'post-lint: `http://127.1/b` leads into a private network',
        ''
      ])
    })
  })

  it('reports what is gone, and notes what cannot be known', async () => {
    await withServer({'/a': answer(200), '/c': answer(403)}, async ({origin, port}) => {
      const result = await runIn(blogOf(`${origin}/a`, `${origin}/b`, `${origin}/c`), asking, wishes)
      assert.equal(reasons(result), [
        `The address \`${origin}/b\` leads to no page any more: \`127.0.0.1:${port}\` answers 404. Link where the page is now, or an archived copy`
      ])
      assert.is(result.code, 0)
      assert.equal(result.stderr.split('\n'), [
        'post-lint: 1 of 3 addresses could not be checked; nothing is said about them:',
        `post-lint: \`${origin}/c\` answers 403`,
        ''
      ])
    })
  })

  it('remembers from run to run, for as long as it is told', async () => {
    await withServer({'/a': answer(200)}, async ({origin, requests}) => {
      await withFolder(blogOf(`${origin}/a`, `${origin}/b`), async (cwd) => {
        const here = {...wishes, environment: {XDG_CACHE_HOME: join(cwd, 'cache')}}
        const first = await runAt(cwd, asking, here)
        assert.equal(requests, ['HEAD /a', 'HEAD /b', 'GET /b'])
        const again = await runAt(cwd, asking, here)
        assert.is(again.stdout, first.stdout)
        assert.is(requests.length, 3)
        const {links} = JSON.parse(readFileSync(join(cwd, 'cache/post-lint/links.json'), 'utf8'))
        assert.equal(Object.keys(links), [`${origin}/a`, `${origin}/b`])
        await runAt(cwd, [...asking, '--link-cache-age', '0'], here)
        assert.is(requests.length, 6)
      })
    })
  })

  it('says when it cannot remember, and goes on', async () => {
    await withServer({'/a': answer(200)}, async ({origin}) => {
      await withFolder({...blogOf(`${origin}/a`), cache: 'a file'}, async (cwd) => {
        const folder = join(cwd, 'cache')
        const result = await runAt(cwd, asking, {...wishes, environment: {XDG_CACHE_HOME: folder}})
        const file = join(folder, 'post-lint', 'links.json')
        const note = `post-lint: What is known of the addresses could not be kept for the next run in \`${file}\`\n`
        assert.equal([result.code, result.stderr], [0, note])
      })
    })
  })

  it('leaves no file behind where there is nothing to remember', async () => {
    await withFolder(blogOf(), async (cwd) => {
      await runAt(cwd, asking, {...wishes, environment: {XDG_CACHE_HOME: join(cwd, 'cache')}})
      assert.not(existsSync(join(cwd, 'cache')))
    })
  })

  it('leaves comments alone that turn its rule off', async () => {
    const files = blogOf()
    const post = '---\ntitle: A\n# post-lint-disable source-link-alive\n---\nText.\n'
    const result = await runIn({...files, '_posts/2024-05-06-a.md': post}, ['--format', 'json'], wishes)
    assert.equal([result.code, reasons(result)], [0, []])
  })

  it('is refused with options that it cannot go with', async () => {
    const refusals: readonly [argv: string[], message: string][] = [
      [
        ['--check-links', '--untrusted'],
        '`--check-links` asks for addresses that posts name, so it cannot be given together with `--untrusted`'
      ],
      [['--link-cache-age', '3'], '`--link-cache-age` and `--allow-private-hosts` go with `--check-links`'],
      [['--allow-private-hosts'], '`--link-cache-age` and `--allow-private-hosts` go with `--check-links`'],
      [['--check-links', '--link-cache-age', 'soon'], '`--link-cache-age` takes a whole number, not `soon`']
    ]
    for (const [argv, message] of refusals) {
      assert.equal(await runIn(blogOf(), argv, wishes), {code: 2, stdout: '', stderr: `post-lint: ${message}\n`})
    }
  })

  it('ends soon after Ctrl-C, and keeps what is known by then', async () => {
    const project = join(import.meta.dirname, '..', '..')
    let child: ReturnType<typeof spawn> | undefined
    await withServer({'/a': answer(200), '/b': () => child?.kill('SIGINT')}, async ({origin, requests}) => {
      await withFolder(blogOf(`${origin}/a`, `${origin}/b`, `${origin}/c`), async (cwd) => {
        child = spawn(
          process.execPath,
          ['--import', import.meta.resolve('tsx'), join(project, 'src/cli/main.ts'), '--no-config', ...asking],
          {cwd, env: {...process.env, XDG_CACHE_HOME: join(cwd, 'cache')}, stdio: ['ignore', 'ignore', 'pipe']}
        )
        let stderr = ''
        child.stderr?.on('data', (chunk) => {
          stderr += chunk
        })
        const code = await new Promise((ended) => child?.on('close', ended))
        assert.equal([code, requests], [2, ['HEAD /a', 'HEAD /b']])
        assert.equal(stderr.split('\n'), [
          'post-lint: 2 of 3 addresses could not be checked; nothing is said about them:',
          `post-lint: \`${origin}/b\` was not asked, because the run was interrupted`,
          `post-lint: \`${origin}/c\` was not asked, because the run was interrupted`,
          'post-lint: The check of the addresses was interrupted: not all of them were asked for',
          ''
        ])
        const {links} = JSON.parse(readFileSync(join(cwd, 'cache/post-lint/links.json'), 'utf8'))
        assert.equal(Object.keys(links), [`${origin}/a`])
      })
    })
  })
})

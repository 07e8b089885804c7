import {mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {describe} from '../../describe.ts'
import {withFolder} from '../../folder.ts'
import {sketch} from '../lint-in.ts'
import {lintCached, lintTwice} from './lint-twice.ts'

const post = (title: string, more = ''): string =>
  `---\ntitle: ${title}\ndate: 2024-05-06 09:30:00 +0900\n${more}---\nText of ${title}.\n`

const [a, b, c] = ['_posts/2024-05-06-a.md', '_posts/2024-05-07-b.md', '_posts/2024-05-08-c.md']

const blog = {
  '_config.yml': 'timezone: Asia/Seoul\n',
  [a]: post('One'),
  [b]: post('Two').replace('06 09', '07 09'),
  [c]: '---\ntitle:\ndate: 2024-05-08\n---\nSorce: [x](https://example.org/x)\n'
}

/** Ten posts that all have a description. */
const descriptive = Object.fromEntries(
  Array.from({length: 10}, (_, index) => [
    `_posts/2024-05-${10 + index}-p.md`,
    post(`Post ${index}`, `description: What ${index} is\n`).replace('05-06', `05-${10 + index}`)
  ])
)

describe('lint with a cache: what is checked again', (it) => {
  it('checks everything at first, and nothing where nothing has changed', async () => {
    await withFolder(blog, async (cwd) => {
      const first = await lintTwice(cwd)
      assert.equal([first.linted, first.askedBlog], [[a, b, c], true])
      assert.equal(
        sketch(first.outcome).map((line) => line.split(' ')[2]),
        ['front-matter-required', 'source-link-label', 'source-link-url']
      )
      const second = await lintTwice(cwd)
      assert.equal([second.linted, second.askedBlog], [[], false])
    })
  })

  it('checks a post with other text, and asks about the blog again', async () => {
    await withFolder(blog, async (cwd) => {
      await lintTwice(cwd)
      writeFileSync(join(cwd, a), post('Another'))
      const {linted, askedBlog} = await lintTwice(cwd)
      assert.equal([linted, askedBlog], [[a], true])
      assert.equal((await lintTwice(cwd)).linted, [])
    })
  })

  it('checks no post again that was only touched, as after a fresh clone', async () => {
    await withFolder(blog, async (cwd) => {
      await lintTwice(cwd)
      for (const file of [a, b, c]) utimesSync(join(cwd, file), 1, 1)
      const {linted, askedBlog} = await lintTwice(cwd)
      assert.equal([linted, askedBlog], [[], false])
    })
  })

  it('checks a post under its new name', async () => {
    await withFolder(blog, async (cwd) => {
      await lintTwice(cwd)
      renameSync(join(cwd, c), join(cwd, '_posts/2024-05-09-c.md'))
      assert.equal((await lintTwice(cwd)).linted, ['_posts/2024-05-09-c.md'])
    })
  })

  it('sees an edit that keeps size and time', async () => {
    await withFolder(blog, async (cwd) => {
      await lintTwice(cwd)
      const {atimeMs, mtimeMs} = statSync(join(cwd, a))
      writeFileSync(join(cwd, a), post('ONE'))
      utimesSync(join(cwd, a), atimeMs / 1000, mtimeMs / 1000)
      assert.equal((await lintTwice(cwd)).linted, [a])
    })
  })

  it('sees edits to and fro within the grain of the clock', async () => {
    await withFolder(blog, async (cwd) => {
      const now = {ahead: 0}
      const [good, bad] = [post('One'), post('One').replace('title: One', 'titel: One')]
      for (const text of [bad, good, bad, bad, good]) {
        writeFileSync(join(cwd, a), text)
        await lintTwice(cwd, [], now)
      }
      assert.equal((await lintTwice(cwd, [], now)).linted, [])
    })
  })

  it('checks a post again that is changed back', async () => {
    await withFolder(blog, async (cwd) => {
      await lintTwice(cwd)
      writeFileSync(join(cwd, a), post('Another'))
      await lintTwice(cwd)
      writeFileSync(join(cwd, a), post('One'))
      assert.equal((await lintTwice(cwd)).linted, [a])
    })
  })

  it('recalls some posts of a run for a run on these alone', async () => {
    await withFolder(blog, async (cwd) => {
      await lintTwice(cwd)
      const {linted, askedBlog, outcome} = await lintTwice(cwd, [c])
      assert.equal([linted, askedBlog, outcome.postCount], [[], false, 1])
    })
  })

  it('checks the others too where a run on one post went before', async () => {
    await withFolder(blog, async (cwd) => {
      assert.equal((await lintTwice(cwd, [c])).linted, [c])
      assert.equal((await lintTwice(cwd)).linted, [a, b])
    })
  })
})

describe('lint with a cache: what findings hang on', (it) => {
  it('checks everything for another config, and recalls the first one for that', async () => {
    await withFolder(blog, async (cwd) => {
      const strict = {config: {'source-link-present': ['error', {when: 'always'}]}}
      await lintTwice(cwd)
      assert.equal((await lintTwice(cwd, [], strict)).linted, [a, b, c])
      assert.equal((await lintTwice(cwd)).linted, [])
      assert.equal((await lintTwice(cwd, [], strict)).linted, [])
    })
  })

  it('checks everything for another program', async () => {
    await withFolder(blog, async (cwd) => {
      await lintTwice(cwd)
      assert.equal((await lintTwice(cwd, [], {program: 'newer'})).linted, [a, b, c])
    })
  })

  it('checks everything when the settings of the site change', async () => {
    await withFolder(blog, async (cwd) => {
      await lintTwice(cwd)
      writeFileSync(join(cwd, '_config.yml'), 'timezone: Europe/Berlin\n')
      assert.equal((await lintTwice(cwd)).linted, [a, b, c])
    })
  })

  it('asks about all posts again when one joins or leaves a convention', async () => {
    await withFolder({'_config.yml': '', ...descriptive, [a]: post('Bare')}, async (cwd) => {
      const missing = async () => sketch((await lintTwice(cwd)).outcome)
      assert.equal(await missing(), [`${a} 1:1 front-matter-required`])
      writeFileSync(join(cwd, b), post('Bare too').replace('06 09', '07 09'))
      assert.equal(await missing(), [])
      rmSync(join(cwd, b))
      assert.equal(await missing(), [`${a} 1:1 front-matter-required`])
      assert.equal((await lintTwice(cwd)).askedBlog, false)
    })
  })

  it('knows when a date is no longer to come', async () => {
    const [before, at] = ['2024-05-06T00:29:59Z', '2024-05-06T00:30:00Z'].map((text) => Date.parse(text))
    await withFolder({'_config.yml': 'timezone: Asia/Seoul\n', [a]: post('One')}, async (cwd) => {
      const run = async (now = 0) => {
        const {linted, outcome} = await lintTwice(cwd, [], {now})
        return [linted.length, ...sketch(outcome).map((line) => line.split(' ')[2])]
      }
      assert.equal(await run(before), [1, 'date-future'])
      assert.equal(await run((before ?? 0) - 1_000_000), [0, 'date-future'])
      assert.equal(await run(at), [1])
      assert.equal(await run((at ?? 0) + 1_000_000), [0])
      assert.equal(await run(before), [1, 'date-future'])
    })
  })

  it('checks a post again each time whose date is filled in from the present', async () => {
    const files = {'_config.yml': '', [a]: post('One'), [b]: '---\ntitle: Two\ndate: "09:30"\n---\nText.\n'}
    await withFolder(files, async (cwd) => {
      const now = Date.parse('2024-06-01T00:00:00Z')
      await lintTwice(cwd, [], {now})
      assert.equal((await lintTwice(cwd, [], {now})).linted, [])
      assert.equal((await lintTwice(cwd, [], {now: now + 86_400_000})).linted, [b])
    })
  })

  it('looks at folders again that a rule looked at', async () => {
    await withFolder({...blog, [a]: post('One').replace('Text', '[x](/files/x.pdf) and text')}, async (cwd) => {
      await lintTwice(cwd)
      mkdirSync(join(cwd, 'files'))
      writeFileSync(join(cwd, 'files/x.pdf'), '')
      assert.equal((await lintTwice(cwd)).linted, [])
      rmSync(join(cwd, 'files'), {recursive: true})
      await lintTwice(cwd)
    })
  })

  it('judges posts of no site among those of the run', async () => {
    const files = Object.fromEntries(
      Object.entries({...descriptive, [a]: post('Bare')}).map(([path, text]) => [path.replace('_posts', 'texts'), text])
    )
    await withFolder(files, async (cwd) => {
      const all = await lintTwice(cwd, ['texts'])
      assert.equal(sketch(all.outcome), ['texts/2024-05-06-a.md 1:1 front-matter-required'])
      const alone = await lintTwice(cwd, ['texts/2024-05-06-a.md'])
      assert.equal([sketch(alone.outcome), alone.linted, alone.askedBlog], [[], [], true])
      assert.equal((await lintTwice(cwd, ['texts'])).askedBlog, false)
    })
  })

  it('keeps nothing where other plugins run', async () => {
    await withFolder(blog, async (cwd) => {
      const foreignPlugins = [() => () => {}]
      await lintTwice(cwd, [], {foreignPlugins})
      assert.equal((await lintTwice(cwd, [], {foreignPlugins})).linted, [a, b, c])
    })
  })

  it('keeps nothing of a post that cannot be read, and says the same of it each time', async () => {
    await withFolder({...blog, [b]: 'caf\xe9\0\0\0'}, async (cwd) => {
      writeFileSync(join(cwd, b), Buffer.from('caf\xe9', 'latin1'))
      const first = await lintTwice(cwd)
      assert.equal(first.outcome.problems.length, 1)
      assert.equal((await lintTwice(cwd)).linted, [])
    })
  })

  it('takes the cache along with a blog that moves', async () => {
    await withFolder(
      Object.fromEntries(Object.entries(blog).map(([path, text]) => [`old/${path}`, text])),
      async (root) => {
        await lintTwice(join(root, 'old'))
        renameSync(join(root, 'old'), join(root, 'new'))
        assert.equal((await lintTwice(join(root, 'new'))).linted, [])
      }
    )
  })

  it('drops what it knew of posts that are gone', async () => {
    await withFolder({...blog, ...descriptive}, async (cwd) => {
      const sizes = () =>
        readdirSync(join(cwd, 'cache')).reduce((sum, name) => sum + statSync(join(cwd, 'cache', name)).size, 0)
      await lintTwice(cwd)
      const full = sizes()
      for (const path of Object.keys(descriptive)) rmSync(join(cwd, path))
      await lintTwice(cwd)
      await lintTwice(cwd)
      assert.ok(sizes() < full)
      assert.equal((await lintCached(cwd, [])).linted, [])
    })
  })
})

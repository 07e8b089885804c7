import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {describe} from '../../describe.ts'
import {withFolder} from '../../folder.ts'
import {lintCached, lintTwice, type Wishes} from './lint-twice.ts'

const good = '---\ntitle: A\ndate: 2024-05-06 09:30:00 +0900\n---\nText.\n'
const bad = '---\ntitle:\ndate: 2024-05-07 09:30:00 +0900\n---\nText.\n'
const blog = {'_config.yml': '', '_posts/2024-05-06-a.md': good, '_posts/2024-05-07-b.md': bad}
const all = ['_posts/2024-05-06-a.md', '_posts/2024-05-07-b.md']

/** What may happen to a file: its bytes become others. */
const damages: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'is empty': () => Buffer.alloc(0),
  'is cut short': (bytes) => bytes.subarray(0, bytes.length - 1),
  'has lost its second half': (bytes) => bytes.subarray(0, bytes.length / 2),
  'has another byte in it': (bytes) => {
    const copy = Buffer.from(bytes)
    copy[copy.length - 5] = (copy[copy.length - 5] ?? 0) ^ 1
    return copy
  },
  'has more behind it': (bytes) => Buffer.concat([bytes, Buffer.from('more')]),
  'is of another form': (bytes) => Buffer.from(bytes.toString('latin1').replace('cache 1 ', 'cache 0 '), 'latin1'),
  'is something else': () => Buffer.from('{"version": 1}\n')
}

describe('lint with a cache that cannot be relied on', (it) => {
  for (const [name, damage] of Object.entries(damages)) {
    it(`checks everything and writes it anew where the file ${name}`, async () => {
      await withFolder(blog, async (cwd) => {
        await lintTwice(cwd)
        damageFiles(cwd, /^[0-9a-f]+$/, damage)
        assert.equal((await lintTwice(cwd)).linted, all)
        assert.equal((await lintTwice(cwd)).linted, [])
      })
    })

    it(`reads facts again where the file with the facts ${name}`, async () => {
      await withFolder(blog, async (cwd) => {
        await lintTwice(cwd)
        damageFiles(cwd, /\.facts$/, damage)
        assert.equal((await lintTwice(cwd)).linted, [])
        writeFileSync(join(cwd, '_posts/2024-05-07-b.md'), bad.replace('title:', 'titel: B'))
        await lintTwice(cwd)
        assert.equal((await lintTwice(cwd)).linted, [])
      })
    })
  }

  it('reads facts again where they are those of another run', async () => {
    await withFolder(blog, async (cwd) => {
      await lintTwice(cwd)
      cpSync(join(cwd, 'cache'), join(cwd, 'before'), {recursive: true})
      writeFileSync(join(cwd, '_posts/2024-05-07-b.md'), good.replaceAll('06', '07'))
      await lintTwice(cwd)
      const [facts = ''] = readdirSync(join(cwd, 'before')).filter((name) => name.endsWith('.facts'))
      cpSync(join(cwd, 'before', facts), join(cwd, 'cache', facts))
      writeFileSync(join(cwd, '_posts/2024-05-06-a.md'), bad.replaceAll('07', '06'))
      await lintTwice(cwd)
    })
  })

  it('does not take the cache of another config for its own', async () => {
    await withFolder(blog, async (cwd) => {
      await lintTwice(cwd)
      const [name = ''] = readdirSync(join(cwd, 'cache')).filter((name) => !name.endsWith('.facts'))
      const strict: Wishes = {config: {'front-matter-required': ['error', {keys: ['author']}]}}
      await lintTwice(cwd, [], strict)
      const [other = ''] = readdirSync(join(cwd, 'cache')).filter((file) => !file.endsWith('.facts') && file !== name)
      cpSync(join(cwd, 'cache', name), join(cwd, 'cache', other))
      cpSync(join(cwd, 'cache', `${name}.facts`), join(cwd, 'cache', `${other}.facts`))
      assert.equal((await lintTwice(cwd, [], strict)).linted, all)
    })
  })

  it('is whole after two runs at once', async () => {
    await withFolder(blog, async (cwd) => {
      for (const title of ['B', 'C', 'D']) {
        writeFileSync(join(cwd, '_posts/2024-05-07-b.md'), bad.replace('title:', `title: ${title}`))
        await Promise.all([lintTwice(cwd), lintTwice(cwd, ['_posts/2024-05-06-a.md']), lintTwice(cwd)])
        await lintTwice(cwd)
        assert.equal((await lintTwice(cwd)).linted, [])
      }
      assert.equal(
        readdirSync(join(cwd, 'cache')).filter((name) => /-/.test(name)),
        []
      )
    })
  })

  it('throws away what is of no use for longest, and what killed runs left', async () => {
    await withFolder(blog, async (cwd) => {
      const folder = join(cwd, 'cache')
      mkdirSync(folder)
      writeFileSync(join(folder, `0123456789abcdef.facts.${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`), '')
      writeFileSync(join(folder, 'notes.txt'), 'not ours')
      for (let index = 0; index < 30; index++) await lintTwice(cwd, [], {program: `${index}`, ahead: 200_000_000})
      const names = readdirSync(folder)
      assert.equal(names.length, 2 * 24 + 1)
      assert.ok(names.includes('notes.txt'))
      assert.equal((await lintTwice(cwd, [], {program: '29'})).linted, [])
      assert.equal((await lintTwice(cwd, [], {program: '0'})).linted, all)
    })
  })

  it('does without where the folder cannot be written, and says so of a folder that was named', async () => {
    await withFolder({...blog, file: ''}, async (cwd) => {
      const folder = join(cwd, 'file/cache')
      assert.equal((await lintTwice(cwd, [], {folder})).outcome.notes, [])
      const cache = {folder, program: 'test', clock: Date.now(), isNamed: true}
      const {outcome} = await lintCached(cwd, [], {cache})
      assert.equal(outcome.notes, [
        `The cache could not be written to \`${folder}\`: the next run checks everything again`
      ])
    })
  })
})

function damageFiles(cwd: string, name: RegExp, damage: (bytes: Buffer) => Buffer): void {
  for (const file of readdirSync(join(cwd, 'cache')).filter((file) => name.test(file))) {
    const path = join(cwd, 'cache', file)
    writeFileSync(path, damage(readFileSync(path)))
  }
}

import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {rules} from '../../../rules/index.ts'
import {defaultSetting} from '../../../src/rule-kit/setting.ts'
import {loadSchema} from '../../../src/run/config/load-schema.ts'
import {readFromDisk} from '../../../src/run/config/read-text.ts'
import {openClaims, shareClaims} from '../../../src/run/pool/claims.ts'
import type {Job} from '../../../src/run/pool/job.ts'
import {packSettings, unpackSettings} from '../../../src/run/pool/portable-settings.ts'
import {startWorkers} from '../../../src/run/pool/start-workers.ts'
import {createSiteResolver} from '../../../src/run/resolve-site.ts'
import {describe} from '../../describe.ts'
import {withFolder} from '../../folder.ts'
import {lintIn, sketch} from '../lint-in.ts'

const untitled = '---\ntitle:\ndate: 2024-05-06\n---\nText.\n'
const mistyped = '---\ntitle: A\ndate: 2024-05-06\n---\nText.\n\nSorce: https://example.org/a/b\n'

/** A blog with findings in every third post. */
const blog = Object.fromEntries(
  Array.from({length: 60}, (_, index) => [
    `posts/${index}.md`,
    index % 3 > 0 ? untitled.replace('title:', 'title: A') : index % 2 ? untitled : mistyped
  ])
)

const local = {
  maxBytes: 1_000_000,
  maxSeconds: 5,
  foreignPlugins: [],
  schema: undefined,
  rules: rules.map(({rule}) => ({rule, setting: defaultSetting(rule)}))
}

describe('lint-in-threads', (it) => {
  it('finds the same, in the same order, with any number of threads', async () => {
    await withFolder(blog, async (cwd) => {
      const alone = await lintIn(cwd, ['posts'], {jobs: 1})
      assert.is(alone.posts.length, 20)
      for (const jobs of [2, 3, undefined]) {
        let done = 0
        const outcome = await lintIn(cwd, ['posts'], {
          jobs,
          onProgress(count) {
            done = Math.max(done, count)
          }
        })
        assert.equal(outcome.posts, alone.posts)
        assert.is(done, 60)
      }
    })
  })

  it('gives up slow posts and tells which could not be read, as one thread does', async () => {
    const slow = `---\ntitle: slow${'a'.repeat(40)}!\ndate: 2024-05-06\n---\nText.\n`
    const files = {
      ...blog,
      'posts/10.md': slow,
      'posts/50.md': slow,
      'schema.json': '{"properties": {"title": {"pattern": "^slow(a+)+$"}}}'
    }
    await withFolder(files, async (cwd) => {
      const schema = await loadSchema({path: join(cwd, 'schema.json'), namedAt: '', cwd, readText: readFromDisk})
      const [one, two] = [
        await lintIn(cwd, ['posts'], {jobs: 1, schema, maxSeconds: 0.5}),
        await lintIn(cwd, ['posts'], {jobs: 2, schema, maxSeconds: 0.5})
      ]
      assert.equal(two.problems, [
        {message: '`posts/10.md` was not checked'},
        {message: '`posts/50.md` was not checked'}
      ])
      assert.equal(one.problems, two.problems)
      assert.equal(one.posts, two.posts)
      assert.is(sketch(two).filter((line) => line.includes('unreadable-post')).length, 2)
    })
  })
})

describe('start-workers', (it) => {
  it('tells the post that a worker broke down on', async () => {
    await withFolder({'a.md': untitled, 'b.md': untitled}, async (cwd) => {
      const settings = packSettings(local)
      assert.ok(settings)
      const [a, b] = [join(cwd, 'a.md'), join(cwd, 'b.md')]
      const site = createSiteResolver({now: 0})(a)
      // No file is a number: whatever asks for its name throws.
      const broken = 1 as unknown as string
      const inputs = [a, b, broken, b].map((file) => ({file, content: {text: untitled}}))
      const job: Omit<Job, 'worker'> = {cwd, settings, site, inputs, claims: shareClaims(4, 1)}
      const workers = startWorkers(1, job, () => {})
      const crashes = await workers.done
      workers.end()
      assert.equal([...crashes.keys()], [2])
      assert.ok(crashes.get(2))
    })
  })
})

describe('claims', (it) => {
  it('hands out every post once, in stretches', () => {
    const shared = shareClaims(100, 1)
    const [one, two] = [openClaims(shared), openClaims(shared)]
    const taken: number[] = []
    for (let turn = 0; ; turn++) {
      const stretch = (turn % 2 === 0 ? one : two).take()
      if (stretch === undefined) break
      for (let index = stretch.start; index < stretch.end; index++) taken.push(index)
    }
    assert.equal(
      taken,
      Array.from({length: 100}, (_, index) => index)
    )
    assert.is(one.left(), 0)
  })

  it('knows what each worker has in hand', () => {
    const shared = shareClaims(100, 2)
    const [worker, other] = [openClaims(shared), openClaims(shared)]
    assert.is(other.held(1), undefined)
    worker.hold(1, 7)
    assert.equal([other.held(0), other.held(1)], [undefined, 7])
    worker.hold(1, undefined)
    assert.is(other.held(1), undefined)
  })
})

describe('portable-settings', (it) => {
  it('are plain data that comes to the same', async () => {
    const packed = packSettings(local)
    assert.ok(packed)
    const unpacked = await unpackSettings(structuredClone(packed))
    assert.equal(unpacked, local)
    assert.ok(unpacked.rules.every(({rule}, index) => rule === local.rules[index]?.rule))
  })

  it('are none where a function is in them that no other thread can load', () => {
    const [first] = local.rules
    assert.ok(first)
    assert.is(packSettings({...local, foreignPlugins: [() => undefined]}), undefined)
    assert.is(packSettings({...local, schema: () => []}), undefined)
    assert.is(packSettings({...local, rules: [{...first, rule: {...first.rule}}]}), undefined)
  })
})

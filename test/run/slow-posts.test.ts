import type {Plugin} from 'unified'
import * as assert from 'uvu/assert'
import {rules} from '../../rules/index.ts'
import type {Rule} from '../../src/rule-kit/rule.ts'
import {defaultSetting} from '../../src/rule-kit/setting.ts'
import {compileSchema} from '../../src/run/config/compile-schema.ts'
import type {LintRequest} from '../../src/run/lint-request.ts'
import {runWithin} from '../../src/run/run-within.ts'
import {createWorkThrough} from '../../src/run/work-through.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import {lintIn} from './lint-in.ts'

const untitled = '---\ntitle:\ndate: 2024-05-06\n---\nText.\n'
const slow = `---\ntitle: slow${'a'.repeat(40)}!\ndate: 2024-05-06\n---\nText.\n`
const blog = {'a.md': untitled, 'b.md': slow, 'c.md': untitled, 'd.md': slow, 'e.md': untitled}

const isSlow = (text: string): boolean => text.includes('slow')

/** What is said of the blog with its two slow posts. */
async function lintSlow(wishes: Partial<LintRequest>): Promise<unknown> {
  return withFolder(blog, async (cwd) => {
    const {posts, problems} = await lintIn(cwd, ['.'], {maxSeconds: 0.4, ...wishes})
    const findings = posts.map((post) => `${post.path} ${post.findings.map(({reason}) => reason).join(' + ')}`)
    return {findings, problems: problems.map(({message}) => message)}
  })
}

const empty = '`title` is empty. Blog engines publish a post without a title, or stop. Fill it in'
const givenUp =
  'This post takes longer than the 0.4 seconds that are spent on one: it was not checked. Make it simpler, or set `maxSeconds` in the config'
const expected = {
  findings: [`a.md ${empty}`, `b.md ${givenUp}`, `c.md ${empty}`, `d.md ${givenUp}`, `e.md ${empty}`],
  problems: ['`b.md` was not checked', '`d.md` was not checked']
}

const base = {id: 'slow', summary: '', why: '', severity: 'warning', options: {}, messages: {}, examples: []} as const
const titleRule = rules.flatMap(({rule}) => (rule.id === 'front-matter-required' ? [rule] : []))

/** Rules of which one does something with slow posts. */
function rulesWith(stall: (text: string) => void): Partial<LintRequest> {
  const rule: Rule = {
    ...base,
    check({post}) {
      if (isSlow(post.text)) stall(post.text)
    }
  }
  return {rules: [rule, ...titleRule].map((rule) => ({rule, setting: defaultSetting(rule)}))}
}

function stallForever(): never {
  for (;;);
}

describe('a post that takes too long', (it) => {
  it('is given up where a rule does not end, and the others are linted', async () => {
    assert.equal(await lintSlow(rulesWith(stallForever)), expected)
  })

  it('is given up where a regular expression does not end', async () => {
    assert.equal(await lintSlow(rulesWith((text) => /(?:a+)+!\d/.test(text))), expected)
  })

  it('is given up where a pattern of the schema does not end', async () => {
    const compiled = compileSchema({properties: {title: {pattern: '^slow(a+)+$'}}})
    assert.ok('validate' in compiled)
    assert.equal(await lintSlow({schema: compiled.validate}), expected)
  })

  it('is given up where a foreign plugin does not end, at once or later', async () => {
    const atOnce: Plugin = () => (_tree, file) => {
      if (isSlow(String(file))) stallForever()
    }
    const later: Plugin = () => async (_tree, file) => {
      if (isSlow(String(file))) await new Promise(() => {})
    }
    for (const plugin of [atOnce, later]) assert.equal(await lintSlow({foreignPlugins: [plugin]}), expected)
  })

  it('is judged by its own time, however long the others took', async () => {
    const posts = Object.fromEntries(Array.from({length: 12}, (_, index) => [`${index}.md`, slow]))
    await withFolder(posts, async (cwd) => {
      const waste = (): void => {
        for (const end = performance.now() + 40; performance.now() < end; );
      }
      const {problems} = await lintIn(cwd, ['.'], {maxSeconds: 0.3, ...rulesWith(waste)})
      assert.equal(problems, [])
    })
  })
})

describe('run-within', (it) => {
  it('tells whether the work came to its end, and throws what the work throws', () => {
    let done = 0
    assert.is(
      runWithin(1000, () => void done++),
      true
    )
    assert.is(done, 1)
    assert.is(runWithin(0.5, stallForever), false)
    assert.throws(
      () =>
        runWithin(1000, () => {
          throw new RangeError('too far')
        }),
      (error: unknown) => error instanceof RangeError && error.message === 'too far'
    )
  })
})

describe('work-through', (it) => {
  it('does every item once, in order, and gives up those that stall', async () => {
    const log: string[] = []
    let count = 0
    await createWorkThrough()([1, 2, 3, 4, 5, 6], {
      limit: 200,
      do(item) {
        if (item % 3 === 0) stallForever()
        log.push(`done ${item}`)
      },
      giveUp: (item) => void log.push(`given up ${item}`),
      onTurn(done) {
        count += done
      }
    })
    assert.equal(log, ['done 1', 'done 2', 'given up 3', 'done 4', 'done 5', 'given up 6'])
    assert.is(count, 6)
  })

  it('lets timers in', async () => {
    let ticks = 0
    const timer = setInterval(() => ticks++, 1)
    await createWorkThrough()([1, 2, 3, 4], {
      limit: 1000,
      do() {
        for (const end = performance.now() + 60; performance.now() < end; );
      },
      giveUp() {}
    })
    clearInterval(timer)
    assert.ok(ticks >= 3, `${ticks}`)
  })
})

import * as assert from 'uvu/assert'
import {stylish} from '../../src/report/stylish.ts'
import {describe} from '../describe.ts'
import {findingAt, reportOf} from './report-of.ts'

const text = '---\ntitle: Hi\ndate: 2024-02-30\n---\n\n(Sorce: [a](https://example.com/a))\n'
const fence = findingAt(text, '---', {
  ruleId: 'front-matter-required',
  severity: 'error',
  reason: '`layout` is missing',
  actual: null
})
const date = findingAt(text, '2024-02-30', {
  ruleId: 'date-valid',
  severity: 'error',
  reason:
    'There is no `2024-02-30`: Jekyll publishes the post on 1 March 2024, and every link to it holds the wrong day',
  expected: ['2024-02-29', '2024-03-01'],
  note: 'Jekyll reads dates with Ruby'
})
const label = findingAt(text, 'Sorce', {
  ruleId: 'source-link-label',
  reason: '`Sorce` is misspelt: write `Source`',
  expected: ['Source']
})

async function render(...args: Parameters<typeof stylish.render>): Promise<string[]> {
  return (await stylish.render(...args)).split('\n')
}

describe('stylish', (it) => {
  it('shows each finding with its line and what to write', async () => {
    const report = reportOf([
      {path: 'a.md', text, messages: [fence, date, label]},
      {path: 'b.md', text, messages: [label]}
    ])
    assert.equal(await render({...report, counts: {...report.counts, posts: 12}}, {color: false}), [
      'a.md',
      '1:1-1:4  error   `layout` is missing                                                      front-matter-required',
      '3:7-3:17 error   There is no `2024-02-30`: Jekyll publishes the post on 1 March 2024, and date-valid',
      '                 every link to it holds the wrong day',
      '                 3 │ date: 2024-02-30',
      '                   │       ^^^^^^^^^^',
      '                 Write `2024-02-29` or `2024-03-01` instead',
      '                 Jekyll reads dates with Ruby',
      '',
      '6:2-6:7  warning `Sorce` is misspelt: write `Source`                                      source-link-label',
      '                 6 │ (Sorce: [a](https://example.com/a))',
      '                   │  ^^^^^',
      '',
      'b.md',
      '6:2-6:7  warning `Sorce` is misspelt: write `Source`                                      source-link-label',
      '                 6 │ (Sorce: [a](https://example.com/a))',
      '                   │  ^^^^^',
      '',
      '4 messages (✖ 2 errors, ⚠ 2 warnings) in 2 of 12 posts (85 ms)',
      ''
    ])
  })

  it('fits a narrow terminal', async () => {
    const report = reportOf([{path: 'a.md', text, messages: [date]}])
    assert.equal(await render(report, {color: false, columns: 80}), [
      'a.md',
      '3:7-3:17 error There is no `2024-02-30`: Jekyll publishes the post on date-valid',
      '               1 March 2024, and every link to it holds the wrong day',
      '               3 │ date: 2024-02-30',
      '                 │       ^^^^^^^^^^',
      '               Write `2024-02-29` or `2024-03-01` instead',
      '               Jekyll reads dates with Ruby',
      '',
      '✖ 1 error in 1 post (85 ms)',
      ''
    ])
  })

  it('uses colour only when it is wanted', async () => {
    const report = reportOf([{path: 'a.md', text, messages: [label]}])
    assert.equal(await render(report, {color: true}), [
      '\u001b[4m\u001b[33ma.md\u001b[39m\u001b[24m',
      '6:2-6:7 \u001b[33mwarning\u001b[39m \u001b[1m\u001b[36m`Sorce`\u001b[39m is misspelt: write \u001b[36m`Source`\u001b[39m\u001b[22m source-link-label',
      '                \u001b[2m6 │\u001b[22m (Sorce: [a](https://example.com/a))',
      '                \u001b[2m  │\u001b[22m  \u001b[33m^^^^^\u001b[39m',
      '',
      '\u001b[33m⚠\u001b[39m 1 warning in 1 post (85 ms)',
      ''
    ])
  })

  const advice: [rest: Parameters<typeof findingAt>[2], lines: string[]][] = [
    [{expected: ['']}, ['Remove it']],
    [{expected: ['A'], actual: null}, ['Write `A`']],
    [{expected: ['1', '2', '3', '4', '5', '6', '7']}, ['Write `1`, `2`, `3`, `4` or `5` (and 2 more) instead']],
    [{expected: ['a\n::b']}, ['Write `a\\n::b` instead']],
    [{reason: 'Write `A`, as Jekyll says', expected: ['A'], note: 'as Jekyll says'}, []],
    [{expected: ['x'.repeat(81)]}, [`Write \`${'x'.repeat(79)}…\` instead`]]
  ]
  for (const [rest, lines] of advice) {
    it(`says ${lines[0]?.slice(0, 60) ?? 'nothing twice'}`, async () => {
      const report = reportOf([{path: 'a.md', text, messages: [findingAt(text, 'Hi', rest)]}])
      const below = (await render(report, {color: false})).slice(4, -3)
      assert.equal(
        below.map((line) => line.trim()),
        lines
      )
    })
  }

  it('is short when there is nothing to say', async () => {
    const clean = (counts: Parameters<typeof reportOf>[1]) => stylish.render(reportOf([], counts), {color: true})
    assert.is(await clean({posts: 12}), 'No problems in 12 posts (85 ms)\n')
    assert.is(await clean({posts: 1}), 'No problems in 1 post (85 ms)\n')
    assert.is(await clean({posts: 12, warnings: 2}), 'No errors in 12 posts, 2 warnings not shown (85 ms)\n')
    assert.is(await clean({posts: 0}), '')
  })

  it('counts the warnings that are not shown, and gives long runs in seconds', async () => {
    const report = reportOf([{path: 'a.md', text, messages: [fence]}], {posts: 12, warnings: 1})
    const lines = await render({...report, milliseconds: 1234}, {color: false})
    assert.is(lines.at(-2), '✖ 1 error in 1 of 12 posts, 1 warning not shown (1.2 s)')
  })

  it('cuts a reason that quotes a whole post', async () => {
    const long = findingAt(text, 'Hi', {reason: 'x'.repeat(100_000)})
    const lines = await render(reportOf([{path: 'a.md', text, messages: [long]}]), {color: false})
    assert.is(lines[1], `2:8-2:10 warning ${'x'.repeat(599)}… some-rule`)
  })
})

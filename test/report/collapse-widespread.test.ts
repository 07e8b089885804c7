import * as assert from 'uvu/assert'
import {rules} from '../../rules/index.ts'
import {collapseWidespread} from '../../src/report/collapse-widespread.ts'
import {remedies} from '../../src/report/describe-widespread.ts'
import type {Report, ReportedPost} from '../../src/report/report.ts'
import {stylish} from '../../src/report/stylish.ts'
import {describe} from '../describe.ts'
import {findingAt, reportOf} from './report-of.ts'

const text = '---\ndate: 2024-05-06 09:30\n---\n\nSorce: x\n'
const zone = findingAt(text, '2024-05-06 09:30', {
  ruleId: 'date-time-zone',
  messageId: 'no-offset',
  reason: '`date` has a time but no offset from UTC'
})
const label = findingAt(text, 'Sorce', {ruleId: 'source-link-label', severity: 'error', reason: '`Sorce` is a slip'})

/** Posts named `0.md`, `1.md`, … with these findings each. */
function posts(count: number, messages: ReportedPost['messages'] = [zone]): ReportedPost[] {
  return Array.from({length: count}, (_, index) => ({path: `${index}.md`, text, messages}))
}

function sketch(report: Report): string[] {
  const {widespread, rest} = collapseWidespread(report)
  return [
    ...widespread.map(({ruleId, postCount, findingCount}) => `${ruleId} ${postCount} ${findingCount}`),
    ...rest.posts.map(({path, messages}) => `${path} ${messages.map(({ruleId}) => ruleId)}`)
  ]
}

describe('collapseWidespread', (it) => {
  it('takes out what more than 80 % of the posts have', () => {
    assert.equal(sketch(reportOf(posts(9), {posts: 10})), ['date-time-zone 9 9'])
    assert.equal(sketch(reportOf([...posts(9), {path: 'a.md', text, messages: [zone, label]}])), [
      'date-time-zone 10 10',
      'a.md source-link-label'
    ])
  })

  it('leaves everything where 80 % or less have it, or fewer than ten posts were checked', () => {
    assert.equal(sketch(reportOf(posts(8), {posts: 10})).length, 8)
    assert.equal(sketch(reportOf(posts(9))).length, 9)
  })

  it('counts posts and findings apart, and tells messages of a rule apart', () => {
    const dropped = {...zone, messageId: 'offset-dropped'}
    assert.equal(sketch(reportOf([...posts(10, [zone, zone]), {path: 'x.md', text, messages: [dropped]}])), [
      'date-time-zone 10 20',
      'x.md date-time-zone'
    ])
  })

  it('names the most frequent first, with the first place of each of three posts', () => {
    const report = reportOf([...posts(9, [label]), ...posts(1, [label, zone]), ...posts(10)], {posts: 10})
    const {widespread} = collapseWidespread(report)
    assert.equal(
      widespread.map(({ruleId, examples}) => [ruleId, ...examples.map(({post}) => post.path)]),
      [
        ['date-time-zone', '0.md', '0.md', '1.md'],
        ['source-link-label', '0.md', '1.md', '2.md']
      ]
    )
  })
})

describe('stylish: what nearly all posts have', (it) => {
  const report = reportOf([...posts(9), {path: 'a.md', text, messages: [zone, label]}], {posts: 12})

  it('is one entry that says what it is, where, and what changes it', async () => {
    assert.equal((await stylish.render(report, {color: false, columns: 90})).split('\n'), [
      'a.md',
      '5:1-5:6 error `Sorce` is a slip source-link-label',
      '              5 │ Sorce: x',
      '                │ ^^^^^',
      '',
      '10 of 12 posts: the same warning, date-time-zone',
      '  `date` has a time but no offset from UTC',
      '  So in 0.md:2:7, 1.md:2:7, 2.md:2:7 and 7 more',
      '  Name the zone of the blog as `timeZone` in the config (or with `--time-zone',
      '  Asia/Seoul`): each finding then says what to write',
      '  If the blog is meant to be so, `--rule date-time-zone=off` turns the rule off;',
      '  `--verbose` shows all 10',
      '',
      '11 messages (✖ 1 error, ⚠ 10 warnings) in 10 of 12 posts (85 ms)',
      ''
    ])
  })

  it('is all there is when nothing else was found', async () => {
    const every = reportOf(posts(10, [{...label, ruleId: 'some-rule'}]))
    assert.equal((await stylish.render(every, {color: true})).split('\n'), [
      '10 of 10 posts: the same \u001b[31merror\u001b[39m, some-rule',
      '  `Sorce` is a slip',
      '  So in 0.md:5:1, 1.md:5:1, 2.md:5:1 and 7 more',
      '  If the blog is meant to be so, `--rule some-rule=off` turns the rule off; `--verbose` shows all 10',
      '',
      '\u001b[31m✖\u001b[39m 10 errors in 10 of 10 posts (85 ms)',
      ''
    ])
  })

  it('needs no other advice where each finding says what to write', async () => {
    const known = {...zone, reason: 'Write `2024-05-06 09:30 +0900`', expected: ['2024-05-06 09:30 +0900']}
    assert.equal((await stylish.render(reportOf(posts(10, [known])), {color: false})).split('\n').slice(1, 4), [
      '  Write `2024-05-06 09:30 +0900`',
      '  So in 0.md:2:7, 1.md:2:7, 2.md:2:7 and 7 more',
      '  If the blog is meant to be so, `--rule date-time-zone=off` turns the rule off; `--verbose` shows'
    ])
  })

  it('has advice for rules and messages that there are', () => {
    const names = rules.flatMap(({rule: {id, messages}}) => [id, ...Object.keys(messages).map((key) => `${id} ${key}`)])
    assert.equal(
      Object.keys(remedies).filter((name) => !names.includes(name)),
      []
    )
  })

  it('is shown one by one when every finding is asked for', async () => {
    const lines = (await stylish.render(report, {color: false, verbose: true})).split('\n')
    assert.is(lines.filter((line) => line.includes('no offset from UTC')).length, 10)
    assert.is(lines.at(-2), '11 messages (✖ 1 error, ⚠ 10 warnings) in 10 of 12 posts (85 ms)')
  })

  it('is shown harmlessly', async () => {
    const hostile = {...label, reason: 'a\n::error::b\u001b[31m'}
    const named = posts(10, [hostile]).map((post) => ({...post, path: `\u202e${post.path}`}))
    assert.equal((await stylish.render(reportOf(named), {color: false})).split('\n').slice(1, 3), [
      '  a\\n::error::b␛[31m',
      '  So in <U+202E>0.md:5:1, <U+202E>1.md:5:1, <U+202E>2.md:5:1 and 7 more'
    ])
  })
})

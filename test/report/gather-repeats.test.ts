import * as assert from 'uvu/assert'
import {gatherPosts, gatherRepeats} from '../../src/report/gather-repeats.ts'
import {github} from '../../src/report/github.ts'
import {json} from '../../src/report/json.ts'
import type {ReportedFinding} from '../../src/report/report.ts'
import {stylish} from '../../src/report/stylish.ts'
import {describe} from '../describe.ts'
import {findingAt, reportOf} from './report-of.ts'

const text = 'a1 b2\nc3\nd4\ne5\nf6\ng7\nh8\ni9\nj0\nk1\nl2\n'
const quotes = text.trim().split(/\s/)
const [one, two, three] = quotes.map((quote) => findingAt(text, quote, {fingerprint: quote, url: ''}))
const other = findingAt(text, 'b2', {reason: 'So is this', fingerprint: 'other', url: ''})

/** Fingerprints, those that a finding stands for behind it. */
function sketch(findings: readonly (ReportedFinding | undefined)[]): string[] {
  const there = findings.flatMap((finding) => finding ?? [])
  return gatherRepeats(there).map((finding) => [finding, ...(finding.also ?? [])].map((f) => f.fingerprint).join('+'))
}

function reportAll(findings: readonly (ReportedFinding | undefined)[]) {
  const messages = findings.flatMap((finding) => finding ?? [])
  return reportOf([{path: 'a.md', text, messages}])
}

describe('gatherRepeats', (it) => {
  it('lets the first of those stand for all that say the same', () => {
    assert.equal(sketch([one, other, two, three]), ['a1+b2+c3', 'other'])
  })

  it('tells rules, messages, severities and reasons apart', () => {
    const apart: Partial<ReportedFinding>[] = [
      {},
      {ruleId: 'b'},
      {messageId: 'b'},
      {severity: 'error'},
      {reason: 'Another one'}
    ]
    const findings = apart.map((rest, index) => findingAt(text, 'a1', {fingerprint: String(index), ...rest}))
    assert.equal(sketch(findings), ['0', '1', '2', '3', '4'])
  })

  it('names the other places to people', async () => {
    const lines = (await stylish.render(reportAll([one, two, three]), {color: false})).split('\n')
    assert.equal(lines.slice(0, 5), [
      'a.md',
      '1:1-1:3 warning This is wrong some-rule',
      '                1 │ a1 b2',
      '                  │ ^^',
      '                The same again in lines 1 and 2'
    ])
  })

  it('names eight lines at most', async () => {
    const all = quotes.map((quote) => findingAt(text, quote))
    const [, , , , where] = (await stylish.render(reportAll(all), {color: false})).split('\n')
    assert.is(where?.trim(), 'The same again in lines 1, 2, 3, 4, 5, 6, 7, 8 and 3 more')
  })

  it('marks each place where findings stand beside the lines', async () => {
    const commands = (await github.render(reportAll([one, other, two]), {color: false})).trim().split('\n')
    assert.equal(
      commands.map((command) => command.replace(/^.*?,(col=\d+).*::/, '$1 ')),
      ['col=1 This is wrong', 'col=4 So is this', 'col=4 This is wrong']
    )
  })

  it('gives programs each place by itself, and people too where they ask for all', async () => {
    const report = reportAll([one, two])
    const written: {posts: {messages: unknown[]}[]} = JSON.parse(await json.render(report, {color: false}))
    assert.is(written.posts[0]?.messages.length, 2)
    const lines = (await stylish.render(report, {color: false, verbose: true})).split('\n')
    assert.equal(
      lines.filter((line) => line.includes('some-rule')).map((line) => line.slice(0, 7)),
      ['1:1-1:3', '1:4-1:6']
    )
  })

  it('leaves the text of a post unread', () => {
    const post = {
      path: 'a.md',
      messages: [],
      get text(): string {
        throw new Error('the text is not needed')
      }
    }
    assert.is(gatherPosts(reportOf([post]))[0]?.path, 'a.md')
  })
})

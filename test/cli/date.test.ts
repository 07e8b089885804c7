import * as assert from 'uvu/assert'
import {describe} from '../describe.ts'
import {runIn} from './run-in.ts'

interface Reading {
  readonly engine: string
  readonly style: string
  readonly outcome: string
  readonly instant: string | null
  readonly day: string | null
  readonly note: string
}

async function readings(...argv: string[]): Promise<Reading[]> {
  const {code, stdout} = await runIn({}, ['date', ...argv, '--format', 'json'])
  assert.is(code, 0)
  const report: {version: number; readings: Reading[]} = JSON.parse(stdout)
  assert.equal(Object.keys(report), ['version', 'readings'])
  assert.is(report.version, 1)
  return report.readings
}

describe('post-lint date', (it) => {
  it('tells what Jekyll makes of a date, quoted and not', async () => {
    const jekyll = (await readings('2023-11-17 23:23:41', '--time-zone', 'Asia/Seoul')).filter(
      ({engine}) => engine === 'jekyll'
    )
    assert.equal(
      jekyll.map(({style, outcome, instant, day}) => [style, outcome, instant, day]),
      [
        ['plain', 'shifted', '2023-11-17T23:23:41Z', '2023-11-18'],
        ['single', 'exact', '2023-11-17T14:23:41Z', '2023-11-17'],
        ['double', 'exact', '2023-11-17T14:23:41Z', '2023-11-17']
      ]
    )
  })

  it('has every engine read each style, with exactly the names of version 1', async () => {
    const all = await readings('2023-02-30')
    const engines = [...new Set(all.map(({engine}) => engine))]
    assert.is(all.length, engines.length * 3)
    for (const reading of all) {
      assert.equal(Object.keys(reading), ['engine', 'style', 'outcome', 'instant', 'day', 'note'])
    }
  })

  it('prints a table with a row for each way of writing that matters', async () => {
    const {stdout} = await runIn({}, ['date', '2023-11-17', '--time-zone', 'Asia/Seoul'])
    const [head, ...rows] = stdout.trimEnd().split('\n')
    assert.match(head ?? '', /^engine +written +outcome +instant or day +what happens$/)
    assert.is(rows.filter((row) => /^Jekyll +any way +exact +/.test(row)).length, 1)
  })

  it('wants one date', async () => {
    for (const argv of [['date'], ['date', 'a', 'b']]) {
      assert.equal(await runIn({}, argv), {
        code: 2,
        stdout: '',
        stderr: "post-lint: `date` wants one date in quotes, as in `post-lint date '2024-05-06 09:30'`\n"
      })
    }
  })
})

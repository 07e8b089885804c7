import * as assert from 'uvu/assert'
import {renderTiming} from '../../src/cli/render-timing.ts'
import {describe} from '../describe.ts'
import {runIn} from './run-in.ts'

describe('renderTiming', (it) => {
  it('lists what took longest first, aligned, with what has no name', () => {
    const times = new Map([
      ['finding posts', 2],
      ['date-valid', 120.25],
      ['reporting', 0.04]
    ])
    assert.is(
      renderTiming({times}, 200),
      [
        'time spent on       ms      %',
        'date-valid       120.3   60.1',
        'everything else   77.7   38.9',
        'finding posts      2.0    1.0',
        'reporting          0.0    0.0',
        'in all           200.0  100.0',
        ''
      ].join('\n')
    )
  })

  it('has no share of nothing', () => {
    assert.is(renderTiming({times: new Map()}, 0).split('\n')[1], 'everything else  0.0    0.0')
  })
})

describe('--timing', (it) => {
  const files = {'a.md': 'TODO\n', 'b.md': '# Done\n'}

  it('prints a table behind the report, on standard error', async () => {
    const {stdout, stderr, code} = await runIn(files, ['--timing', 'a.md', 'b.md'], {tick: 1})
    assert.is(code, 1)
    assert.not.match(stdout, 'time spent on')
    assert.is(
      stderr,
      [
        'time spent on         ms      %',
        'everything else     14.0   63.6',
        'reading files        2.0    9.1',
        'no-todo              2.0    9.1',
        'opens-with-heading   2.0    9.1',
        'finding posts        1.0    4.5',
        'reporting            1.0    4.5',
        'in all              22.0  100.0',
        ''
      ].join('\n')
    )
  })

  it('is off unless it is asked for, and reads no clock', async () => {
    const {stderr} = await runIn(files, ['a.md'], {tick: 1})
    assert.is(stderr, '')
  })

  it('goes with no baseline', async () => {
    const {code, stderr} = await runIn(files, ['baseline', '--timing', 'a.md'])
    assert.is(code, 2)
    assert.is(stderr, 'post-lint: `baseline` prints no report: leave `--timing` out\n')
  })
})

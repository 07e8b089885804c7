import * as assert from 'uvu/assert'
import type {Run} from '../../../bench/measure/run-measured.ts'
import {findOddRuns, type Result, runRounds} from '../../../bench/scenarios/run-rounds.ts'
import type {Scenario} from '../../../bench/scenarios/scenario.ts'
import type {Tool} from '../../../bench/tools/tool.ts'
import {describe} from '../../describe.ts'

const scenario: Scenario = {id: 'cold-5', title: 'cold', kind: 'cold', posts: 5, tools: [], perRound: 2}
const tools = ['a', 'b'].map((id): Tool => ({id, version: '1.0.0', caches: false, argv: () => [id]}))
const run: Run = {cpu: 1, wall: 1.5, peak: 1, code: 0, lines: 0}

describe('run-rounds', (it) => {
  it('runs the programs in turn', () => {
    const order: string[] = []
    const prepared = {run: ({id}: Tool): Run => ({...run, lines: order.push(id)})}
    let said = ''
    const [result] = runRounds([{scenario, tools, prepared}], 2, (text) => {
      said += text
    })
    assert.is(order.join(''), 'abababab')
    assert.equal(
      result?.runs.get('b')?.map(({lines}) => lines),
      [2, 4, 6, 8]
    )
    assert.is(said, [1, 2].map((round) => `round ${round} of 2, cold: a 1.50 s b 1.50 s a 1.50 s b 1.50 s\n`).join(''))
  })

  it('tells of programs that fail, or say more of the same posts at one time than at another', () => {
    const runs = new Map([
      ['same', [run, run]],
      ['findings', [{...run, code: 1}]],
      ['broken', [{...run, code: 2, lines: 3}]],
      ['fickle', [run, {...run, lines: 4}]]
    ])
    const warm: Result = {scenario: {...scenario, kind: 'warm'}, runs: new Map([['same', [{...run, lines: 1}]]])}
    const staged: Result = {scenario: {...scenario, kind: 'staged'}, runs: new Map([['findings', [run]]])}
    assert.equal(findOddRuns([{scenario, runs}, warm, staged]), [
      'same, 5 posts: exit code 0 with 0 lines; exit code 0 with 1 lines',
      'broken, 5 posts: exit code 2 with 3 lines',
      'fickle, 5 posts: exit code 0 with 0 lines; exit code 0 with 4 lines'
    ])
  })
})

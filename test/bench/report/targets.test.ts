import * as assert from 'uvu/assert'
import type {Run} from '../../../bench/measure/run-measured.ts'
import {tabulateResults} from '../../../bench/report/result-table.ts'
import {tabulateTargets} from '../../../bench/report/targets.ts'
import {type Scenario, scenarios} from '../../../bench/scenarios/scenario.ts'
import {describe} from '../../describe.ts'

const scenarioOf = (id: string): Scenario[] => scenarios.filter((scenario) => scenario.id === id)
const runsOf = (cpus: readonly number[]): Run[] =>
  cpus.map((cpu) => ({cpu, wall: 2 * cpu, peak: 100.4, code: 1, lines: 7}))

const results = [
  ...scenarioOf('cold-1000').map((scenario) => ({
    scenario,
    runs: new Map([
      ['post-lint', runsOf([1, 2])],
      ['rumdl', runsOf([2, 8])]
    ])
  })),
  ...scenarioOf('cold-10000').map((scenario) => ({scenario, runs: new Map([['post-lint', runsOf([11, 20])]])}))
]

describe('targets', (it) => {
  it('judges medians of ratios, and of the measure itself', () => {
    const rows = tabulateTargets(results).rows.filter(([, verdict]) => verdict !== 'not measured')
    assert.equal(rows, [
      ['target', 'verdict', 'measured', 'limit'],
      ['cold 1,000, CPU : rumdl', 'met', '0.375 (0.250-0.500)', '<= 0.5'],
      ['peak memory at 1,000, MiB', 'missed', '100', '<= 90'],
      ['peak memory at 10,000, MiB', 'met', '100', '<= 130'],
      ['CPU at 10,000 : at 1,000', 'met', '10.500 (10.000-11.000)', '<= 10.5']
    ])
  })

  it('names scenarios that exist', () => {
    const everything = scenarios.map((scenario) => ({
      scenario,
      runs: new Map(
        ['node -e 0', 'post-lint', 'rumdl', 'markdownlint-cli2', 'remark-cli'].map((id) => [id, runsOf([1])] as const)
      )
    }))
    const verdicts = tabulateTargets(everything).rows.map(([, verdict]) => verdict)
    assert.not(verdicts.includes('not measured'))
  })
})

describe('result-table', (it) => {
  it('shows medians, and ratios of runs that were made one after the other', () => {
    assert.equal(tabulateResults(results.slice(0, 1)).rows.slice(1), [
      ['cold, 1,000 posts', 'post-lint', '1.500 (1.000-2.000)', '3.000 (2.000-4.000)', '100', '1.00', '', '7'],
      ['cold, 1,000 posts', 'rumdl', '5.000 (2.000-8.000)', '10.000 (4.000-16.000)', '100', '3.00 (2.00-4.00)', '', '7']
    ])
  })
})

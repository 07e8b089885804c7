import type {Run} from '../measure/run-measured.ts'
import type {Result} from '../scenarios/run-rounds.ts'
import type {Table} from './render-table.ts'
import {showSpread} from './result-table.ts'
import {ratiosOf, spreadOf} from './statistics.ts'

/** Runs of post-lint and what they are set against, each as a scenario and a program. */
interface Target {
  readonly title: string
  readonly measure: 'cpu' | 'wall' | 'peak'
  readonly scenario: string
  /** A program in the same scenario, or post-lint in another; without either, the measure itself counts. */
  readonly against?: {readonly tool: string} | {readonly scenario: string}
  /** The most that the median may be. */
  readonly limit: number
}

const targets: readonly Target[] = [
  {title: 'cold 1,000, CPU : rumdl', measure: 'cpu', scenario: 'cold-1000', against: {tool: 'rumdl'}, limit: 0.5},
  {
    title: 'cold 1,000, CPU : markdownlint-cli2',
    measure: 'cpu',
    scenario: 'cold-1000',
    against: {tool: 'markdownlint-cli2'},
    limit: 0.08
  },
  {
    title: 'cold 1,000, CPU : remark-cli',
    measure: 'cpu',
    scenario: 'cold-1000',
    against: {tool: 'remark-cli'},
    limit: 0.03
  },
  {title: 'cold 10,000, CPU : rumdl', measure: 'cpu', scenario: 'cold-10000', against: {tool: 'rumdl'}, limit: 0.5},
  {title: 'cold 10,000, wall : rumdl', measure: 'wall', scenario: 'cold-10000', against: {tool: 'rumdl'}, limit: 0.5},
  {title: 'cold, own posts, CPU : rumdl', measure: 'cpu', scenario: 'cold-own', against: {tool: 'rumdl'}, limit: 0.6},
  {
    title: 'nothing changed, 10,000, CPU : node -e 0',
    measure: 'cpu',
    scenario: 'warm-10000',
    against: {tool: 'node -e 0'},
    limit: 6
  },
  {
    title: 'nothing changed, 10,000, CPU : rumdl',
    measure: 'cpu',
    scenario: 'warm-10000',
    against: {tool: 'rumdl'},
    limit: 0.15
  },
  {
    title: '5 healthy posts staged, CPU : node -e 0',
    measure: 'cpu',
    scenario: 'staged-healthy',
    against: {tool: 'node -e 0'},
    limit: 1.6
  },
  {
    title: '5 posts at fault staged, CPU : node -e 0',
    measure: 'cpu',
    scenario: 'staged-at-fault',
    against: {tool: 'node -e 0'},
    limit: 2.5
  },
  {
    title: 'the same 5 healthy posts staged, CPU : node -e 0',
    measure: 'cpu',
    scenario: 'staged-again-healthy',
    against: {tool: 'node -e 0'},
    limit: 1.6
  },
  {
    title: 'the same 5 posts at fault staged, CPU : node -e 0',
    measure: 'cpu',
    scenario: 'staged-again-at-fault',
    against: {tool: 'node -e 0'},
    limit: 2.5
  },
  {title: 'peak memory at 1,000, MiB', measure: 'peak', scenario: 'cold-1000', limit: 90},
  {title: 'peak memory at 10,000, MiB', measure: 'peak', scenario: 'cold-10000', limit: 130},
  {title: 'peak memory at 100,000, MiB', measure: 'peak', scenario: 'cold-100000', limit: 400},
  {
    title: 'CPU at 10,000 : at 1,000',
    measure: 'cpu',
    scenario: 'cold-10000',
    against: {scenario: 'cold-1000'},
    limit: 10.5
  }
]

/** What post-lint is to reach, and whether it does. */
export function tabulateTargets(results: readonly Result[]): Table {
  const rows = targets.map((target) => {
    const spread = spreadOf(measureTarget(target, results))
    const verdict = spread === undefined ? 'not measured' : spread.median <= target.limit ? 'met' : 'missed'
    return [target.title, verdict, showSpread(spread, target.measure === 'peak' ? 0 : 3), `<= ${target.limit}`]
  })
  return {rows: [['target', 'verdict', 'measured', 'limit'], ...rows], firstNumber: 2}
}

function measureTarget({scenario, measure, against}: Target, results: readonly Result[]): number[] {
  const measuresOf = (id: string, tool: string): number[] => runsOf(results, id, tool).map((run) => run[measure])
  const own = measuresOf(scenario, 'post-lint')
  if (against === undefined) return own
  const others = 'tool' in against ? measuresOf(scenario, against.tool) : measuresOf(against.scenario, 'post-lint')
  return ratiosOf(own, others)
}

function runsOf(results: readonly Result[], scenario: string, tool: string): readonly Run[] {
  return results.find((result) => result.scenario.id === scenario)?.runs.get(tool) ?? []
}

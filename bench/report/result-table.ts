import type {Run} from '../measure/run-measured.ts'
import type {Result} from '../scenarios/run-rounds.ts'
import type {Table} from './render-table.ts'
import {ratiosOf, type Spread, spreadOf} from './statistics.ts'

const head = ['run', 'program', 'CPU s', 'wall s', 'peak MiB', 'CPU : post-lint', 'CPU : node', 'lines']

/** What each program took in each scenario: medians, with the least and the most in parentheses. */
export function tabulateResults(results: readonly Result[]): Table {
  const rows = results.flatMap(({scenario, runs}) => {
    const cpuOf = (tool: string): number[] => (runs.get(tool) ?? []).map(({cpu}) => cpu)
    return [...runs].map(([tool, ofTool]) => [
      scenario.title,
      tool,
      show(ofTool, ({cpu}) => cpu, 3),
      show(ofTool, ({wall}) => wall, 3),
      show(ofTool, ({peak}) => peak, 0),
      showSpread(spreadOf(ratiosOf(cpuOf(tool), cpuOf('post-lint'))), 2),
      showSpread(spreadOf(ratiosOf(cpuOf(tool), cpuOf('node -e 0'))), 2),
      String(ofTool[0]?.lines ?? '')
    ])
  })
  return {rows: [head, ...rows], firstNumber: 2}
}

function show(runs: readonly Run[], measure: (run: Run) => number, digits: number): string {
  return showSpread(spreadOf(runs.map(measure)), digits)
}

/** `0.81 (0.79-0.92)`, with so many digits after the point; a single number stands alone. */
export function showSpread(spread: Spread | undefined, digits: number): string {
  if (spread === undefined) return ''
  const [median, least, most] = [spread.median, spread.least, spread.most].map((number) => number.toFixed(digits))
  return least === most ? `${median}` : `${median} (${least}-${most})`
}

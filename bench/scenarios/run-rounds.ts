import type {Run} from '../measure/run-measured.ts'
import type {Tool} from '../tools/tool.ts'
import type {Prepared} from './prepare.ts'
import type {Scenario} from './scenario.ts'

/** The runs of a scenario, by the id of the program; the runs of one place in the lists were made one after the other. */
export interface Result {
  readonly scenario: Scenario
  readonly runs: ReadonlyMap<string, readonly Run[]>
}

/** A scenario with its programs. */
export interface Entry {
  readonly scenario: Scenario
  readonly tools: readonly Tool[]
  readonly prepared: Prepared
}

/**
 * Runs every program of every scenario in each round, one after the other, so that a machine that is busier at some times
 * than at others slows all of them down alike. `say` gets each result as it comes.
 */
export function runRounds(entries: readonly Entry[], rounds: number, say: (text: string) => void): Result[] {
  const results = entries.map(({scenario, tools}) => ({
    scenario,
    runs: new Map(tools.map(({id}): [string, Run[]] => [id, []]))
  }))
  for (let round = 1; round <= rounds; round++) {
    for (const [index, {scenario, tools, prepared}] of entries.entries()) {
      say(`round ${round} of ${rounds}, ${scenario.title}:`)
      for (let again = 0; again < scenario.perRound; again++) {
        for (const tool of tools) {
          const run = prepared.run(tool)
          results[index]?.runs.get(tool.id)?.push(run)
          say(` ${tool.id} ${run.wall.toFixed(2)} s`)
        }
      }
      say('\n')
    }
  }
  return results
}

/**
 * Says which runs cannot be right: a program failed, or did not say as much each time of the same posts, whether or not it
 * knew them from a cache.
 */
export function findOddRuns(results: readonly Result[]): string[] {
  const outcomes = new Map<string, Set<string>>()
  for (const {scenario, runs} of results) {
    const posts = scenario.kind.startsWith('staged') ? scenario.title : `${scenario.posts} posts`
    for (const [tool, ofTool] of runs) {
      const key = `${tool}, ${posts}`
      const seen = outcomes.get(key) ?? new Set()
      outcomes.set(key, seen)
      for (const {code, lines} of ofTool) seen.add(`exit code ${code} with ${lines} lines`)
    }
  }
  return [...outcomes]
    .filter(([, seen]) => seen.size > 1 || [...seen].some((outcome) => !/^exit code [01] /.test(outcome)))
    .map(([key, seen]) => `${key}: ${[...seen].join('; ')}`)
}

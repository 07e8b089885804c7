import type {SuiteBundle} from './bundle-suites.ts'
import type {Mutant} from './mutant.ts'
import type {BundleRun, Observation} from './run-tests.ts'
import type {Runner} from './runner.ts'

/** What the tests made of a mutant. */
export interface Verdict {
  readonly mutant: Mutant
  readonly outcome: 'killed' | 'endless' | 'survived' | 'never run'
  /** The test that failed. */
  readonly killer?: string | undefined
}

export interface ObservedBundle extends SuiteBundle {
  readonly observation: Observation
}

/** Milliseconds of processor time that the tests asked about one mutant may take without it. */
const budget = 3000

/** How much longer than that a mutant may take before it counts as endless. */
const patience = {factor: 5, milliseconds: 3000}

/** Runs a test file as it is; nothing where it ends its process or never ends. */
export async function observeBundle(bundle: SuiteBundle, runner: Runner): Promise<ObservedBundle | undefined> {
  const observation = await runner.observe(bundle.path)
  return observation && {...bundle, observation}
}

/** Runs the tests that come by a mutant, nearest test file first and quickest test first, until one fails. */
export async function judgeMutant(
  mutant: Mutant,
  bundles: readonly ObservedBundle[],
  runner: Runner
): Promise<Verdict> {
  const runs = chooseRuns(mutant, bundles)
  if (runs.length === 0) return {mutant, outcome: 'never run'}
  const cpu = budget * patience.factor + patience.milliseconds
  const judgement = await runner.judge({do: 'judge', mutant: mutant.id, cpu, runs})
  if (!judgement) return {mutant, outcome: 'endless'}
  return {mutant, outcome: judgement.killer === undefined ? 'survived' : 'killed', killer: judgement.killer}
}

function chooseRuns({id, file}: Mutant, bundles: readonly ObservedBundle[]): BundleRun[] {
  const nearest = bundles
    .filter(({distances}) => distances.has(file))
    .sort((a, b) => (a.distances.get(file) ?? 0) - (b.distances.get(file) ?? 0))
  const runs: BundleRun[] = []
  let left = budget
  for (const {path, observation} of nearest) {
    const isLoaded = observation.loaded.includes(id)
    const chosen = observation.tests
      .map((test, position) => ({...test, position}))
      .filter(({passed, mutants}) => passed && (isLoaded || mutants.includes(id)))
      .sort((a, b) => a.cpu - b.cpu)
      .filter(({cpu}) => {
        left -= cpu
        return left >= 0
      })
    if (chosen.length > 0) runs.push({bundle: path, tests: chosen.map(({position}) => position)})
    if (left < 0) break
  }
  return runs
}

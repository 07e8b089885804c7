import type {RequestedReport} from './arguments.ts'
import type {World} from './world.ts'

/**
 * The reports of a run: those that were asked for, else the usual one. In GitHub Actions the usual one on standard
 * output brings annotations along, which the runner takes from there.
 */
export function chooseReports(
  asked: readonly RequestedReport[],
  usual: string,
  {GITHUB_ACTIONS: inActions}: World['environment']
): readonly RequestedReport[] {
  const chosen = asked.length > 0 ? asked : [{name: usual}]
  const isForPeople = chosen.some(({name, file}) => name === usual && file === undefined)
  const annotates = chosen.some(({name}) => name === annotations)
  return inActions === 'true' && isForPeople && !annotates ? [...chosen, {name: annotations}] : chosen
}

/** The format of annotations. */
const annotations = 'github'

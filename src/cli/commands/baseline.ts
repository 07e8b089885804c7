import {dirname, join, resolve} from 'node:path'
import {countWords} from '../../report/closing-line.ts'
import {applyBaseline, type Baseline, createBaseline} from '../../run/baseline.ts'
import {baselineName, findBaseline, saveBaseline} from '../../run/baseline-file.ts'
import {loadConfig} from '../../run/config/load-config.ts'
import {showPath} from '../../run/config/show-path.ts'
import type {LintOutcome} from '../../run/lint-request.ts'
import type {LintArguments} from '../arguments.ts'
import {createRequest} from '../create-request.ts'
import {exitCodes} from '../exit-code.ts'
import {lintAsAsked} from '../lint-as-asked.ts'
import type {Tool} from '../tool.ts'
import type {World} from '../world.ts'
import {writeNotes} from '../write-notes.ts'

/** What `post-lint baseline` asks for. */
type BaselineArguments = Omit<LintArguments, 'command'> & {readonly prune: boolean}

/**
 * Writes what is found now to the baseline, beside the config or in the working directory; entries about posts that
 * were not checked, or of rules that were off, stay. With `prune`, only drops entries that no longer occur. A run with problems writes nothing.
 */
export async function runBaseline(args: BaselineArguments, world: World, tool: Tool): Promise<number> {
  const {cwd} = world
  const known = await findBaseline(cwd)
  const lintArgs: LintArguments = {...args, command: 'lint'}
  const outcome = await lintAsAsked(await createRequest(lintArgs, world, tool), lintArgs, world, tool)
  if (outcome.problems.length > 0) {
    const reasons = outcome.problems.map(({message}) => message)
    writeNotes(world.stderr, [...reasons, 'the baseline was not written'])
    return exitCodes.failure
  }
  const file = known?.file ?? (await placeNew(args, cwd, tool))
  const old = known?.baseline ?? []
  const baseline = args.prune ? dropStale(old, outcome) : replaceAsked(old, outcome)
  saveBaseline({file, baseline}, cwd)
  const count = baseline.reduce((sum, entry) => sum + entry.count, 0)
  world.stdout.write(`${showPath(file, cwd)}: ${countWords(count, 'finding')} that later runs do not show\n`)
  return exitCodes.clean
}

/** Beside the config, so that every folder of the repository finds it. */
async function placeNew({config, untrusted}: BaselineArguments, cwd: string, tool: Tool): Promise<string> {
  const {file} = await loadConfig({cwd, file: config, untrusted}, tool)
  return join(file === undefined ? cwd : dirname(resolve(cwd, file)), baselineName)
}

function replaceAsked(old: Baseline, {posts, wasAsked}: LintOutcome): Baseline {
  return [...old.filter((entry) => !wasAsked(entry)), ...createBaseline(posts)]
}

function dropStale(old: Baseline, {posts, wasAsked}: LintOutcome): Baseline {
  const {stale} = applyBaseline(posts, old, wasAsked)
  const left = new Map(stale.map(({fingerprint, count}) => [fingerprint, count]))
  return old.flatMap((entry) => {
    const count = entry.count - (left.get(entry.fingerprint) ?? 0)
    return count > 0 ? [{...entry, count}] : []
  })
}

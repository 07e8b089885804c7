import {rules} from '../../rules/index.ts'
import {engines} from '../engines/index.ts'
import {formats} from '../report/index.ts'
import {lint} from '../run/lint.ts'
import type {ReplayPlace} from './recall-run.ts'
import {recordRun} from './record-run.ts'
import {run} from './run.ts'
import type {Tool} from './tool.ts'
import type {World} from './world.ts'

/** How the program knows itself; each reads a file. */
export interface Identity {
  readVersion(): string
  readBuild(): string | undefined
}

/** Runs the whole program and gives the exit code; what it prints is kept for the next run, if there is a place. */
export async function runProgram(
  argv: readonly string[],
  world: World,
  {readVersion, readBuild}: Identity,
  place?: ReplayPlace
): Promise<number> {
  const tool: Tool = {
    get version() {
      return readVersion()
    },
    get build() {
      return readBuild()
    },
    rules: rules.map((plugin) => plugin.rule),
    engines: Object.values(engines).map(({id}) => id),
    formats,
    lint
  }
  const recording = place && recordRun(place, world)
  const exitCode = await run(argv, recording?.world ?? world, tool)
  recording?.finish(exitCode)
  return exitCode
}

import type {LintOutcome, LintRequest} from '../run/lint-request.ts'
import type {LintArguments} from './arguments.ts'
import {createProgress} from './progress.ts'
import type {Tool} from './tool.ts'
import {withLinks} from './with-links.ts'
import type {World} from './world.ts'

/** Lints as the request and the arguments say, with progress on standard error. */
export async function lintAsAsked(
  request: LintRequest,
  args: LintArguments,
  world: World,
  tool: Tool
): Promise<LintOutcome> {
  const progress = createProgress(world)
  const outcome = await withLinks(args, world, progress, (checkLink) =>
    tool.lint({...request, onProgress: progress.update, checkLink})
  )
  progress.clear()
  return outcome
}

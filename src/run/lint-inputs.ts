import type {LintOutcome, LintRequest} from './lint-request.ts'
import type {Input, Linter} from './linter.ts'

/** Lints given posts; the outcome of a run that was asked for just these. */
export async function lintInputs(
  inputs: readonly Input[],
  linter: Linter,
  {engine, onProgress}: LintRequest
): Promise<LintOutcome> {
  let done = 0
  const linted = await linter.lint(inputs, () => onProgress?.(++done, inputs.length))
  return {
    engine: linted.engines.join(',') || (engine ?? 'generic'),
    posts: linted.posts,
    postCount: inputs.length,
    problems: linted.unread.map((path) => ({message: `\`${path}\` was not checked`})),
    notes: [],
    checked: new Set(inputs.map(({file}) => linter.identify(file)))
  }
}

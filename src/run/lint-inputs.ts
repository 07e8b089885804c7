import type {EarlierTexts} from './earlier-texts.ts'
import type {LintOutcome, LintRequest} from './lint-request.ts'
import type {Input, Linter} from './linter.ts'
import {toolRuleIds} from './tool-findings.ts'

/** Lints given posts; the outcome of a run that was asked for just these. */
export async function lintInputs(
  inputs: readonly Input[],
  linter: Linter,
  {engine, rules, checkLink, onProgress}: LintRequest,
  earlier?: EarlierTexts
): Promise<LintOutcome> {
  let paths: ReadonlySet<string> | undefined
  const asked = rules.flatMap(({rule}) => (rule.asks && !checkLink ? [] : [rule.id]))
  const ruleIds = new Set<string>([...asked, ...toolRuleIds])
  let done = 0
  const linted = await linter.lint(inputs, () => onProgress?.(++done, inputs.length), earlier)
  return {
    engine: linted.engines.join(',') || (engine ?? 'generic'),
    posts: linted.posts,
    postCount: inputs.length + (earlier?.removed.length ?? 0),
    problems: linted.unread.map((path) => ({message: `\`${path}\` was not checked`})),
    notes: [],
    inputs,
    holds: linted.holds,
    earlier,
    wasAsked({path, rule}) {
      // Only a baseline asks.
      paths ??= new Set(inputs.map(({file}) => linter.identify(file)))
      return paths.has(path) && ruleIds.has(rule)
    }
  }
}

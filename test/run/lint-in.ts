import {rules} from '../../rules/index.ts'
import {defaultSetting, readSetting} from '../../src/rule-kit/setting.ts'
import {lint} from '../../src/run/lint.ts'
import type {LintOutcome, LintRequest} from '../../src/run/lint-request.ts'

/** Lints in a folder with every rule, at a fixed time; `settings` are those of a config, by rule. */
export async function lintIn(
  cwd: string,
  paths: readonly string[],
  wishes: Partial<LintRequest> = {},
  settings: Readonly<Record<string, unknown>> = {}
): Promise<LintOutcome> {
  const active = rules.map(({rule}) => {
    const setting = rule.id in settings ? readSetting(rule, settings[rule.id]).setting : defaultSetting(rule)
    return {rule, setting}
  })
  return lint({
    cwd,
    paths,
    now: Date.parse('2026-01-01T00:00:00Z'),
    maxBytes: 1_000_000,
    maxSeconds: 5,
    rules: active.filter(({setting}) => setting.severity !== 'off'),
    ruleIds: rules.map(({rule}) => rule.id),
    foreignPlugins: [],
    ...wishes
  })
}

/** Findings in short: `path line:column rule`. */
export function sketch({posts}: LintOutcome): string[] {
  return posts.flatMap(({path, findings}) =>
    findings.map(({place, ruleId}) => `${path} ${place.start.line}:${place.start.column} ${ruleId}`)
  )
}

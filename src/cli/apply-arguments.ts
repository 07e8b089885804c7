import type {Rule} from '../rule-kit/rule.ts'
import {defaultSetting, type RuleSetting} from '../rule-kit/setting.ts'
import type {Settings} from '../run/config/settings.ts'
import type {LintArguments} from './arguments.ts'

/** The settings of a config with what the command line says in their place; options of rules stay. */
export function applyArguments(settings: Settings, args: LintArguments, rules: readonly Rule[]): Settings {
  const {preset = settings.preset, engine = settings.engine, timeZone = settings.timeZone, now = settings.now} = args
  return {
    ...settings,
    ...(preset !== undefined && {preset}),
    ...(engine !== undefined && {engine}),
    ...(timeZone !== undefined && {timeZone}),
    ...(now !== undefined && {now}),
    rules: {...settings.rules, ...Object.fromEntries(rules.flatMap((rule) => applySeverity(rule, settings, args)))}
  }
}

function applySeverity(rule: Rule, settings: Settings, {severities}: LintArguments): [string, RuleSetting][] {
  const word = severities.get(rule.id)
  if (word === undefined) return []
  const setting = settings.rules[rule.id] ?? defaultSetting(rule)
  return [[rule.id, {...setting, severity: word === 'warn' ? 'warning' : word, named: true}]]
}

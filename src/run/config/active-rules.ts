import type {Rule} from '../../rule-kit/rule.ts'
import {type ActiveRule, defaultSetting, type RuleSetting} from '../../rule-kit/setting.ts'

/** The rules to ask, each as the config sets it or by its defaults; those that are off are left out. */
export function activeRules(rules: readonly Rule[], settings: Readonly<Record<string, RuleSetting>>): ActiveRule[] {
  return rules
    .map((rule): ActiveRule => ({rule, setting: settings[rule.id] ?? defaultSetting(rule)}))
    .filter(({setting}) => setting.severity !== 'off')
}

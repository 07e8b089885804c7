import type {Preset} from '../../rule-kit/preset.ts'
import type {Rule} from '../../rule-kit/rule.ts'
import {type ActiveRule, defaultSetting, type RuleSetting} from '../../rule-kit/setting.ts'

/** The rules to ask, each as the config sets it or as the preset does; those that are off are left out. */
export function activeRules(
  rules: readonly Rule[],
  settings: Readonly<Record<string, RuleSetting>>,
  preset?: Preset
): ActiveRule[] {
  return rules
    .map((rule): ActiveRule => ({rule, setting: settings[rule.id] ?? defaultSetting(rule, preset)}))
    .filter(({setting}) => setting.severity !== 'off')
}

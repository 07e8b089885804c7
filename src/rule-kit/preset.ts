import type {Severity} from './finding.ts'
import type {Rule} from './rule.ts'

/** Which rules are asked that a config does not name: those about faults, those about style too, or none. */
export type Preset = 'recommended' | 'strict' | 'off'

/** The names of the presets, the usual one first. */
export const presets: readonly Preset[] = ['recommended', 'strict', 'off']

/** How much a rule weighs in a preset. */
export function severityIn(preset: Preset, rule: Pick<Rule, 'severity' | 'preset'>): Severity | 'off' {
  const isAsked = preset === 'strict' || (preset === 'recommended' && rule.preset !== 'strict')
  return isAsked ? rule.severity : 'off'
}

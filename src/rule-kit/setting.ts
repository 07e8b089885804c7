import type {Severity} from './finding.ts'
import {type Preset, severityIn} from './preset.ts'
import type {Rule} from './rule.ts'

/** A rule's severity and options as resolved from a config. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  /** Whether the config named the severity; if so it also wins over the severities of single messages. */
  readonly named: boolean
  /** A value for each option of the rule. */
  readonly options: Readonly<Record<string, unknown>>
}

/** A rule together with how it is set; `off` ones never get this far. */
export interface ActiveRule {
  readonly rule: Rule
  readonly setting: RuleSetting
}

/** What is wrong with a value given for a rule; `path` leads to it (`[1, 'when']`). */
export interface SettingFault {
  readonly kind: 'unknown-severity' | 'unknown-option' | 'bad-value'
  readonly path: readonly (string | number)[]
  /** The name or value as given. */
  readonly given: unknown
  /** The names it could have been, or what the option takes, in words. */
  readonly takes: string
  readonly choices: readonly string[]
}

const severities: ReadonlyMap<unknown, Severity | 'off' | 'default'> = new Map<unknown, Severity | 'off' | 'default'>([
  ['off', 'off'],
  [0, 'off'],
  [false, 'off'],
  ['warn', 'warning'],
  [1, 'warning'],
  ['error', 'error'],
  [2, 'error'],
  ['on', 'default'],
  [true, 'default']
])

/** The setting of a rule that the config does not mention. */
export function defaultSetting(rule: Rule, preset: Preset = 'recommended'): RuleSetting {
  return {severity: severityIn(preset, rule), named: false, options: readOptions(rule, {}, []).options}
}

/**
 * Reads what a config says about a rule: `'error'`, `1`, `true`, `['warn', {…}]` or only the options, as remark-lint
 * users write it. Faults are returned beside the setting, which then keeps its defaults there.
 */
export function readSetting(rule: Rule, value: unknown): {setting: RuleSetting; faults: SettingFault[]} {
  const isPair = Array.isArray(value)
  const first: unknown = isPair ? value[0] : value
  if (!isPair && isPlainObject(first)) {
    const {options, faults} = readOptions(rule, first, [])
    return {setting: {severity: rule.severity, named: false, options}, faults}
  }
  const severity = severities.get(first)
  const {options, faults} = readOptions(rule, isPair ? (value[1] ?? {}) : {}, [1])
  if (isPair && value.length > 2) {
    faults.push({
      kind: 'bad-value',
      path: [2],
      given: value[2],
      takes: 'a severity and options, nothing more',
      choices: []
    })
  }
  if (severity === undefined) {
    const path = isPair ? [0] : []
    faults.unshift({
      kind: 'unknown-severity',
      path,
      given: first,
      takes: '`off`, `warn` or `error`',
      choices: ['off', 'warn', 'error']
    })
  }
  const named = severity !== undefined && severity !== 'default'
  return {setting: {severity: named ? severity : rule.severity, named, options}, faults}
}

function readOptions(
  rule: Rule,
  given: unknown,
  path: readonly number[]
): {options: Record<string, unknown>; faults: SettingFault[]} {
  const options: Record<string, unknown> = {}
  for (const [name, option] of Object.entries(rule.options)) options[name] = option.fallback
  if (!isPlainObject(given)) {
    return {options, faults: [{kind: 'bad-value', path, given, takes: 'an object of options', choices: []}]}
  }
  const faults: SettingFault[] = []
  for (const [name, value] of Object.entries(given)) {
    const option = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined
    const read = option?.read(value)
    if (option === undefined) {
      const choices = Object.keys(rule.options)
      faults.push({kind: 'unknown-option', path: [...path, name], given: name, takes: '', choices})
    } else if (read === undefined) {
      faults.push({kind: 'bad-value', path: [...path, name], given: value, takes: option.takes, choices: []})
    } else options[name] = read
  }
  return {options, faults}
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import {inspect} from 'node:util'
import {isRecord} from '../../post/is-record.ts'
import type {Rule} from '../../rule-kit/rule.ts'
import {type RuleSetting, readSetting, type SettingFault} from '../../rule-kit/setting.ts'
import {suggest} from '../nearest.ts'
import type {Locate, ValuePath} from './config-source.ts'
import {type SettingReader, settingReaders} from './setting-readers.ts'
import type {Settings} from './settings.ts'
import {findRule, type Vocabulary} from './vocabulary.ts'

/** Settings as far as they could be read, and what is wrong with the rest, one line for each. */
export interface ReadSettings {
  readonly settings: Settings
  readonly faults: readonly string[]
}

/** Takes note of what is wrong with a value, or with its name. */
type Blame = (path: ValuePath, reason: string, part?: 'value' | 'name') => void

/** Reads the options of the post-lint plugin. */
export function readSettings(value: unknown, vocabulary: Vocabulary, locate: Locate): ReadSettings {
  if (value === undefined || value === null || value === true) return {settings: {rules: {}}, faults: []}
  const faults: string[] = []
  const blame: Blame = (path, reason, part) => {
    faults.push(`${locate(path, part)}: ${reason}`)
  }
  if (!isRecord(value)) {
    blame([], '`post-lint` takes an object of settings')
    return {settings: {rules: {}}, faults}
  }
  const readers = settingReaders(vocabulary.engines)
  const names = [...Object.keys(readers), 'rules']
  for (const name of Object.keys(value)) {
    if (!names.includes(name)) blame([name], `there is no setting \`${name}\`${suggest(name, names)}`, 'name')
  }
  const read = <T>(name: string, reader: SettingReader<T>): T | undefined => {
    const given = value[name]
    if (given === undefined || given === null) return undefined
    const result = reader.read(given)
    if (result === undefined) blame([name], `\`${name}\` ${describeBadValue(given, reader)}`)
    return result
  }
  const settings = {
    ...present('engine', read('engine', readers.engine)),
    ...present('timeZone', read('timeZone', readers.timeZone)),
    ...present('now', read('now', readers.now)),
    ...present('posts', read('posts', readers.posts)),
    ...present('maxBytes', read('maxBytes', readers.maxBytes)),
    ...present('maxSeconds', read('maxSeconds', readers.maxSeconds)),
    ...present('maxComplexity', read('maxComplexity', readers.maxComplexity)),
    ...present('schema', read('schema', readers.schema)),
    ...present('preset', read('preset', readers.preset)),
    rules: readRules(value.rules, vocabulary, blame)
  }
  return {settings, faults}
}

/** Reads what the config gives a rule that it names as a plugin of its own. */
export function readRuleSetting(rule: Rule, value: unknown, locate: Locate): ReadSettings {
  const {setting, faults} = readSetting(rule, value ?? true)
  const lines = faults.map((fault) => `${locate(fault.path, partOf(fault))}: ${describeFault(rule.id, fault)}`)
  return {settings: {rules: {[rule.id]: setting}}, faults: lines}
}

function readRules(value: unknown, vocabulary: Vocabulary, blame: Blame): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {}
  if (value === undefined || value === null) return settings
  if (!isRecord(value)) {
    blame(['rules'], '`rules` takes an object from rules to severities')
    return settings
  }
  const ids = vocabulary.rules.map(({id}) => id)
  for (const [id, given] of Object.entries(value)) {
    const rule = findRule(vocabulary, id)
    if (!rule) {
      blame(['rules', id], `there is no rule \`${id}\`${suggest(id, ids)}`, 'name')
      continue
    }
    const {setting, faults} = readSetting(rule, given)
    for (const fault of faults) blame(['rules', id, ...fault.path], describeFault(id, fault), partOf(fault))
    settings[id] = setting
  }
  return settings
}

/** What is wrong with a value, the right names near it included. */
export function describeBadValue<T>(given: unknown, {takes, choices}: SettingReader<T>): string {
  return `takes ${takes}, not \`${show(given)}\`${typeof given === 'string' ? suggest(given, choices()) : ''}`
}

function partOf({kind}: SettingFault): 'value' | 'name' {
  return kind === 'unknown-option' ? 'name' : 'value'
}

function describeFault(id: string, {kind, given, takes, choices, path}: SettingFault): string {
  if (kind === 'unknown-option') return `\`${id}\` has no option \`${show(given)}\`${suggest(show(given), choices)}`
  if (kind === 'unknown-severity') {
    return `\`${id}\` takes ${takes}, not \`${show(given)}\`${suggest(show(given), choices)}`
  }
  const name = path.at(-1)
  const what = typeof name === 'string' ? `the option \`${name}\` of \`${id}\`` : `\`${id}\``
  return `${what} takes ${takes}, not \`${show(given)}\``
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : inspect(value, {depth: 1, breakLength: Number.POSITIVE_INFINITY})
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function present<Name extends string, T>(name: Name, value: T | undefined): {[Key in Name]?: T} {
  // Just this one key, or none.
  return (value === undefined ? {} : {[name]: value}) as {[Key in Name]?: T}
}

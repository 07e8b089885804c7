import {parse as parseToml} from 'smol-toml'
import {parseDocument} from 'yaml'

/** A config file's settings, and what kept it from being read. */
export interface ParsedConfig {
  readonly values: Readonly<Record<string, unknown>>
  readonly notes: readonly string[]
}

/** Parses a config file by its name; one that is broken gives a note and what can still be read. */
export function parseConfig(name: string, text: string): ParsedConfig {
  if (text.length > MAX_LENGTH || countBrackets(text) > MAX_BRACKETS) {
    return {values: {}, notes: [`${name} is too large to be read here, so its settings are not known`]}
  }
  try {
    return name.endsWith('.toml') ? {values: parseToml(text), notes: []} : parseYaml(name, text)
  } catch {
    return {values: {}, notes: [`${name} cannot be read, so its settings are not known`]}
  }
}

function parseYaml(name: string, text: string): ParsedConfig {
  const document = parseDocument(text, {version: '1.1', uniqueKeys: false, logLevel: 'silent'})
  const [error] = document.errors
  const line = error?.linePos?.[0].line
  const where = line === undefined ? '' : ` in line ${line}`
  const notes = error ? [`${name} is not valid YAML${where}, so its settings may be misread`] : []
  const values: unknown = document.toJS({maxAliasCount: 100})
  return {values: isRecord(values) ? values : {}, notes}
}

/** `yaml` goes down into brackets without a limit, and a config of a real site has a few dozen of them. */
const MAX_BRACKETS = 1000
const MAX_LENGTH = 500_000

function countBrackets(text: string): number {
  return text.match(/[[{]/g)?.length ?? 0
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

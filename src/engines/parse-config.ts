import {parseTomlTable} from './parse-toml-table.ts'
import {parseYaml} from './parse-yaml.ts'
import {readOrdinaryYaml} from './read-ordinary-yaml.ts'

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
    if (name.endsWith('.toml')) return {values: parseTomlTable(text), notes: []}
    const values = readOrdinaryYaml(text)
    return values ? {values, notes: []} : parseYaml(name, text)
  } catch {
    return {values: {}, notes: [`${name} cannot be read, so its settings are not known`]}
  }
}

/** `yaml` goes down into brackets without a limit, and a config of a real site has a few dozen of them. */
const MAX_BRACKETS = 1000
const MAX_LENGTH = 500_000

function countBrackets(text: string): number {
  return text.match(/[[{]/g)?.length ?? 0
}

import {parseDocument} from 'yaml'
import {isRecord} from '../post/is-record.ts'
import type {ParsedConfig} from './parse-config.ts'

/** Parses a config in YAML 1.1 with the `yaml` package; one that is broken gives a note and what can still be read. */
export function parseYaml(name: string, text: string): ParsedConfig {
  const document = parseDocument(text, {version: '1.1', uniqueKeys: false, logLevel: 'silent'})
  const [error] = document.errors
  const line = error?.linePos?.[0].line
  const where = line === undefined ? '' : ` in line ${line}`
  const notes = error ? [`${name} is not valid YAML${where}, so its settings may be misread`] : []
  const values: unknown = document.toJS({maxAliasCount: 100})
  return {values: isRecord(values) ? values : {}, notes}
}

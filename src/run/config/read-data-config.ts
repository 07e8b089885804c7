import {parseDocument} from 'yaml'
import {findExcess} from '../../post/find-excess.ts'
import {isRecord} from '../../post/is-record.ts'
import {UserError} from '../user-error.ts'
import type {ConfigSource, Locate} from './config-source.ts'
import {type FoundConfig, packageField} from './find-config.ts'
import {findJsonFault} from './find-json-fault.ts'
import {locateValue, position} from './locate-value.ts'
import {showPath} from './show-path.ts'

/** Longer files are no configs, in UTF-16 code units. */
const longestConfig = 100_000

/**
 * Reads a config that is data. JSON is held to JSON (RFC 8259), YAML to YAML 1.2 as the `yaml` package reads it; the same
 * key twice is an error in both. `undefined` for a package.json without a config.
 */
export function readDataConfig(found: FoundConfig, cwd: string): ConfigSource | undefined {
  const file = showPath(found.path, cwd)
  const text = found.text.replace(/^\ufeff/, '')
  if (text.length > longestConfig) throw new UserError(`${file}: this is too long for a config`)
  const value = found.kind === 'yaml' ? readYaml(text, file) : readJson(text, file)
  const locateInFile: Locate = (path, part) => locateValue(text, file, path, part)
  const source = {path: found.path, value, isData: true, locate: locateInFile}
  if (found.kind !== 'package') return source
  const inner = isRecord(value) ? value[packageField] : undefined
  const locateInner: Locate = (path, part) => locateInFile([packageField, ...path], part)
  return inner === undefined ? undefined : {...source, value: inner, locate: locateInner}
}

function readJson(text: string, file: string): unknown {
  const fault = findJsonFault(text)
  if (fault) throw new UserError(`${file}:${position(text, fault.offset)}: ${fault.reason}`)
  return JSON.parse(text)
}

function readYaml(text: string, file: string): unknown {
  const excess = findExcess(text, {start: 0, end: text.length})
  if (excess)
    throw new UserError(`${file}:${position(text, excess.start)}: this is too long, or nested too deep, for a config`)
  const document = parseDocument(text, {prettyErrors: false})
  const error = document.errors[0]
  if (error) throw new UserError(`${file}:${position(text, error.pos[0])}: ${error.message}`)
  try {
    return document.toJS({maxAliasCount: 100})
  } catch (cause) {
    throw new UserError(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

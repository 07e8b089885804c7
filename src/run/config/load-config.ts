import {dirname, isAbsolute, resolve} from 'node:path'
import type {Pluggable} from 'unified'
import type {FrontMatterSchema} from '../../rule-kit/front-matter-schema.ts'
import {findRepository} from '../find-repository.ts'
import {UserError} from '../user-error.ts'
import type {ConfigSource, Locate} from './config-source.ts'
import {type FoundConfig, findConfig, readGivenConfig} from './find-config.ts'
import {listPlugins, type NamedPlugin} from './list-plugins.ts'
import {isPlugin, loadForeignPlugin} from './load-foreign-plugin.ts'
import type {SchemaRequest} from './load-schema.ts'
import {isPostLint, ruleOfPlugin} from './own-plugin.ts'
import {readModuleConfig} from './read-module-config.ts'
import {type ReadSettings, readRuleSetting, readSettings} from './read-settings.ts'
import {type ReadText, readFromDisk} from './read-text.ts'
import {readWithin} from './read-within.ts'
import type {Config, Settings} from './settings.ts'
import {showPath} from './show-path.ts'
import type {Vocabulary} from './vocabulary.ts'

/** Where to take the config from, and what it may do. */
export interface ConfigRequest {
  readonly cwd: string
  /** The file to read; `false` for none; when left out, the nearest one upward from `cwd`. */
  readonly file?: string | false | undefined
  /** Refuse everything that would execute code of the repository. */
  readonly untrusted: boolean
  /** How files are read that are not executed; from the disk when left out. */
  readonly readText?: ReadText | undefined
}

/**
 * Loads the config that remark-cli would take too, and checks what it says of post-lint.
 * Rejects with a `UserError` that has a line, with file and place, for each thing that is wrong.
 */
export async function loadConfig(request: ConfigRequest, vocabulary: Vocabulary): Promise<Config> {
  const source = await readSource(request)
  if (source === undefined) return {settings: {rules: {}}, foreignPlugins: [], dataOnly: true}
  const reading: Reading = {
    vocabulary,
    untrusted: request.untrusted,
    faults: [],
    foreignPlugins: [],
    settings: {rules: {}},
    request
  }
  for (const named of listPlugins(source)) await readPlugin(named, reading)
  if (reading.faults.length > 0) throw new UserError(...reading.faults)
  const {foreignPlugins} = reading
  const schema = reading.schema && (await readSchema(reading.schema))
  return {
    file: showPath(source.path, request.cwd),
    settings: placePosts(reading.settings, source, request.cwd),
    ...(schema && {schema}),
    foreignPlugins,
    dataOnly: source.isData && foreignPlugins.length === 0
  }
}

function readerOf({cwd, untrusted, readText}: ConfigRequest): ReadText {
  return readText ?? (untrusted ? readWithin(cwd) : readFromDisk)
}

/** What has been read of a config so far. */
interface Reading {
  readonly vocabulary: Vocabulary
  readonly untrusted: boolean
  readonly faults: string[]
  readonly foreignPlugins: Pluggable[]
  readonly request: ConfigRequest
  schema?: SchemaRequest
  settings: Settings
}

async function readSource(request: ConfigRequest): Promise<ConfigSource | undefined> {
  const {cwd, file, untrusted} = request
  const readText = readerOf(request)
  if (file === false) return undefined
  if (file !== undefined) {
    const found = await readGivenConfig(file, cwd, readText)
    const source = await readFound(found, cwd, untrusted)
    if (source === undefined) throw new UserError(`${showPath(found.path, cwd)}: there is no \`remarkConfig\` in it`)
    return source
  }
  return findConfig(cwd, readText, (found) => readFound(found, cwd, untrusted))
}

async function readFound(found: FoundConfig, cwd: string, untrusted: boolean): Promise<ConfigSource | undefined> {
  if (found.kind !== 'module') {
    // It brings the `yaml` package along, which takes longer to load than many a run without a config.
    const {readDataConfig} = await import('./read-data-config.ts')
    return readDataConfig(found, cwd)
  }
  if (!untrusted) return readModuleConfig(found.path, cwd)
  const file = showPath(found.path, cwd)
  throw new UserError(
    `${file}: this config is JavaScript, which \`--untrusted\` does not run; ` +
      'write it as `.remarkrc.json`, or ignore it with `--no-config`'
  )
}

async function readPlugin(named: NamedPlugin, reading: Reading): Promise<void> {
  const {plugin, value, source, path, valuePath} = named
  const locate: Locate = (inner, part) => source.locate([...valuePath, ...inner], part)
  const rule = ruleOfPlugin(plugin, reading.vocabulary)
  if (isPostLint(plugin)) {
    const read = readSettings(value, reading.vocabulary, locate)
    const {schema} = read.settings
    if (schema !== undefined) reading.schema = placeSchema(schema, source.path, locate(['schema']), reading.request)
    return add(reading, read)
  }
  if (rule) return add(reading, readRuleSetting(rule, value, locate))
  if (isPlugin(plugin)) {
    reading.foreignPlugins.push([plugin, value ?? undefined])
    return
  }
  const name = String(plugin)
  if (reading.untrusted) {
    const reason = `the plugin \`${name}\` is code, which \`--untrusted\` does not run; remove it, or ignore the config with \`--no-config\``
    reading.faults.push(`${source.locate(path)}: ${reason}`)
    return
  }
  const loaded = await loadForeignPlugin(name, named)
  if ('preset' in loaded) for (const inner of listPlugins(loaded.preset)) await readPlugin(inner, reading)
  else await readPlugin({...named, plugin: loaded.plugin}, reading)
}

/** What is said later wins, setting by setting and rule by rule. */
function add(reading: Reading, {settings, faults}: ReadSettings): void {
  reading.faults.push(...faults)
  const rules = {...reading.settings.rules, ...settings.rules}
  reading.settings = {...reading.settings, ...settings, rules}
}

/** The schema counts from the folder of the config that names it; without trust it lies in there or in its repository. */
function placeSchema(schema: string, config: string, namedAt: string, request: ConfigRequest): SchemaRequest {
  const {cwd, untrusted} = request
  const folder = dirname(config)
  const within = untrusted ? (findRepository(config) ?? folder) : undefined
  return {path: resolve(folder, schema), namedAt, cwd, within, readText: readerOf(request)}
}

/** It brings ajv along, which takes longer to load than many a run without a schema. */
async function readSchema(request: SchemaRequest): Promise<FrontMatterSchema> {
  const {loadSchema} = await import('./load-schema.ts')
  return loadSchema(request)
}

/** Globs in a config count from its folder. */
function placePosts(settings: Settings, {path}: ConfigSource, cwd: string): Settings {
  const folder = showPath(dirname(path), cwd)
  if (!settings.posts || folder === '.') return settings
  return {...settings, posts: settings.posts.map((glob) => (isAbsolute(glob) ? glob : `${folder}/${glob}`))}
}

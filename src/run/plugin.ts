import {resolve} from 'node:path'
import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {type RuleId, rules} from '../../rules/index.ts'
import type {EngineId} from '../engines/engine.ts'
import {engines} from '../engines/index.ts'
import type {Preset} from '../rule-kit/preset.ts'
import {writeMessage} from '../rule-kit/write-message.ts'
import {activeRules} from './config/active-rules.ts'
import {ownName} from './config/own-plugin.ts'
import {readSettings} from './config/read-settings.ts'
import {readFromDisk} from './config/read-text.ts'
import {defaultMaxBytes, defaultMaxSeconds} from './config/settings.ts'
import {createLinter, type Linter, type LintSettings} from './linter.ts'
import {UserError} from './user-error.ts'

/** What the plugin takes; the same in a config for the command line. Every part may be left out. */
export interface PluginOptions {
  /** The site generator; found from the site's files when left out. */
  readonly engine?: EngineId
  /** The IANA name of the zone that dates are meant in; read from the site's config when left out. */
  readonly timeZone?: string
  /** The present, as a date with a time and an offset; the machine's clock when left out. */
  readonly now?: string
  /** Globs of where the posts are, for a run of the command line that names no path. */
  readonly posts?: readonly string[]
  /** The largest post that is read, in bytes. */
  readonly maxBytes?: number
  /** The longest that is spent on one post. */
  readonly maxSeconds?: number
  /** What the bounds of what is handed to parsers are multiplied by; 1 when left out. */
  readonly maxComplexity?: number
  /** The path of a JSON Schema for front matter; counts from the working directory, and from the config's folder in a config. */
  readonly schema?: string
  /** The rules that are asked without being named; `recommended` when left out. */
  readonly preset?: Preset
  /** By rule: `'off'`, `'warn'`, `'error'`, or `[severity, options]`. */
  readonly rules?: Readonly<Partial<Record<RuleId, unknown>>>
}

/**
 * All rules of post-lint as one remark plugin: the same findings, in the same words, as the command line gives for the
 * same file. Throws a `UserError` where an option is not one of the plugin's.
 */
const postLint: Plugin<[PluginOptions?], Root> = (options) => {
  const settings = readOptions(options)
  const linters = new Map<string, Promise<Linter>>()
  return async (_tree, file) => {
    const known = linters.get(file.cwd) ?? openLinter(file.cwd, settings, options?.schema)
    linters.set(file.cwd, known)
    const linter = await known
    const path = resolve(file.cwd, file.path ?? 'post.md').replaceAll('\\', '/')
    const {posts} = await linter.lint([{file: path, content: {text: String(file)}}])
    // unified-engine 11 waits for no file that has an error (`lib/file-pipeline/queue.js`), and forgets the others when
    // such a file comes by after all: each file gets its messages and passes on in a turn of its own.
    await new Promise(setImmediate)
    for (const post of posts) for (const finding of post.findings) writeMessage(finding, file)
  }
}

/** The plugin under a name by which the command line knows it in a config, whichever copy of the package it came from. */
export default Object.assign(postLint, {pluginName: ownName})

async function openLinter(cwd: string, settings: LintSettings, path: string | undefined): Promise<Linter> {
  if (path === undefined) return createLinter(cwd, settings)
  // It brings ajv along, which takes long to load.
  const {loadSchema} = await import('./config/load-schema.ts')
  const schema = await loadSchema({path: resolve(cwd, path), namedAt: 'post-lint', cwd, readText: readFromDisk})
  return createLinter(cwd, {...settings, schema})
}

function readOptions(options: PluginOptions | undefined): LintSettings {
  const definitions = rules.map(({rule}) => rule)
  const vocabulary = {rules: definitions, engines: Object.values(engines).map(({id}) => id)}
  const {settings, faults} = readSettings(options, vocabulary, () => 'post-lint')
  if (faults.length > 0) throw new UserError(faults.join('\n'))
  return {
    engine: settings.engine,
    timeZone: settings.timeZone,
    now: settings.now ?? Date.now(),
    maxBytes: settings.maxBytes ?? defaultMaxBytes,
    maxSeconds: settings.maxSeconds ?? defaultMaxSeconds,
    maxComplexity: settings.maxComplexity,
    rules: activeRules(definitions, settings.rules, settings.preset),
    ruleIds: definitions.map(({id}) => id),
    foreignPlugins: []
  }
}

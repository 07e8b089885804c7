import {isRecord} from '../../post/is-record.ts'
import {findNearest} from '../nearest.ts'
import {UserError} from '../user-error.ts'
import type {ConfigSource, ValuePath} from './config-source.ts'
import {settingReaders} from './setting-readers.ts'

/** A plugin as a config names it, by name or as a function, with what it is given and where both stand. */
export interface NamedPlugin {
  readonly plugin: unknown
  readonly value: unknown
  readonly source: ConfigSource
  readonly path: ValuePath
  readonly valuePath: ValuePath
}

/** What a config for unified holds (unified-engine 11, lib/configuration.js); other tools may keep more in the file. */
const presetKeys = ['plugins', 'settings']

/** What post-lint takes; beside `plugins` instead of in it, it would be passed over without a word. */
const ownKeys: ReadonlySet<string> = new Set([...Object.keys(settingReaders([])), 'rules'])

/** Presets within presets; a preset that holds itself is endless. */
const deepest = 50

/**
 * Lists the plugins of a config in their order, those of presets within it included. `plugins` is a list, or an object
 * from names to values, as unified-engine takes it.
 */
export function listPlugins(source: ConfigSource, preset: unknown = source.value, path: ValuePath = []): NamedPlugin[] {
  if (!isRecord(preset)) fail(source, path, 'a config is an object with `plugins`')
  if (path.length > deepest) fail(source, [], 'the config holds itself, or is nested too deep')
  for (const key of Object.keys(preset)) {
    if (ownKeys.has(key)) fail(source, [...path, key], misplaced(key), 'name')
    const meant = presetKeys.includes(key) ? undefined : findNearest(key, presetKeys)
    if (meant) fail(source, [...path, key], `there is no \`${key}\` in a config; did you mean \`${meant}\`?`, 'name')
  }
  const {plugins} = preset
  if (plugins === undefined || plugins === null) return []
  const here = [...path, 'plugins']
  if (Array.isArray(plugins)) return plugins.flatMap((item, index) => readItem(source, item, [...here, index]))
  if (!isRecord(plugins)) fail(source, here, '`plugins` is a list of plugins')
  return Object.entries(plugins).map(([name, value]) => {
    const at = [...here, name]
    return {plugin: name, value, source, path: at, valuePath: at}
  })
}

/** `'name'`, a plugin, a preset, or a list of one of them and its value. */
function readItem(source: ConfigSource, item: unknown, path: ValuePath): NamedPlugin[] {
  const isPair = Array.isArray(item)
  const plugin: unknown = isPair ? item[0] : item
  const at = isPair ? [...path, 0] : path
  if (typeof plugin === 'string' || typeof plugin === 'function') {
    return [{plugin, value: isPair ? item[1] : undefined, source, path: at, valuePath: isPair ? [...path, 1] : path}]
  }
  if (!isRecord(plugin)) fail(source, at, 'a plugin is a name, a function, or a list of one of them and its options')
  if (!presetKeys.some((key) => key in plugin) && !Object.keys(plugin).some((key) => ownKeys.has(key))) {
    fail(
      source,
      at,
      'a plugin with options is a list of its name and the options, as in `[post-lint, {engine: jekyll}]`'
    )
  }
  return listPlugins(source, plugin, at)
}

function misplaced(key: string): string {
  return `\`${key}\` is a setting of post-lint, so it stands in its options, as in \`plugins: [[post-lint, {${key}: …}]]\``
}

function fail(source: ConfigSource, path: ValuePath, reason: string, part?: 'name'): never {
  throw new UserError(`${source.locate(path, part)}: ${reason}`)
}

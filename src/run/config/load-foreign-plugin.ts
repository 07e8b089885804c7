import {dirname} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Plugin} from 'unified'
import {UserError} from '../user-error.ts'
import type {ConfigSource} from './config-source.ts'
import type {NamedPlugin} from './list-plugins.ts'

/** What a name of a plugin turned out to be: a plugin, or a preset with plugins of its own. */
export type LoadedPlugin = {readonly plugin: Plugin<unknown[]>} | {readonly preset: ConfigSource}

/**
 * Loads a plugin that is named by a text as unified-engine does: from the folder of the config, the name with `remark-`
 * before it first.
 */
export async function loadForeignPlugin(name: string, {source, path}: NamedPlugin): Promise<LoadedPlugin> {
  const fail = (reason: string) => new UserError(`${source.locate(path)}: the plugin \`${name}\` ${reason}`)
  // It brings a part of npm along, which few runs need.
  const {resolvePlugin} = await import('load-plugin')
  const from = `${pathToFileURL(dirname(source.path))}/`
  const href = await resolvePlugin(name, {from, prefix: 'remark'}).catch(() => {
    throw fail('cannot be found; is it installed?')
  })
  const exports: {default?: unknown} = await import(href).catch((error: unknown) => {
    throw fail(`cannot be loaded: ${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}`)
  })
  const loaded = exports.default
  if (isPlugin(loaded)) return {plugin: loaded}
  if (typeof loaded !== 'object' || loaded === null) throw fail('exports neither a plugin nor a preset')
  return {preset: {path: fileURLToPath(href), value: loaded, isData: false, locate: () => source.locate(path)}}
}

/** Any function can be a plugin: unified tells only when it calls it. */
export function isPlugin(value: unknown): value is Plugin<unknown[]> {
  return typeof value === 'function'
}

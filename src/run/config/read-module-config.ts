import {pathToFileURL} from 'node:url'
import {UserError} from '../user-error.ts'
import type {ConfigSource} from './config-source.ts'
import {findSyntaxError} from './find-syntax-error.ts'
import {showPath} from './show-path.ts'

/** Runs a config that is JavaScript, and takes what it exports by default. */
export async function readModuleConfig(path: string, cwd: string): Promise<ConfigSource> {
  const file = showPath(path, cwd)
  const {href} = pathToFileURL(path)
  const exports = await importModule(path, href, file)
  if (!('default' in exports)) {
    throw new UserError(`${file}: the config exports nothing by default; begin it with \`export default {plugins: [\``)
  }
  return {path, value: exports.default, isData: false, locate: () => file}
}

async function importModule(path: string, href: string, file: string): Promise<Record<string, unknown>> {
  try {
    return await import(href)
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    const line = error instanceof SyntaxError ? await findSyntaxError(path) : undefined
    const place = line === undefined ? findPlace(error, href) : `:${line}`
    throw new UserError(`${file}${place}: the config cannot be loaded: ${firstLine(message)}`)
  }
}

/** `:line:column` (or only the line) of the config in the stack of an error, where it has one. */
function findPlace(error: unknown, href: string): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const at = stack.indexOf(`${href}:`)
  return at === -1 ? '' : (/^(?::\d+){1,2}/.exec(stack.slice(at + href.length, at + href.length + 20))?.[0] ?? '')
}

/** Node appends the stack of imports to some messages. */
function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}

import {basename, dirname, extname, join, resolve} from 'node:path'
import {codeBehind} from '../error-code.ts'
import {UserError} from '../user-error.ts'
import type {ReadText} from './read-text.ts'
import {showPath} from './show-path.ts'

/** Where a config was found, and what its file holds. */
export interface FoundConfig {
  readonly path: string
  readonly text: string
  readonly kind: 'json' | 'yaml' | 'module' | 'package'
}

/** The names in one folder, in the order in which unified-engine 11 tries them (lib/configuration.js). */
const names = [
  '.remarkrc',
  '.remarkrc.json',
  '.remarkrc.cjs',
  '.remarkrc.mjs',
  '.remarkrc.js',
  '.remarkrc.yaml',
  '.remarkrc.yml',
  'package.json'
]

/** Where a package.json keeps its config. */
export const packageField = 'remarkConfig'

const kinds: ReadonlyMap<string, FoundConfig['kind']> = new Map([
  ['.cjs', 'module'],
  ['.mjs', 'module'],
  ['.js', 'module'],
  ['.yaml', 'yaml'],
  ['.yml', 'yaml']
])

/**
 * Looks for the nearest config from a folder upward; `undefined` when there is none.
 * One that `read` makes nothing of, such as a package.json without a config, is passed by.
 */
export async function findConfig<T>(
  cwd: string,
  readText: ReadText,
  read: (found: FoundConfig) => Promise<T | undefined>
): Promise<T | undefined> {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    for (const name of names) {
      const path = join(folder, name)
      const text = await readIfThere(path, cwd, readText)
      const kind = kindOf(path)
      if (text === undefined || (kind === 'package' && !text.includes(packageField))) continue
      const config = await read({path, text, kind})
      if (config !== undefined) return config
    }
    if (folder === dirname(folder)) return undefined
  }
}

/** Reads the config that the command line names. */
export async function readGivenConfig(file: string, cwd: string, readText: ReadText): Promise<FoundConfig> {
  const path = resolve(cwd, file)
  const text = await readIfThere(path, cwd, readText)
  if (text === undefined) throw new UserError(`${showPath(path, cwd)}: there is no such config file`)
  return {path, text, kind: kindOf(path)}
}

function kindOf(path: string): FoundConfig['kind'] {
  return basename(path) === 'package.json' ? 'package' : (kinds.get(extname(path)) ?? 'json')
}

async function readIfThere(path: string, cwd: string, readText: ReadText): Promise<string | undefined> {
  try {
    return await readText(path)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`${showPath(path, cwd)}: this config cannot be read${codeBehind(error)}`)
  }
}

import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {glob} from 'tinyglobby'
import {alwaysLoaded, deferredChunks} from './deferred-chunks.ts'

/** A deferred chunk with its modules. */
export interface ListedChunk {
  readonly name: string
  /** Absolute paths. */
  readonly modules: ReadonlySet<string>
  /** The names of what a module exports, by its path, where these are functions only. */
  readonly functions: ReadonlyMap<string, readonly string[]>
}

/** Looks up what the deferred chunks are made of, by loading every module that may be part of one. */
export async function listDeferred(project: string): Promise<ListedChunk[]> {
  const taken = new Set(await glob([...alwaysLoaded], {cwd: project}))
  const listed: ListedChunk[] = []
  for (const {name, modules} of deferredChunks) {
    const files = (await glob([...modules], {cwd: project})).filter((file) => !taken.has(file)).sort()
    const functions = new Map<string, readonly string[]>()
    for (const file of files) {
      taken.add(file)
      const path = join(project, file)
      const exports: Record<string, unknown> = await import(pathToFileURL(path).href)
      const names = Object.keys(exports)
      if (names.length > 0 && names.every((exported) => isFunction(exports[exported]))) functions.set(path, names)
    }
    listed.push({name, modules: new Set(files.map((file) => join(project, file))), functions})
  }
  return listed
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function' && !value.toString().startsWith('class')
}

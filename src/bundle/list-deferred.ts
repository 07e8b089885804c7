import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {glob} from 'tinyglobby'
import {alwaysLoaded, deferredChunks} from './deferred-chunks.ts'

/** A deferred chunk with its modules. */
export interface ListedChunk {
  readonly name: string
  /** Absolute paths. */
  readonly modules: ReadonlySet<string>
  /** What those modules export that can be loaded later, by their paths. */
  readonly exports: ReadonlyMap<string, readonly DeferredExport[]>
}

/** Something that a module exports, by its name. */
export interface DeferredExport {
  readonly name: string
  readonly isList: boolean
}

/** Looks up what the deferred chunks are made of, by loading every module that may be part of one. */
export async function listDeferred(project: string): Promise<ListedChunk[]> {
  const taken = new Set(await glob([...alwaysLoaded], {cwd: project}))
  const listed: ListedChunk[] = []
  for (const {name, modules, defersLists = false} of deferredChunks) {
    const files = (await glob([...modules], {cwd: project})).filter((file) => !taken.has(file)).sort()
    const exports = new Map<string, readonly DeferredExport[]>()
    for (const file of files) {
      taken.add(file)
      const path = join(project, file)
      const values = Object.entries<unknown>(await import(pathToFileURL(path).href))
      const canWait = values.every(([, value]) => isFunction(value) || (defersLists && Array.isArray(value)))
      if (canWait && values.length > 0) {
        exports.set(
          path,
          values.map(([exported, value]) => ({name: exported, isList: Array.isArray(value)}))
        )
      }
    }
    listed.push({name, modules: new Set(files.map((file) => join(project, file))), exports})
  }
  return listed
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function' && !value.toString().startsWith('class')
}

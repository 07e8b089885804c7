import {join} from 'node:path'
import type {Plugin} from 'esbuild'
import type {ListedChunk} from './list-deferred.ts'

const entry = 'deferred-chunk'
const standIn = 'stand-in'

/**
 * Puts stand-ins in the place of the modules of deferred chunks, wherever others import them: the first call of a
 * function, or the first look at a list, loads the chunk. That has to be synchronous, since getters such as that of a post's tree cannot wait.
 */
export function deferChunks(chunks: readonly ListedChunk[]): Plugin {
  const chunkOf = new Map(chunks.flatMap((chunk) => [...chunk.modules].map((path) => [path, chunk] as const)))
  return {
    name: 'defer-chunks',
    setup(build) {
      build.onResolve({filter: new RegExp(`^${entry}:`)}, ({path}) => ({path, namespace: entry}))
      build.onLoad({filter: /.*/, namespace: entry}, ({path}) => ({
        contents: exportModules(chunks.find(({name}) => path === entryOf(name))),
        resolveDir: '/'
      }))
      build.onResolve({filter: /\.ts$/, namespace: 'file'}, ({path, resolveDir, importer, kind}) => {
        const absolute = join(resolveDir, path)
        const chunk = chunkOf.get(absolute)
        if (!chunk?.exports.has(absolute) || kind !== 'import-statement' || chunkOf.get(importer) === chunk) return
        return {path: absolute, namespace: standIn}
      })
      build.onResolve({filter: /\.cjs$/, namespace: standIn}, ({path}) => ({path, external: true}))
      build.onLoad({filter: /.*/, namespace: standIn}, ({path}) => ({contents: standInFor(path, chunkOf.get(path))}))
    }
  }
}

/** The name under which a deferred chunk is an entry point. */
export function entryOf(chunk: string): string {
  return `${entry}:${chunk}`
}

function exportModules(chunk: ListedChunk | undefined): string {
  const paths = [...(chunk?.exports.keys() ?? [])]
  return paths.map((path, index) => `export * as module${index} from ${JSON.stringify(path)}\n`).join('')
}

function standInFor(path: string, chunk: ListedChunk | undefined): string {
  const index = [...(chunk?.exports.keys() ?? [])].indexOf(path)
  const exports = (chunk?.exports.get(path) ?? []).map(({name, isList}) =>
    isList
      ? `export const ${name} = new Proxy([], {get: (_, key) => Reflect.get(load().${name}, key)})\n`
      : `let ${name}_\nexport const ${name} = (...values) => (${name}_ ??= load().${name})(...values)\n`
  )
  return `const load = () => require('./${chunk?.name}.cjs').module${index}\n${exports.join('')}`
}

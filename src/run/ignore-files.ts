import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Ignore as Patterns} from 'ignore'
import {readRegularFile} from '../engines/read-regular-file.ts'
import {readPatterns} from './read-patterns.ts'
import {relativeName} from './relative-name.ts'

/** Whether an ignore file excludes a file (absolute path). */
export type Ignore = (path: string) => boolean

/** Reads an ignore file by its absolute path; `undefined` where there is none. */
export type ReadIgnoreFile = (file: string) => string | undefined

export const ignoreFileNames: readonly string[] = ['.gitignore', '.remarkignore']

/** Larger files list no patterns, in bytes. */
const largest = 1_000_000

/**
 * Reads `.gitignore` and `.remarkignore` in the folders above a file, up to the top of its git work tree; the nearer
 * file wins, as git has it (gitignore(5)).
 */
export function createIgnore(read: ReadIgnoreFile = readFromDisk): Ignore {
  const byFolder = new Map<string, readonly Layer[]>()
  const layersOf = (folder: string): readonly Layer[] => {
    const known = byFolder.get(folder)
    if (known) return known
    const isTop = existsSync(join(folder, '.git')) || dirname(folder) === folder
    const layers = [...(isTop ? [] : layersOf(dirname(folder))), ...readLayer(folder, read)]
    byFolder.set(folder, layers)
    return layers
  }
  return (path) => {
    let ignored = false
    for (const {folder, patterns} of layersOf(folderOf(path))) {
      const verdict = patterns.test(relativeName(folder, path))
      if (verdict.ignored) ignored = true
      else if (verdict.unignored) ignored = false
    }
    return ignored
  }
}

/** `dirname` goes through the path letter by letter, which adds up in a big blog. */
function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash > 0 ? path.slice(0, slash) : dirname(path)
}

interface Layer {
  readonly folder: string
  readonly patterns: Patterns
}

function readLayer(folder: string, read: ReadIgnoreFile): Layer[] {
  const texts = ignoreFileNames.flatMap((name) => read(join(folder, name)) ?? [])
  return texts.length === 0 ? [] : [{folder, patterns: readPatterns(texts)}]
}

function readFromDisk(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  try {
    return readRegularFile(file, largest)
  } catch {
    return ''
  }
}

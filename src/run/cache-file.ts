import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'

/** The text of a cache file; empty where it cannot be read. */
export function readCacheFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Writes a cache file whole, so that nobody ever reads half of it. Gives whether it could be written. */
export function replaceCacheFile(file: string, content: string | Uint8Array): boolean {
  // Its own for each of two runs at a time; `randomUUID` takes milliseconds to start.
  const temporary = `${file}.${Math.random().toString(16).slice(2)}`
  try {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(temporary, content)
    renameSync(temporary, file)
    return true
  } catch {
    removeQuietly(temporary)
    return false
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, {force: true})
  } catch {
    // The folder is not to be written either.
  }
}

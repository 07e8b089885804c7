import {randomUUID} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {mkdir, rename, rm, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'

/** The text of a cache file; empty where it cannot be read. */
export function readCacheFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/**
 * Writes a cache file whole, so that nobody ever reads half of it; the text is made of what the file holds by now.
 * Gives whether it could be written.
 */
export async function writeCacheFile(file: string, render: (current: string) => string): Promise<boolean> {
  const temporary = `${file}.${randomUUID()}`
  try {
    await mkdir(dirname(file), {recursive: true})
    await writeFile(temporary, render(readCacheFile(file)))
    await rename(temporary, file)
    return true
  } catch {
    await rm(temporary, {force: true}).catch(() => undefined)
    return false
  }
}

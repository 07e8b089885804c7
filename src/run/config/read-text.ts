import {readFile} from 'node:fs/promises'

/** Reads the text of a file by its absolute path; `undefined` where there is none. Rejects for any other reason. */
export type ReadText = (path: string) => Promise<string | undefined>

/** Reads files as they are on the disk. */
export const readFromDisk: ReadText = async (path) => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}

import {readRegularFile} from '../../engines/read-regular-file.ts'
import {isAbsence} from '../error-code.ts'

/** Reads the text of a file by its absolute path; `undefined` where there is none. Rejects for any other reason. */
export type ReadText = (path: string) => Promise<string | undefined>

/** Larger files are neither configs nor baselines, in bytes: one of 100,000 findings has 15 MB. */
const largest = 50_000_000

/** Reads files as they are on the disk. */
export const readFromDisk: ReadText = async (path) => {
  try {
    // Waiting for the thread pool takes longer than the small files that configs are.
    return readRegularFile(path, largest)
  } catch (error) {
    if (isAbsence(error)) return undefined
    throw error
  }
}

import {createHash} from 'node:crypto'
import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** Writes the file by which a built program tells itself from any other build: a digest of all files in its folder. */
export async function writeBuildId(folder: string): Promise<void> {
  const hash = createHash('sha1')
  for (const name of (await readdir(folder)).sort()) {
    hash.update(`${name}\0`).update(await readFile(join(folder, name)))
  }
  await writeFile(join(folder, 'build-id'), hash.digest('hex'))
}

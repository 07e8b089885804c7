import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import type {Metafile} from 'esbuild'

/** Writes the licenses of the packages that bundles hold to a file: most licenses ask for going along with the code. */
export async function writeLicenses(project: string, metafiles: readonly Metafile[], file: string): Promise<void> {
  // What a plugin of esbuild loads has its namespace before the path.
  const inputs = metafiles.flatMap(({inputs}) => Object.keys(inputs).map((path) => path.replace(/^[\w-]{2,}:/, '')))
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []))
  const texts = await Promise.all([...folders].map((folder) => describe(resolve(project, folder))))
  await writeFile(file, [...new Set(texts)].sort().join(`\n${'-'.repeat(80)}\n\n`))
}

async function describe(folder: string): Promise<string> {
  const manifest: {name: string; version: string; license?: string} = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8')
  )
  const name = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  const text = name === undefined ? '' : `\n${(await readFile(join(folder, name), 'utf8')).trim()}\n`
  return `${manifest.name} ${manifest.version} (${manifest.license ?? 'no license named'})\n${text}`
}

import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {build, transform} from 'esbuild'

/** The chunks (their file names) that become one, by its name: reading many small files takes longer. */
type Joined = Readonly<Record<string, readonly string[]>>

/** Turns chunks of ESM that import each other into CommonJS, from one folder to another. */
export async function toCommonJs(from: string, to: string, joined: Joined): Promise<void> {
  await mkdir(to, {recursive: true})
  const files = await readdir(from)
  const write = (name: string, code: string) => writeFile(join(to, `${name}.cjs`), renameChunks(code, files, joined))
  for (const [name, parts] of Object.entries(joined)) await write(name, await joinChunks(from, parts))
  for (const file of files) {
    if (Object.values(joined).some((parts) => parts.includes(file))) continue
    const {code} = await transform(await readFile(join(from, file), 'utf8'), options)
    await write(nameOf(file), code)
  }
}

const options = {
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 200,
  define: {'import.meta.url': 'moduleUrl'}
} as const

/** Every chunk is one export, by its name. */
async function joinChunks(folder: string, files: readonly string[]): Promise<string> {
  const lines: string[] = []
  for (const file of files) {
    const isEmpty = (await readFile(join(folder, file), 'utf8')).trim() === ''
    if (!isEmpty) lines.push(`export * as ${variableOf(file)} from './${file}'`)
  }
  const {outputFiles} = await build({
    ...options,
    stdin: {contents: lines.join('\n'), resolveDir: folder},
    bundle: true,
    write: false,
    external: ['*.cjs'],
    plugins: [
      {
        name: 'leave-other-chunks',
        setup(build) {
          build.onResolve({filter: /^\.\/.*\.js$/}, ({path}) =>
            files.includes(basename(path)) ? undefined : {path, external: true}
          )
        }
      }
    ]
  })
  return outputFiles[0]?.text ?? ''
}

/** Puts the new names of chunks in the place of the old ones. */
function renameChunks(code: string, files: readonly string[], joined: Joined): string {
  let renamed = code
  for (const file of files) {
    const [whole] = Object.entries(joined).find(([, parts]) => parts.includes(file)) ?? []
    const chunk =
      whole === undefined ? `require("./${nameOf(file)}.cjs")` : `require("./${whole}.cjs").${variableOf(file)}`
    renamed = renamed
      .replaceAll(`require("./${file}")`, chunk)
      .replaceAll(`import("./${file}")`, `Promise.resolve().then(()=>${chunk})`)
    if (renamed.includes(`"./${file}"`)) throw new Error(`a chunk imports ${file} in an unknown way`)
  }
  return renamed.replaceAll('moduleUrl', 'require("node:url").pathToFileURL(__filename).href')
}

function nameOf(file: string): string {
  return basename(file, '.js')
}

function variableOf(file: string): string {
  return nameOf(file).replaceAll('-', '_')
}

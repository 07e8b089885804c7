import {chmod, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {build, type Metafile} from 'esbuild'
import {deferChunks, entryOf} from './defer-chunks.ts'
import {listDeferred} from './list-deferred.ts'
import {measurePlainly} from './measure-plainly.ts'
import {startFast, workFast} from './start-fast.ts'
import {toCommonJs} from './to-common-js.ts'

/**
 * Bundles the command line into a folder: `post-lint.cjs`, the program, with `start.cjs`; `core.cjs`, what every run needs
 * that was not run before; `worker.cjs`, which its threads run; and a chunk for each module that is deferred or imported
 * by `import()`. CommonJS starts faster than ESM in Node 20, and chunks can be loaded synchronously. esbuild splits ESM
 * only, so that its chunks are turned into CommonJS in a second step. Gives what esbuild says of the first.
 */
export async function bundleProgram(project: string, folder: string): Promise<Metafile> {
  const modules = await mkdtemp(join(tmpdir(), 'post-lint-bundle-'))
  try {
    const metafile = await split(project, modules)
    const start = listImported(metafile, 'post-lint.js')
    const main = findMain(metafile)
    const core = listImported(metafile, main).filter((file) => !start.includes(file))
    await toCommonJs(modules, folder, {start, core, shared: listShared(metafile, [...start, ...core])})
    const program = join(folder, 'post-lint.cjs')
    await startFast(program)
    await workFast(join(folder, `${basename(main, '.js')}.cjs`))
    await chmod(program, 0o755)
    return metafile
  } finally {
    await rm(modules, {recursive: true})
  }
}

async function split(project: string, outdir: string): Promise<Metafile> {
  const chunks = await listDeferred(project)
  const {metafile} = await build({
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    absWorkingDir: project,
    entryPoints: [
      {in: 'src/cli/main.ts', out: 'post-lint'},
      {in: 'src/run/pool/worker.ts', out: 'worker'},
      ...chunks.map(({name}) => ({in: entryOf(name), out: name}))
    ],
    format: 'esm',
    splitting: true,
    outdir,
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 200,
    legalComments: 'none',
    metafile: true,
    plugins: [deferChunks(chunks), measurePlainly]
  })
  return metafile
}

/** The chunk that a run loads which has not been run before. */
function findMain({outputs}: Metafile): string {
  const [path] = Object.entries(outputs).find(([, {entryPoint}]) => entryPoint === 'src/cli/program.ts') ?? []
  if (path === undefined) throw new Error('`src/cli/program.ts` is no chunk of its own')
  return basename(path)
}

/** The chunks that a chunk imports at its start, directly or not. */
function listImported(metafile: Metafile, file: string): string[] {
  const found = new Set<string>()
  const visit = (path: string): void => {
    for (const imported of importsOf(metafile, path)) {
      if (found.has(imported)) continue
      found.add(imported)
      visit(imported)
    }
  }
  visit(file)
  return [...found]
}

/** Small chunks that several others have in common, as far as they bring no package and nothing big along. */
function listShared(metafile: Metafile, loaded: readonly string[]): string[] {
  const small = new Map(loaded.map((file) => [file, true]))
  const isSmall = (file: string): boolean => {
    const known = small.get(file)
    if (known !== undefined) return known
    const {bytes = 0, entryPoint, inputs = {}} = outputOf(metafile, file) ?? {}
    const isOwn = Object.keys(inputs).every((path) => !path.includes('node_modules/'))
    const answer = isOwn && entryPoint === undefined && bytes <= smallChunk && importsOf(metafile, file).every(isSmall)
    small.set(file, answer)
    return answer
  }
  return Object.keys(metafile.outputs)
    .map((path) => basename(path))
    .filter((file) => !loaded.includes(file) && isSmall(file))
}

/** In bytes. */
const smallChunk = 10_000

function outputOf({outputs}: Metafile, file: string): Metafile['outputs'][string] | undefined {
  return Object.entries(outputs).find(([path]) => basename(path) === file)?.[1]
}

/** The chunks that a chunk imports at its start. */
function importsOf(metafile: Metafile, file: string): string[] {
  const imports = outputOf(metafile, file)?.imports ?? []
  return imports.filter(({kind, external}) => kind === 'import-statement' && !external).map(({path}) => basename(path))
}

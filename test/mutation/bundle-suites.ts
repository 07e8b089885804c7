import {readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build, type Metafile, type Plugin} from 'esbuild'
import type {Mutant} from './mutant.ts'
import {switchMutants} from './switch-mutants.ts'

/** A test file compiled, with everything of the project that it imports, into one module. */
export interface SuiteBundle {
  readonly testFile: string
  readonly path: string
  /** How many imports lead from the test file to a file, for all it reaches. */
  readonly distances: ReadonlyMap<string, number>
}

const standIn = fileURLToPath(new URL('collect-tests.ts', import.meta.url))

/** Bundles test files into a folder, with the mutants switched in. Packages stay outside. */
export async function bundleSuites(
  testFiles: readonly string[],
  mutants: readonly Mutant[],
  {cwd, folder}: {readonly cwd: string; readonly folder: string}
): Promise<SuiteBundle[]> {
  const plugins = [loadMutated(cwd, mutants)]
  const bundles: SuiteBundle[] = []
  for (const testFile of testFiles) {
    const path = join(folder, `${bundles.length}.mjs`)
    const {metafile} = await build({
      absWorkingDir: cwd,
      entryPoints: [testFile],
      outfile: path,
      bundle: true,
      metafile: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
      plugins
    })
    bundles.push({testFile, path, distances: measureDistances(testFile, metafile)})
  }
  return bundles
}

/** Loads the project's files as they are to run: with mutants, as uvu's tests are collected, at their own addresses. */
function loadMutated(cwd: string, mutants: readonly Mutant[]): Plugin {
  return {
    name: 'load-mutated',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^uvu$/}, () => ({path: standIn}))
      onLoad({filter: /\.ts$/}, ({path}) => {
        const name = relative(cwd, path).replaceAll('\\', '/')
        const own = mutants.filter(({file}) => file === name)
        const contents = switchMutants(readFileSync(path, 'utf8'), own)
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        return {contents, loader: 'ts'}
      })
    }
  }
}

function measureDistances(testFile: string, {inputs}: Metafile): Map<string, number> {
  const distances = new Map([[testFile, 0]])
  for (const [file, distance] of distances) {
    for (const {path, external} of inputs[file]?.imports ?? []) {
      if (!external && !distances.has(path)) distances.set(path, distance + 1)
    }
  }
  return distances
}

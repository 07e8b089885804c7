// Puts small faults into the sources, one at a time, and counts those that a test notices.
//   npm run mutation -- [--sample N] [--seed S] [--jobs N] [folder ...]
import {mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'
import {globSync} from 'tinyglobby'
import {bundleSuites} from './bundle-suites.ts'
import {describeFolder, describeSurvivor} from './describe-verdicts.ts'
import {leftOutFiles} from './is-left-out.ts'
import {judgeMutant, observeBundle} from './judge-mutants.ts'
import {listMutations} from './list-mutations.ts'
import type {Mutant} from './mutant.ts'
import {parseSources} from './parse-sources.ts'
import {createRunner} from './runner.ts'
import {sample} from './sample.ts'
import {workThrough} from './work-through.ts'

/** Folders of tests on what programs and threads do together: slow, and what they start has no mutants in it. */
const leftOutTests = [
  'bench',
  'bundle',
  'cli',
  'fuzz',
  'generate',
  'git',
  'hooks',
  'measure',
  'mutation',
  'report',
  'run'
]

const {values, positionals} = parseArgs({
  options: {
    sample: {type: 'string', default: 'all'},
    seed: {type: 'string', default: '1'},
    jobs: {type: 'string', default: '1'},
    tests: {type: 'string', multiple: true}
  },
  allowPositionals: true
})
const folders = positionals.length > 0 ? positionals : ['rules', 'src/post', 'src/engines', 'src/sources']
const cwd = process.cwd()
const texts = new Map<string, string>()
const counts = new Map<string, number>()
const mutants: Mutant[] = []
for (const folder of folders) {
  const found: Omit<Mutant, 'id'>[] = []
  parseSources(
    cwd,
    globSync(folder.endsWith('.ts') ? folder : `${folder}/**/*.ts`, {ignore: [...leftOutFiles]}).sort(),
    (file, tree) => {
      texts.set(file, tree.text)
      found.push(...listMutations(tree).map((mutation) => ({file, ...mutation})))
    }
  )
  counts.set(folder, found.length)
  const size = values.sample === 'all' ? found.length : Number(values.sample)
  for (const mutant of sample(found, size, Number(values.seed))) mutants.push({id: mutants.length + 1, ...mutant})
}

const bundlesFolder = mkdtempSync(join(tmpdir(), 'mutation-'))
const script = join(bundlesFolder, 'run-tests.mjs')
const runners = Array.from({length: Number(values.jobs)}, () => createRunner(script, cwd))
try {
  symlinkSync(join(cwd, 'node_modules'), join(bundlesFolder, 'node_modules'))
  await build({
    entryPoints: [fileURLToPath(new URL('run-tests.ts', import.meta.url))],
    outfile: script,
    format: 'esm',
    platform: 'node'
  })
  const ignore = [...leftOutTests.map((name) => `test/${name}/**`), 'test/{remark,repository,run}.test.ts']
  const testFiles = globSync(values.tests ?? 'test/**/*.test.ts', {ignore}).sort()
  const bundles = await bundleSuites(testFiles, mutants, {cwd, folder: bundlesFolder})
  console.log(`${mutants.length} mutants, ${bundles.length} test files`)
  const observations = await workThrough(bundles, runners, async (bundle, runner) => {
    const observed = await observeBundle(bundle, runner)
    if (!observed) console.log(`Not asked: ${bundle.testFile}: it ends its process, or never ends`)
    return observed
  })
  const observed = observations.filter((bundle) => bundle !== undefined)
  for (const {testFile, observation} of observed) {
    for (const {title, passed} of observation.tests) {
      if (!passed) console.log(`Not asked: ${testFile}: ${title}: it fails without a mutant`)
    }
  }
  const verdicts = await workThrough(mutants, runners, async (mutant, runner) => {
    const verdict = await judgeMutant(mutant, observed, runner)
    const survivor = describeSurvivor(verdict, texts.get(mutant.file) ?? '')
    if (survivor !== undefined) console.log(survivor)
    return verdict
  })
  for (const folder of folders) {
    const own = verdicts.filter(({mutant}) => mutant.file === folder || mutant.file.startsWith(`${folder}/`))
    console.log(describeFolder(folder, own, counts.get(folder) ?? 0))
  }
} finally {
  for (const runner of runners) runner.end()
  rmSync(bundlesFolder, {recursive: true, force: true})
}

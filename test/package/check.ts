// Checks the package as its users get it: packed, installed elsewhere, run, imported, type-checked.
import {mkdir, mkdtemp, readdir, rename, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {engines} from '../../src/engines/index.ts'
import {listLoaded} from './list-loaded.ts'
import {measureInstalled} from './measure-installed.ts'
import {type CommandResult, runCommand} from './run-command.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const {version} = createRequire(import.meta.url)('../../package.json')
const bin = (name: string): string => join(project, 'node_modules/.bin', name)
const place = await mkdtemp(join(tmpdir(), 'post-lint-package-'))
const consumer = join(place, 'consumer')
const tarball = join(place, 'package.tgz')
await mkdir(consumer)

/** What npm would run where the package is installed from the registry (npm docs, scripts). */
const installScripts =
  "['preinstall', 'install', 'postinstall'].filter((name) => require('./package.json').scripts[name]).join()"

/** A project that uses the package: a blog that is well, one that is not, and a config in TypeScript. */
const consumerFiles: Record<string, string> = {
  'package.json': '{"private": true, "type": "module"}',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023', 'dom'],
      types: [],
      skipLibCheck: false,
      noEmit: true
    },
    files: ['config.ts']
  }),
  'config.ts': `import postLint from 'post-lint'
import frontMatter from 'post-lint/rules/front-matter'
import {unified} from 'unified'

unified().use(postLint, {engine: 'jekyll', rules: {'front-matter': 'error'}}).use(frontMatter)
// @ts-${'expect-error'}: no such engine
unified().use(postLint, {engine: 'jeckyll'})
`,
  'healthy/_config.yml': 'title: A blog\ntimezone: Asia/Seoul\n',
  'healthy/_posts/2024-05-06-healthy.md': '---\ntitle: Hello\ndate: 2024-05-06 09:30:00 +0900\n---\n\nA post.\n',
  'unclosed/_config.yml': 'title: A blog\n',
  'unclosed/_posts/2024-05-06-unclosed.md': '---\ntitle: Hello\n\nA post.\n'
}

let passed = 0
let failed = 0

await check('is packed', 'npm', ['pack', '--silent', '--pack-destination', place], {cwd: project})
const [packed = ''] = (await readdir(place)).filter((name) => name.endsWith('.tgz'))
await rename(join(place, packed), tarball)
await check('holds only what users need', 'tar', ['tzf', tarball], {
  judge: ({output}) => output.trim().split('\n').every(isForUsers)
})
await check('is sound to publint', bin('publint'), ['run', tarball, '--strict'])
await check('has types for ESM, says attw', bin('attw'), [tarball, '--profile', 'esm-only'])
await check('has nothing unused, says knip', bin('knip'), [], {cwd: project})
// npx keeps a link to a clone in its cache, and keeps it when the program has moved: hence a cache of its own.
const freshCache = ['--cache', join(place, 'npm-cache')]
await check('runs in its own clone', 'npx', ['--no', ...freshCache, '--', 'post-lint', '--version'], {
  cwd: project,
  judge: ({output}) => output.includes(version)
})
await check(
  'is content with its own pages',
  bin('remark'),
  ['--frail', '--quiet', 'README.md', 'CHANGELOG.md', 'SECURITY.md', 'rules/README.md'],
  {cwd: project}
)

for (const [path, text] of Object.entries(consumerFiles)) {
  await mkdir(dirname(join(consumer, path)), {recursive: true})
  await writeFile(join(consumer, path), text)
}
await check('has no install scripts', 'node', ['-p', installScripts], {
  cwd: project,
  judge: ({output}) => output.trim() === ''
})
await check('installs into an empty folder', 'npm', ['install', '--silent', tarball])
await checkSize(40, 12_000_000)
await check('finds a healthy post healthy', 'npx', ['--no', '--', 'post-lint', 'healthy'])
await check('fails on a post at fault', 'npx', ['--no', '--', 'post-lint', 'unclosed'], {code: 1, judge: namesRule})
await check('type-checks in a strict project', bin('tsc'), ['-p', '.'])
await check('gives its schema', 'node', ['-p', 'require("post-lint/schema.json").title'])

const program = join(consumer, 'node_modules/post-lint/dist/bin/post-lint.cjs')
for (const {id} of Object.values(engines)) await checkEngine(id)
await checkStart('only tells its version', ['--version'], 340_000, /^(post-lint|start|program-\w+|core)\.cjs$/)
await runCommand('node', [program], join(consumer, 'healthy'))
await checkStart('has run before', [], 20_000, /^(post-lint|start)\.cjs$/)
await runCommand('git', ['init', '--quiet', 'healthy'], consumer)
await runCommand('git', ['-C', 'healthy', 'add', '.'], consumer)
const neverForHealthy =
  /^(markdown|yaml|toml|report|fix|links|examples|plugin|foreign-plugins|compare|load-|chunk-|vfile)/
await checkStart('finds staged posts healthy', ['--staged', '--no-cache'], 920_000, neverForHealthy, 'none')
await runCommand('node', [program, '--staged'], join(consumer, 'healthy'))
await checkStart('finds staged posts healthy again', ['--staged'], 430_000, /^lint\.cjs$/, 'none')

// The registry has Node itself as a package for each platform.
const nodePackage = `node-${process.platform}-${process.arch}`
await check('can get the newest Node', 'npm', ['install', '--silent', '--no-save', `${nodePackage}@latest`])
const newestNode = join(consumer, 'node_modules', nodePackage, 'bin/node')
await check('runs on the newest Node', newestNode, [program, 'healthy'])
await check('finds faults on the newest Node', newestNode, [program, 'unclosed'], {code: 1, judge: namesRule})

await rm(place, {recursive: true})
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

interface Expectation {
  /** The folder to run in; that of the consumer when left out. */
  readonly cwd?: string
  /** The exit code; 0 when left out. */
  readonly code?: number
  judge?(result: CommandResult): boolean
}

async function check(
  name: string,
  command: string,
  args: readonly string[],
  expectation: Expectation = {}
): Promise<void> {
  const start = performance.now()
  const {cwd = consumer, code = 0, judge = () => true} = expectation
  const result = await runCommand(command, args, cwd)
  const isGood = result.code === code && judge(result)
  if (isGood) passed++
  else failed++
  console.log(`${isGood ? 'ok  ' : 'FAIL'} package ${name} (${Math.round(performance.now() - start)} ms)`)
  if (!isGood)
    console.log(`     exit code ${result.code}, expected ${code}\n${result.output.replace(/^(?=.)/gm, '     ')}`)
}

/** Checks that all the code of an engine is there: a chunk that is loaded too early or too late breaks a run down. */
async function checkEngine(engine: string): Promise<void> {
  const {code, output} = await runCommand('node', [program, '--engine', engine, 'healthy', 'unclosed'], consumer)
  const isGood = code !== 2 && !output.includes('broke down')
  if (isGood) passed++
  else failed++
  console.log(`${isGood ? 'ok  ' : 'FAIL'} package reads posts as ${engine} does`)
  if (!isGood) console.log(output)
}

/**
 * Checks what a run in the healthy blog loads of the bundle, in bytes and by name: a package or a table that slips into
 * the way of every run costs each of them milliseconds.
 */
async function checkStart(
  name: string,
  args: readonly string[],
  mostBytes: number,
  names: RegExp,
  fitting: 'all' | 'none' = 'all'
): Promise<void> {
  const loaded = await listLoaded(program, args, join(consumer, 'healthy'), place)
  const bytes = loaded.reduce((sum, file) => sum + file.bytes, 0)
  const wrong = loaded.filter((file) => names.test(file.name) === (fitting === 'none'))
  const isGood = loaded.length > 0 && bytes <= mostBytes && wrong.length === 0
  if (isGood) passed++
  else failed++
  console.log(`${isGood ? 'ok  ' : 'FAIL'} package loads ${bytes} bytes where it ${name} (at most ${mostBytes})`)
  if (!isGood) console.log(loaded.map((file) => `     ${file.name}: ${file.bytes}\n`).join(''))
}

/** Checks what the package brings along: each package is one more that can be taken over, and CI installs them all. */
async function checkSize(mostPackages: number, mostBytes: number): Promise<void> {
  const {packages, bytes} = await measureInstalled(consumer)
  const isGood = packages > 0 && packages <= mostPackages && bytes <= mostBytes
  if (isGood) passed++
  else failed++
  const most = `(at most ${mostPackages}, ${mostBytes})`
  console.log(
    `${isGood ? 'ok  ' : 'FAIL'} package brings ${packages} packages of ${bytes} bytes, itself included ${most}`
  )
}

/** Whether a report has the finding of the post at fault. */
function namesRule({output}: CommandResult): boolean {
  return /error .* front-matter$/m.test(output)
}

/** Whether a file of the packed package has any use outside of this project. */
function isForUsers(path: string): boolean {
  return (
    /^package\/(package\.json|README\.md|LICENSE|NOTICES\.md|rules\/(README\.md|schema\.json))$/.test(path) ||
    /^package\/dist\/(rules|src\/(?!bundle\/|cli\/|generate\/)).*\.(js|d\.ts)$/.test(path) ||
    /^package\/dist\/bin\/([\w-]+\.cjs|build-id|third-party-licenses\.txt)$/.test(path)
  )
}

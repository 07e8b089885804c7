// Lints a copy of a folder with a cache and without, again and again while things change, and fails where the two say
// different things: `npm run cache:compare -- FOLDER`. Each line tells how many posts were linted, and the CPU time.
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import process from 'node:process'
import {lintCached, lintTwice, type Wishes} from '../run/cache/lint-twice.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('name the folder of a blog')
const root = mkdtempSync(join(tmpdir(), 'post-lint-cache-'))
const cwd = join(root, basename(folder))
const start = Date.parse('2026-01-01T00:00:00Z')

try {
  cpSync(folder, cwd, {recursive: true, filter: (path) => !/[\\/](?:node_modules|\.git)$/.test(path)})
  const posts = readdirSync(cwd, {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.(?:md|mdx|markdown)$/.test(path) && statSync(join(cwd, path)).isFile())
    .map((path) => join(cwd, path))
  const [first, second, third] = spread(posts)
  if (first === undefined || second === undefined || third === undefined || posts.length < 3) {
    throw new Error('three posts at least are to be changed')
  }

  await step('cold', () => {})
  await step('warm', () => {})
  await step('touched', () => {
    for (const path of posts) utimesSync(path, 1, 1)
  })
  await step('one edited', () => appendFileSync(first, '\nOne more line.\n'))
  await step('one edited, size and time kept', () => editInPlace(second))
  await step('one moved', () => renameSync(third, join(dirname(third), `2024-05-06-moved-${basename(third)}`)))
  await step('one removed', () => rmSync(first))
  await step('one added', () => writeFileSync(join(dirname(second), '2024-05-06-added.md'), '---\ntitle: Added\n---\n'))
  await step('other options', () => {}, {config: {'source-link-present': ['error', {when: 'always'}]}})
  await step('ten years earlier', () => {}, {now: start - 10 * 365 * 86_400_000})
  await step('no clock ahead of the files', () => {}, {ahead: 0})
  await step('one file linted', () => {}, {}, [second])
  await step('another program', () => {}, {program: 'another'})
  await step('cut short', () => damage((bytes) => bytes.subarray(0, bytes.length / 2)))
  await step('warm again', () => {})
} finally {
  rmSync(root, {recursive: true})
}

async function step(
  name: string,
  change: () => void,
  wishes: Wishes = {},
  paths: readonly string[] = ['.']
): Promise<void> {
  change()
  const settings = {now: start, folder: join(root, 'cache'), ...wishes}
  const before = process.cpuUsage()
  const {linted} = await lintCached(cwd, paths, settings)
  const {user, system} = process.cpuUsage(before)
  await lintTwice(cwd, paths, settings)
  console.log(`${name}: ${linted.length} linted, ${Math.round((user + system) / 1000)} ms`)
}

/** A post near the start, one in the middle and one near the end. */
function spread(posts: readonly string[]): string[] {
  return [0.1, 0.5, 0.9].flatMap((part) => posts[Math.floor(part * posts.length)] ?? [])
}

function editInPlace(file: string): void {
  const {atimeMs, mtimeMs} = statSync(file)
  writeFileSync(file, readFileSync(file, 'utf8').replace('title:', 'titel:'))
  utimesSync(file, atimeMs / 1000, mtimeMs / 1000)
}

function damage(change: (bytes: Buffer) => Buffer): void {
  for (const name of readdirSync(join(root, 'cache'))) {
    const path = join(root, 'cache', name)
    writeFileSync(path, change(readFileSync(path)))
  }
}

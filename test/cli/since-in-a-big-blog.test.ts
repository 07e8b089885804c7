import {mkdirSync, readFileSync, renameSync} from 'node:fs'
import {dirname, join} from 'node:path'
import * as assert from 'uvu/assert'
import {rules} from '../../rules/index.ts'
import {engines} from '../../src/engines/index.ts'
import {formats} from '../../src/report/index.ts'
import {describe} from '../describe.ts'
import {readCommands} from '../report/read-commands.ts'
import {readXml} from '../report/read-xml.ts'
import {runAt} from './run-in.ts'
import {git, withRepository, write} from './with-repository.ts'

const postCount = 300
const oldFaultCount = 200

/** The posts that the branch edits, by number; the second and the last get a fault. */
const edited = [3, 40, 75, 111, 150, 180, 199, 222, 256, 290]
const faulty = [40, 290]

const pathOf = (number: number): string =>
  `_posts/2024-${pad(1 + Math.floor(number / 28))}-${pad(1 + (number % 28))}-post-${number}.md`
const pad = (number: number): string => String(number).padStart(2, '0')

/** A post of which only the source's label can be wrong, on the last line. */
function writePost(number: number, label: string, text = 'Text.'): string {
  const head = `---\ntitle: Post ${number}\ndate: ${pathOf(number).slice(7, 17)} 09:30:00 +0000\n---\n`
  return `${head}\n${text}\n\n${label}: [a post by Alice](https://alice.dev/posts/${number})\n`
}

const labelOf = (number: number): string => (number < oldFaultCount ? 'Sorce' : 'Source')

/** Reads the places of findings, as `path:line`, in the output of each format. */
const readers: Readonly<Record<string, (output: string) => string[]>> = {
  stylish: (output) => readUnderHeadings(output, /^(_posts\/\S+)$/, /^(\d+):\d+-\d+:\d+ +error .* source-link-label$/),
  json: (output) => {
    const {posts, summary} = JSON.parse(output)
    assert.equal(summary, {posts: edited.length, errors: faulty.length, warnings: 0, fixable: faulty.length})
    return posts.flatMap(({path, messages}: {path: string; messages: {place: {start: {line: number}}}[]}) =>
      messages.map(({place}) => `${path}:${place.start.line}`)
    )
  },
  github: (output) => readCommands(output).map(({properties}) => `${properties.file}:${properties.line}`),
  sarif: (output) => {
    const results: {locations: {physicalLocation: {artifactLocation: {uri: string}; region: {startLine: number}}}[]}[] =
      JSON.parse(output).runs[0].results
    return results.map(({locations: [location]}) => {
      const place = location?.physicalLocation
      return `${place?.artifactLocation.uri}:${place?.region.startLine}`
    })
  },
  gitlab: (output) => {
    const issues: {location: {path: string; lines: {begin: number}}}[] = JSON.parse(output)
    return issues.map(({location}) => `${location.path}:${location.lines.begin}`)
  },
  junit: (output) =>
    readXml(output).children.flatMap(({attributes, children}) =>
      children.map(
        ({children: [failure]}) => `${attributes.name}:${/:(\d+):\d+/.exec(failure?.attributes.message ?? '')?.[1]}`
      )
    ),
  rdjson: (output) => {
    const diagnostics: {location: {path: string; range: {start: {line: number}}}}[] = JSON.parse(output).diagnostics
    return diagnostics.map(({location}) => `${location.path}:${location.range.start.line}`)
  },
  checkstyle: (output) =>
    readXml(output).children.flatMap(({attributes, children}) =>
      children.map((error) => `${attributes.name}:${error.attributes.line}`)
    ),
  markdown: (output) => readUnderHeadings(output, /^#+ `?(_posts.+?)`?$/, /^- .*line (\d+)/)
}

function readUnderHeadings(output: string, heading: RegExp, item: RegExp): string[] {
  const found: string[] = []
  let path = ''
  for (const line of output.split('\n')) {
    path = heading.exec(line)?.[1]?.replaceAll('\\', '') ?? path
    const number = item.exec(line)?.[1]
    if (number !== undefined) found.push(`${path}:${number}`)
  }
  return found
}

describe('post-lint --since, in a blog of 300 posts with 200 old findings', (it) => {
  it('prints exactly the two new ones, in each format, also after a rename and a rebase', async () => {
    const numbers = Array.from({length: postCount}, (_, number) => number)
    const files = Object.fromEntries(numbers.map((number) => [pathOf(number), writePost(number, labelOf(number))]))
    await withRepository({'_config.yml': 'title: Blog\ntimezone: UTC\n', ...files}, async (folder) => {
      const all = await runAt(folder, ['--format', 'json'], realTool)
      assert.equal(JSON.parse(all.stdout).summary.errors, oldFaultCount)

      git(folder, 'checkout', '-q', '-b', 'branch')
      for (const number of edited) {
        // The old faults move down; one of the new ones stands beside an old one, the other in a post without any.
        const text = `More.\n\nText.${faulty.includes(number) ? `\n\nSuorce: [a post by Alice](https://alice.dev/${number})` : ''}`
        write(folder, pathOf(number), writePost(number, labelOf(number), text))
      }
      commit(folder, 'Edit ten posts')
      const expected = faulty.map((number) => `${pathOf(number)}:10`)
      await assertFindings(folder, expected)

      const [from, to] = [pathOf(40), '_posts/2024-02-13-a-new-name.md']
      renameSync(join(folder, from), join(folder, to))
      renameSync(join(folder, pathOf(3)), join(folder, '_posts/2024-01-04-moved.md'))
      commit(folder, 'Rename two of them')
      const renamed = expected.map((finding) => finding.replace(from, to)).sort()
      await assertFindings(folder, renamed)

      git(folder, 'checkout', '-q', 'main')
      for (const number of [0, 5, 250])
        write(folder, pathOf(number), writePost(number, 'Sorce', 'Text that main has got.'))
      commit(folder, 'Edit other posts')
      git(folder, 'checkout', '-q', 'branch')
      await assertFindings(folder, renamed)
      git(folder, 'rebase', '-q', 'main')
      await assertFindings(folder, renamed)
    })
  })
})

const realTool = {
  tool: {
    rules: rules.map(({rule}) => rule),
    engines: Object.values(engines).map(({id}) => id),
    formats
  }
}

/** Runs once, with a report in every format. That a renamed post has another address is no matter here. */
async function assertFindings(folder: string, expected: readonly string[]): Promise<void> {
  assert.equal(Object.keys(readers).sort(), formats.map(({name}) => name).sort())
  const reports = join(dirname(folder), `${folder}-reports`)
  mkdirSync(reports, {recursive: true})
  const wanted = formats.flatMap(({name}) => ['--format', `${name}:${join(reports, name)}`])
  const {code, stderr} = await runAt(folder, ['--since', 'main', '--rule', 'url-changed=off', ...wanted], realTool)
  assert.equal({code, stderr}, {code: 1, stderr: ''})
  for (const [name, read] of Object.entries(readers)) {
    assert.equal(read(readFileSync(join(reports, name), 'utf8')), expected, name)
  }
}

function commit(folder: string, message: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '-q', '-m', message)
}

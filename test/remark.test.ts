import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import * as assert from 'uvu/assert'
import {describe} from './describe.ts'
import {fixturesFolder} from './fixtures.ts'

const project = join(import.meta.dirname, '..')
const fixtures = [
  'front-matter',
  'front-matter-required',
  'date-time-zone',
  'source-link-label',
  'front-matter-schema',
  'healthy-jekyll'
]
const options = {timeZone: 'Asia/Seoul', now: '2026-01-01T00:00:00Z'}

/** A vfile reporter that prints messages as data. */
const reporter = `
export default (files) => JSON.stringify(files.flatMap((file) => file.messages.map((message) => ({
  path: file.path, ruleId: message.ruleId, reason: message.reason, place: message.place, fatal: message.fatal,
  actual: message.actual ?? null, expected: message.expected, note: message.note ?? null, url: message.url
}))))
`

describe('plain remark with the plugin', (test) => {
  for (const name of fixtures) {
    test(`gives the messages of the command line: ${name}`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'post-lint-remark-'))
      try {
        cpSync(join(fixturesFolder, name), folder, {recursive: true})
        const settings = existsSync(join(folder, 'schema.json')) ? {...options, schema: 'schema.json'} : options
        const plugin = pathToFileURL(join(project, 'src', 'index.ts')).href
        writeFileSync(join(folder, 'reporter.mjs'), reporter)
        writeFileSync(
          join(folder, '.remarkrc.mjs'),
          `import postLint from '${plugin}'\nexport default {plugins: [[postLint, ${JSON.stringify(settings)}]]}\n`
        )
        const inTool = readTool(folder)
        assert.equal(inTool.length > 0, !name.startsWith('healthy'))
        assert.equal(runRemark(folder), inTool)
      } finally {
        rmSync(folder, {recursive: true})
      }
    })
  }
})

type Message = Readonly<Record<string, unknown>>

function runRemark(folder: string): Message[] {
  const remark = join(project, 'node_modules', 'remark-cli', 'cli.js')
  const messages: Message[] = JSON.parse(
    run([remark, '_posts', '--no-stdout', '--report', './reporter.mjs'], folder).stderr
  )
  return sort(messages)
}

function readTool(folder: string): Message[] {
  const tool = join(project, 'src', 'cli', 'main.ts')
  const report: {posts: {path: string; messages: Message[]}[]} = JSON.parse(
    run([tool, '_posts', '--format', 'json'], folder).stdout
  )
  return sort(
    report.posts.flatMap(({path, messages}) =>
      messages.map(({ruleId, reason, place, severity, actual, expected, note, url}) => {
        return {path, ruleId, reason, place, fatal: severity === 'error', actual, expected, note, url}
      })
    )
  )
}

/** Both run the sources through tsx. */
function run(args: string[], cwd: string): {stdout: string; stderr: string} {
  const loader = pathToFileURL(join(project, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href
  return spawnSync(process.execPath, ['--import', loader, ...args], {cwd, encoding: 'utf8'})
}

function sort(messages: readonly Message[]): Message[] {
  return messages.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join, relative} from 'node:path'
import {rules} from '../rules/index.ts'
import type {LinkChecker, LinkVerdict} from '../src/links/link-verdict.ts'
import {stylish} from '../src/report/stylish.ts'
import type {FrontMatterSchema} from '../src/rule-kit/front-matter-schema.ts'
import {defaultSetting} from '../src/rule-kit/setting.ts'
import {defaultMaxBytes, defaultMaxSeconds} from '../src/run/config/settings.ts'
import {createReport} from '../src/run/create-report.ts'
import {lint} from '../src/run/lint.ts'
import type {GitScope} from '../src/run/lint-request.ts'
import {withRepository, write} from './cli/with-repository.ts'
import {compileOwnSchema} from './compile-own-schema.ts'

/** The folder of the fixtures. */
export const fixturesFolder = join(import.meta.dirname, '..', 'fixtures')

/** The names of the blogs that every rule must pass. */
export function healthyBlogs(): string[] {
  return readdirSync(fixturesFolder).filter((name) => name.startsWith('healthy'))
}

/** What a fixture is found to be: its report without colours, and the rules in it. */
export interface FixtureReport {
  readonly text: string
  readonly ruleIds: readonly string[]
}

/**
 * Lints a fixture with every rule of the strict preset, at a fixed time. Where it has a folder `earlier`, that is what a
 * repository held in its last commit, and what has changed since is linted.
 */
export async function reportOf(folder: string): Promise<FixtureReport> {
  const earlier = join(folder, 'earlier')
  if (!existsSync(earlier)) return lintFolder(folder, folder)
  let report: FixtureReport = {text: '', ruleIds: []}
  await withRepository(readFiles(earlier), async (repository) => {
    for (const path of Object.keys(readFiles(earlier))) rmSync(join(repository, path))
    for (const [path, text] of Object.entries(readFiles(folder))) {
      if (!path.startsWith('earlier/') && !path.endsWith('.txt')) write(repository, path, text)
    }
    report = await lintFolder(repository, folder, {scope: {since: 'HEAD'}, environment: process.env})
  })
  return report
}

async function lintFolder(cwd: string, folder: string, git?: GitScope): Promise<FixtureReport> {
  const outcome = await lint({
    cwd,
    paths: ['.'],
    git,
    now: Date.parse('2026-01-01T00:00:00Z'),
    maxBytes: defaultMaxBytes,
    maxSeconds: defaultMaxSeconds,
    rules: rules.map(({rule}) => ({rule, setting: defaultSetting(rule, 'strict')})),
    ruleIds: rules.map(({rule}) => rule.id),
    foreignPlugins: [],
    schema: readSchema(folder),
    checkLink: readVerdicts(folder)
  })
  return {
    text: await stylish.render(createReport(outcome), {color: false}),
    ruleIds: [...new Set(outcome.posts.flatMap((post) => post.findings.map(({ruleId}) => ruleId)))]
  }
}

/** The files below a folder, by path. */
function readFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')])
  )
}

/** The schema of the fixture: its `schema.json`, if it has one. */
function readSchema(folder: string): FrontMatterSchema | undefined {
  const file = join(folder, 'schema.json')
  return existsSync(file) ? compileOwnSchema(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}

/** In place of the network: what the fixture says of addresses in its `verdicts.json`, if it has one. */
function readVerdicts(folder: string): LinkChecker | undefined {
  const file = join(folder, 'verdicts.json')
  if (!existsSync(file)) return undefined
  // Safe: the file is our own.
  const verdicts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, LinkVerdict>
  return async (address) => verdicts[address] ?? {state: 'alive'}
}

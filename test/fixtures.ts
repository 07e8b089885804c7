import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../rules/index.ts'
import type {LinkChecker, LinkVerdict} from '../src/links/link-verdict.ts'
import {stylish} from '../src/report/stylish.ts'
import type {FrontMatterSchema} from '../src/rule-kit/front-matter-schema.ts'
import {defaultSetting} from '../src/rule-kit/setting.ts'
import {defaultMaxBytes, defaultMaxSeconds} from '../src/run/config/settings.ts'
import {createReport} from '../src/run/create-report.ts'
import {lint} from '../src/run/lint.ts'
import {compileOwnSchema} from './compile-own-schema.ts'

/** The folder of the fixtures. */
export const fixturesFolder = join(import.meta.dirname, '..', 'fixtures')

/** The names of the blogs that every rule must pass. */
export function healthyBlogs(): string[] {
  return readdirSync(fixturesFolder).filter((name) => name.startsWith('healthy'))
}

/** Lints a fixture with every rule of the strict preset, at a fixed time, and renders the report without colours. */
export async function reportOf(folder: string): Promise<{text: string; ruleIds: string[]}> {
  const outcome = await lint({
    cwd: folder,
    paths: ['.'],
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

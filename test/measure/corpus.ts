/**
 * Lints every blog below a folder, each as its own blog, and prints what each rule says of them.
 *
 *   npm run corpus -- FOLDER [--show RULE] [--only BLOG] [--engine BLOG=ENGINE] [--preset NAME] [--now INSTANT]
 *                            [--per-blog] [--fix] [--why-parsed]
 *
 * `--per-blog` prints how many findings each blog has, rule by rule, and how many messages their writers read, where the
 * same words about one post are one; and how many that is for 100 posts.
 * `--why-parsed` also prints which rules made the Markdown tree of a post be parsed, and of which posts.
 * `--fix` fixes the posts, so let FOLDER be a copy: it prints how many fixes were made, refused and why, and what a
 * second run says.
 */
import {readdirSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {rules} from '../../rules/index.ts'
import {engines} from '../../src/engines/index.ts'
import {gatherRepeats} from '../../src/report/gather-repeats.ts'
import {presets} from '../../src/rule-kit/preset.ts'
import {activeRules} from '../../src/run/config/active-rules.ts'
import {defaultMaxBytes, defaultMaxSeconds} from '../../src/run/config/settings.ts'
import {createReport} from '../../src/run/create-report.ts'
import {globFiles} from '../../src/run/glob-files.ts'
import {lintInputs} from '../../src/run/lint-inputs.ts'
import type {LintOutcome, LintRequest} from '../../src/run/lint-request.ts'
import {createLinter} from '../../src/run/linter.ts'
import {postExtensions} from '../../src/run/post-name.ts'
import {createFixMeasures, describeFixes, measureFixes} from './measure-fixes.ts'
import {createParsingWatch} from './watch-parsing.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    show: {type: 'string', multiple: true, default: []},
    only: {type: 'string', multiple: true, default: []},
    engine: {type: 'string', multiple: true, default: []},
    now: {type: 'string'},
    preset: {type: 'string', default: 'strict'},
    'per-blog': {type: 'boolean', default: false},
    fix: {type: 'boolean', default: false},
    'why-parsed': {type: 'boolean', default: false}
  }
})

interface Tally {
  findings: number
  errors: number
  posts: Set<string>
}

const folder = resolve(positionals[0] ?? '.')
const now = values.now === undefined ? Date.now() : Date.parse(values.now)
const preset = presets.find((name) => name === values.preset) ?? 'strict'
const forced = new Map(
  values.engine.map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? ''])
)
const tallies = new Map<string, Tally>()
const shown: string[] = []
const blogs: string[][] = []
const messages: string[][] = []
const measured = createFixMeasures()
const parsed: {blog: string; path: string; askedBy: string}[] = []
let posts = 0
let failures = 0

for (const entry of readdirSync(folder, {withFileTypes: true})) {
  if (!entry.isDirectory() || (values.only.length > 0 && !values.only.includes(entry.name))) continue
  const cwd = join(folder, entry.name)
  const engine = Object.values(engines).find(({id}) => id === forced.get(entry.name))?.id
  const started = performance.now()
  const watch = createParsingWatch()
  const request: LintRequest = {
    cwd,
    paths: ['.'],
    engine,
    now,
    maxBytes: defaultMaxBytes,
    maxSeconds: defaultMaxSeconds,
    rules: activeRules(
      rules.map(({rule}) => watch.watch(rule)),
      {},
      preset
    ),
    ruleIds: rules.map(({rule}) => rule.id),
    foreignPlugins: []
  }
  // Every file of the corpus, whatever its name: a list of posts may make the tool fail as well.
  const files = (await globFiles(cwd, [`**/*.{${postExtensions.join(',')}}`])).sort()
  const inputs = files.map((file) => ({file}))
  const outcome = await lintInputs(inputs, createLinter(cwd, request), request)
  const milliseconds = Math.round(performance.now() - started)
  count(entry.name, outcome, cwd)
  messages.push(...countMessages(entry.name, outcome))
  if (values.fix) await measureFixes(request, outcome, measured)
  parsed.push(...watch.parsed.map(({path, askedBy}) => ({blog: entry.name, path, askedBy})))
  posts += outcome.postCount
  failures += outcome.problems.length
  blogs.push([entry.name, outcome.engine, String(outcome.postCount), String(milliseconds)])
}

for (const line of shown) console.log(line)
print([['blog', 'engine', 'posts', 'ms'], ...blogs])
console.log()
const rows = [...tallies]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, {findings, errors, posts: where}]) => [
    id,
    String(findings),
    String(errors),
    String(where.size),
    ((1000 * findings) / posts).toFixed(1)
  ])
print([['rule', 'findings', 'errors', 'in posts', 'per 1,000'], ...rows])
console.log(`\n${posts} posts, ${tallies.get('crash')?.findings ?? 0} crashes, ${failures} problems`)
if (values['per-blog']) print([['blog', 'rule', 'posts', 'findings', 'per 100', 'messages', 'per 100'], ...messages])
if (values['why-parsed']) printParsed()
if (values.fix) for (const line of describeFixes(measured)) console.log(line)

function count(blog: string, outcome: LintOutcome, cwd: string): void {
  for (const {path, text, findings} of outcome.posts) {
    for (const finding of findings) {
      const tally = tallies.get(finding.ruleId) ?? {findings: 0, errors: 0, posts: new Set()}
      tallies.set(finding.ruleId, tally)
      tally.findings++
      tally.posts.add(join(cwd, path))
      if (finding.severity === 'error') tally.errors++
      if (!values.show.includes(finding.ruleId) && !values.show.includes('all')) continue
      const {line, column} = finding.place.start
      const source = text.split(/\r\n|\n|\r/)[line - 1]?.slice(Math.max(0, column - 60), column + 140)
      shown.push(
        `${blog}/${relative(cwd, join(cwd, path))}:${line}:${column} ${finding.ruleId} ${finding.severity}\n    ${finding.reason}\n    | ${source}`
      )
    }
  }
}

/** What is found in a blog, and what its writers read: the same words about one post count once there. */
function countMessages(blog: string, outcome: LintOutcome): string[][] {
  const {posts: reported} = createReport(outcome)
  const share = (number: number): string => ((100 * number) / outcome.postCount).toFixed(1)
  const countBy = (found: readonly {readonly ruleId: string}[]): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const {ruleId} of found) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
    return counts
  }
  const messageCounts = countBy(reported.flatMap((post) => gatherRepeats(post.messages)))
  return [...countBy(reported.flatMap((post) => post.messages))].sort().map(([rule, found]) => {
    const read = messageCounts.get(rule) ?? 0
    return [blog, rule, String(outcome.postCount), String(found), share(found), String(read), share(read)]
  })
}

function printParsed(): void {
  console.log()
  for (const {blog, path, askedBy} of parsed) console.log(`${askedBy}: ${blog}/${path}`)
  const rows = blogs.map(([blog = '', engine = '', count = '']) => {
    return [blog, engine, count, String(parsed.filter((post) => post.blog === blog).length)]
  })
  print([['blog', 'engine', 'posts', 'parsed'], ...rows])
  const askers = [...new Set(parsed.map(({askedBy}) => askedBy))].sort()
  console.log()
  print([
    ['first asked by', 'posts'],
    ...askers.map((asker) => [asker, String(parsed.filter(({askedBy}) => askedBy === asker).length)])
  ])
  console.log(`\n${parsed.length} of ${posts} posts parsed`)
}

function print(table: readonly (readonly string[])[]): void {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
    )
  }
}

import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {rules} from '../../rules/index.ts'
import {rdjson} from '../../src/report/rdjson.ts'
import {sarif} from '../../src/report/sarif.ts'
import {readSetting} from '../../src/rule-kit/setting.ts'
import {createReport} from '../../src/run/create-report.ts'
import {fixPosts} from '../../src/run/fix-posts.ts'
import {lintInputs} from '../../src/run/lint-inputs.ts'
import type {LintOutcome, LintRequest} from '../../src/run/lint-request.ts'
import {createLinter} from '../../src/run/linter.ts'
import {describe} from '../describe.ts'
import {fixturesFolder} from '../fixtures.ts'
import {applySuggestions, readRdjsonEdits, readSarifEdits, type SuggestedEdit} from './suggested-edits.ts'

/** A post that has something to fix. */
interface Patient {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly site?:
    | {readonly engine?: LintRequest['engine']; readonly timeZone?: string; readonly now?: string}
    | undefined
  readonly options?: Readonly<Record<string, unknown>>
  readonly others?: readonly string[] | undefined
}

const examples: readonly Patient[] = rules.flatMap(({rule}) =>
  rule.examples
    .filter(({findings, verdicts, schema}) => findings.length > 0 && !verdicts && !schema)
    .map(({name, path = '_posts/2024-05-06-example.md', text, site, options, others}) => ({
      name: `${rule.id}, ${name}`,
      path,
      text,
      site,
      others,
      options: {[rule.id]: options ?? {}}
    }))
)

const fixtures: readonly Patient[] = readdirSync(fixturesFolder, {recursive: true, encoding: 'utf8'})
  .filter((path) => /\.(?:md|mdx|markdown)$/.test(path) && !path.startsWith('engines'))
  .map((path) => ({
    name: path,
    path: `_posts/${path.split('/').at(-1)}`,
    text: readFileSync(join(fixturesFolder, path), 'utf8')
  }))

const handmade: readonly Patient[] = [
  {
    name: 'characters of several bytes and code units before the faults',
    path: '_posts/2024-05-06-a.md',
    text: '---\ntitle: 𝒜\ndate: 2024-05-06 09:30:00 + 0900 # 글 👩‍💻\n---\n\n- 👩‍💻 글 𝒜 (Sorce: [글 𝒜] (https://www.reuters.com/글?utm_source=𝒜&id=1)). Orginal: [𝒜](https://x.org/a?fbclid=IwAR0000000000000000000000)\n'
  },
  {
    name: 'a fault on the first line',
    path: '_posts/2024-05-06-a.md',
    text: '𝒜 (Sorce: [a] (https://www.reuters.com/a))\n'
  }
]

const versions: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  'with Windows line endings': (text) => text.replace(/\r\n|\r|\n/g, '\r\n'),
  'with a byte order mark': (text) => (text.startsWith('\ufeff') ? text : `\ufeff${text}`)
}

async function lintOne({path, text, site, options = {}, others = []}: Patient): Promise<[LintRequest, LintOutcome]> {
  const request: LintRequest = {
    cwd: '/site',
    paths: [],
    engine: site?.engine ?? 'jekyll',
    timeZone: site?.timeZone,
    now: Date.parse(site?.now ?? '2026-01-01T00:00:00Z'),
    maxBytes: 1_000_000,
    maxSeconds: 60,
    rules: rules.map(({rule}) => ({rule, setting: readSetting(rule, options[rule.id] ?? {}).setting})),
    ruleIds: rules.map(({rule}) => rule.id),
    foreignPlugins: []
  }
  const company = others.map((other, index) => ({
    file: `/site/_posts/2024-04-0${index + 1}-other.md`,
    content: {text: other}
  }))
  const inputs = [...company, {file: `/site/${path}`, content: {text}}]
  const outcome = await lintInputs(inputs, createLinter('/site', request), request)
  return [request, {...outcome, posts: outcome.posts.filter((post) => post.path === path)}]
}

/** What a reader makes of the post who applies what a report suggests, runs the tool again, and so on. */
async function applyAll(patient: Patient, format: 'sarif' | 'rdjson'): Promise<string> {
  let text = patient.text
  for (let round = 0; round < 12; round++) {
    const [, outcome] = await lintOne({...patient, text})
    const edits = await suggest(outcome, format)
    if (edits.length === 0) break
    text = apply(text, edits, format)
  }
  return text
}

async function suggest(outcome: LintOutcome, format: 'sarif' | 'rdjson'): Promise<SuggestedEdit[]> {
  const report = createReport(outcome)
  return format === 'sarif'
    ? readSarifEdits(await sarif.render(report, {color: false}))
    : readRdjsonEdits(await rdjson.render(report, {color: false}))
}

function apply(text: string, edits: readonly SuggestedEdit[], format: 'sarif' | 'rdjson'): string {
  return applySuggestions(Buffer.from(text), edits, format === 'sarif' ? 'utf16le' : 'utf8').toString()
}

describe('suggestions in sarif and rdjson, beside --fix', (it) => {
  let suggested = 0
  for (const [version, change] of Object.entries(versions)) {
    it(`come to the same text: ${version}`, async () => {
      for (const written of [...handmade, ...examples, ...fixtures]) {
        const patient = {...written, text: change(written.text)}
        const [request, outcome] = await lintOne(patient)
        if (!outcome.posts.some(({findings}) => findings.some(({fixable}) => fixable))) continue
        suggested++
        const [fixed] = await fixPosts(request, outcome)
        for (const format of ['sarif', 'rdjson'] as const) {
          assert.is(await applyAll(patient, format), fixed?.after, `${patient.name}, ${format}`)
        }
      }
    })

    it(`are each what --fix would write there: ${version}`, async () => {
      for (const written of [...handmade, ...examples, ...fixtures]) {
        const patient = {...written, text: change(written.text)}
        const [, outcome] = await lintOne(patient)
        const findings = outcome.posts.flatMap((post) => post.findings).filter(({fixable}) => fixable)
        const expected = findings.map(({place, expected: [text = '']}) => {
          return patient.text.slice(0, place.start.offset) + text + patient.text.slice(place.end.offset)
        })
        for (const format of ['sarif', 'rdjson'] as const) {
          const edits = await suggest(outcome, format)
          const texts = edits.map((edit) => apply(patient.text, [edit], format))
          assert.equal(texts.sort(), [...expected].sort(), `${patient.name}, ${format}`)
        }
      }
    })
  }

  it('are many', () => assert.ok(suggested > 40, String(suggested)))
})

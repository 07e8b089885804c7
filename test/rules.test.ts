import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import * as assert from 'uvu/assert'
import {VFile} from 'vfile'
import {rules} from '../rules/index.ts'
import type {RulePlugin} from '../src/rule-kit/define-rule.ts'
import type {Finding} from '../src/rule-kit/finding.ts'
import type {Example} from '../src/rule-kit/rule.ts'
import {site} from '../src/rule-kit/site-of.ts'
import {askInTool, exampleNow, examplePath, withSite} from './ask-in-tool.ts'
import {describe} from './describe.ts'
import {fixturesFolder, healthyBlogs, reportOf} from './fixtures.ts'
import {sketchExamples} from './rules/sketch-answers.ts'

for (const plugin of rules) {
  const {rule} = plugin
  describe(rule.id, (test) => {
    test('has examples that it reports and examples that it lets pass', () => {
      assert.ok(rule.examples.some(({findings}) => findings.length > 0))
      assert.ok(rule.examples.some(({findings}) => findings.length === 0))
    })

    test('shows each of its messages in an example', () => {
      const shown = rule.examples.flatMap(({findings}) => findings)
      const unseen = Object.entries(rule.messages).filter(([, template]) => !shown.some(matchTemplate(template)))
      assert.equal(
        unseen.map(([id]) => id),
        []
      )
    })

    for (const example of rule.examples) {
      test(`says what it should: ${example.name}`, async () => {
        await withSite(example, async (cwd) => {
          const inTool = (await askInTool(plugin, example, cwd)).map(toMessage)
          assert.equal(inTool.map(showMessage), example.findings)
          if (example.others !== undefined || example.earlier !== undefined) return
          // No plugin uses the network, or knows the schema of a config.
          const isFromOutside = example.verdicts !== undefined || example.schema !== undefined
          assert.equal(await askAsPlugin(plugin, example, cwd), isFromOutside ? [] : inTool)
        })
      })
    }

    test('tells programs of its examples what it should (`npm run accept` writes it)', async () => {
      assert.is(await sketchExamples(plugin), readFileSync(join(fixturesFolder, rule.id, 'answers.txt'), 'utf8'))
    })

    test('reports its fixture', async () => {
      const folder = join(fixturesFolder, rule.id)
      const report = await reportOf(folder)
      assert.equal(report.text, readFileSync(join(folder, 'report.txt'), 'utf8'))
      assert.ok(report.ruleIds.includes(rule.id))
    })
  })
}

describe('healthy blogs', (test) => {
  test('are at hand', () => assert.ok(healthyBlogs().length > 0))
  for (const name of healthyBlogs()) {
    test(`make every rule keep silent: ${name}`, async () => {
      assert.ok(existsSync(join(fixturesFolder, name)))
      const report = await reportOf(join(fixturesFolder, name))
      assert.equal(report.ruleIds, [])
    })
  }
})

/** Whether a finding was made from the template, whatever its slots hold. */
function matchTemplate(template: string): (finding: string) => boolean {
  const parts = template.split(/\{[a-zA-Z]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`^\\d+:\\d+-\\d+:\\d+: ${parts.join('.+')}$`, 's')
  return (finding) => pattern.test(finding)
}

interface Message {
  readonly place: string
  readonly reason: string
  readonly isError: boolean
  readonly ruleId: string | undefined
  readonly actual: string | null
  readonly expected: readonly string[]
  readonly note: string | null
}

async function askAsPlugin(plugin: RulePlugin, example: Example, cwd: string): Promise<Message[]> {
  const file = new VFile({path: example.path ?? examplePath, value: example.text, cwd})
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(example.files === undefined ? [[site, {engine: 'jekyll', now: exampleNow, ...example.site}]] : [])
    .use(plugin, example.options ?? {})
  await processor.run(processor.parse(file), file)
  return file.messages.map((message) => ({
    place: showPlace(message.place && 'start' in message.place ? message.place : undefined),
    reason: message.reason,
    isError: message.fatal === true,
    ruleId: message.ruleId,
    actual: message.actual ?? null,
    expected: message.expected ?? [],
    note: message.note ?? null
  }))
}

function toMessage({place, reason, severity, ruleId, actual, expected, note}: Finding): Message {
  return {place: showPlace(place), reason, isError: severity === 'error', ruleId, actual, expected, note}
}

interface Ends {
  readonly start: {readonly line: number; readonly column: number}
  readonly end: {readonly line: number; readonly column: number}
}

function showPlace(place: Ends | undefined): string {
  return place ? `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}` : 'nowhere'
}

function showMessage({place, reason}: Message): string {
  return `${place}: ${reason}`
}

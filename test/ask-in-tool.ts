import * as assert from 'uvu/assert'
import type {LinkChecker} from '../src/links/link-verdict.ts'
import type {RulePlugin} from '../src/rule-kit/define-rule.ts'
import type {Finding} from '../src/rule-kit/finding.ts'
import type {Example} from '../src/rule-kit/rule.ts'
import {readSetting} from '../src/rule-kit/setting.ts'
import {defaultMaxBytes, defaultMaxSeconds} from '../src/run/config/settings.ts'
import type {EarlierTexts} from '../src/run/earlier-texts.ts'
import {createLinter} from '../src/run/linter.ts'
import {compileOwnSchema} from './compile-own-schema.ts'
import {withFolder} from './folder.ts'

/** Where the post of an example lies that names no path. */
export const examplePath = '_posts/2024-05-06-example.md'

/** When examples are judged that name no time. */
export const exampleNow = '2026-01-01T00:00:00Z'

/** Calls `use` with the folder of an example's site, which is on the disk only where the example has other files. */
export async function withSite(
  {files, path = examplePath, text, earlier}: Omit<Example, 'name' | 'findings'>,
  use: (cwd: string) => Promise<void>
): Promise<void> {
  await (files === undefined
    ? use('/site')
    : withFolder({...files, ...(earlier === 'removed' ? {} : {[path]: text})}, use))
}

/** What the tool finds in the post of an example, asked just this rule; `cwd` is the folder of its site. */
export async function askInTool(
  {rule}: RulePlugin,
  example: Omit<Example, 'name' | 'findings'>,
  cwd: string
): Promise<Finding[]> {
  const {setting} = readSetting(rule, example.options ?? {})
  const {verdicts} = example
  const addresses: string[] = []
  const checkLink: LinkChecker = async (address) => {
    addresses.push(address)
    return verdicts?.[address] ?? {state: 'alive'}
  }
  const linter = createLinter(cwd, {
    engine: example.files === undefined ? (example.site?.engine ?? 'jekyll') : undefined,
    timeZone: example.site?.timeZone,
    now: Date.parse(example.site?.now ?? exampleNow),
    maxBytes: defaultMaxBytes,
    maxSeconds: defaultMaxSeconds,
    rules: [{rule, setting}],
    ruleIds: [rule.id],
    foreignPlugins: [],
    schema: example.schema && compileOwnSchema(example.schema),
    checkLink: verdicts && checkLink
  })
  const file = `${cwd}/${example.path ?? examplePath}`
  const others = (example.others ?? []).map((text, index) => {
    return {file: `${cwd}/_posts/2024-04-${String(index + 1).padStart(2, '0')}-other.md`, content: {text}}
  })
  const inputs = [...others, ...(example.earlier === 'removed' ? [] : [{file, content: {text: example.text}}])]
  const {posts} = await linter.lint(inputs, undefined, earlierTexts(example, cwd))
  assert.equal(addresses, Object.keys(verdicts ?? {}), 'the addresses with verdicts are those that are asked for')
  return posts.filter((post) => `${cwd}/${post.path}` === file).flatMap((post) => post.findings)
}

/** What the revision had of an example that has changed since. */
function earlierTexts(
  {earlier, path = examplePath, text}: Omit<Example, 'name' | 'findings'>,
  cwd: string
): EarlierTexts | undefined {
  if (earlier === undefined) return undefined
  const then = earlier === 'removed' ? {path, text} : {path, ...earlier}
  const earlierText = {file: `${cwd}/${then.path}`, content: {text: then.text}}
  return {
    revision: 'base',
    textOf: (file) => (earlier !== 'removed' && file === `${cwd}/${path}` ? earlierText : undefined),
    removed: earlier === 'removed' ? [earlierText] : [],
    siteThen: (site) => site,
    isMentioned: () => false
  }
}

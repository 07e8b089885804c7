import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import * as assert from 'uvu/assert'
import {rules} from '../../rules/index.ts'
import {engines} from '../../src/engines/index.ts'
import {formats} from '../../src/report/index.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import {readCommands} from '../report/read-commands.ts'
import {readXml} from '../report/read-xml.ts'
import {type Result, runAt} from './run-in.ts'

const tool = {rules: rules.map(({rule}) => rule), engines: Object.values(engines).map(({id}) => id), formats}

/** Texts that attack whoever prints them: a runner of workflows, a terminal, a reader of reports, or people. */
const attacks: readonly string[] = [
  '\n::error::pwned',
  '\n  ::stop-commands::x',
  '\r::add-mask::x',
  '::error file=a,line=1::pwned',
  '\n##[error]pwned',
  '##vso[task.setvariable variable=a]b',
  '\u001b[31mred\u001b[2K\u001b[1A',
  '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  '\u001b]0;title\u0007',
  '\u009b2J\u009d0;x\u009c',
  'evil\b\b\b\bgood',
  'a\u202egpj.md\u2066',
  'a\u2028::error::b\u2029c\u0085::error::d',
  '%0A::error::%250A%0D',
  ']]>',
  '<img src=x onerror=alert(1)> -->',
  '[x](https://evil.example) `code` **b** | # h',
  'a\ud800b\udc00',
  'ad\u200bmin\ufeff\u{e0041}'
]

/** What no output may hold, whatever reads it; a line feed may stand in reports only as one of their own. */
const unsafe =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}\p{Cs}]/u

const strictly = ['--preset', 'strict', '--verbose', '--engine', 'jekyll']

/** How each format's own readers take a report; throws where they could not. */
const readers: Readonly<Record<string, (output: string) => unknown>> = {
  json: JSON.parse,
  sarif: JSON.parse,
  gitlab: JSON.parse,
  rdjson: JSON.parse,
  junit: readXml,
  checkstyle: readXml,
  markdown: assertNoHtml,
  github: assertOnlyFindings,
  stylish: assertNoCommand
}

/** A blog with an attack in every place that a stranger fills. */
function writeBlog(folder: string, attack: string): void {
  const inName = attack.replaceAll('/', '_').replaceAll('\0', '')
  const quoted = JSON.stringify(attack)
  const line = attack.replace(/[\r\n\u0085\u2028\u2029]/g, ' ')
  const posts: Record<string, string> = {
    [`${inName}.md`]: `---\ntitle:\ndate: 2024-13-45\n---\n`,
    'value.md': `---\ntitle: ${quoted}\ndate: ${quoted}\ndraft: ${quoted}\nlang: ${quoted}\nurl: ${quoted}\n---\n\n${attack}\n`,
    'key.md': `---\n${quoted}: a\n${quoted}: b\ntitel: ${quoted}\ntags: [${quoted}, ${quoted}]\n---\n`,
    'broken.md': `---\ntitle: a: ${attack}\n  ${attack}\n---\n`,
    'toml.md': `+++\ntitle = ${attack}\n+++\n`,
    'json.md': `{"title": ${attack}}\n\ntext\n`,
    'body.md': `---\ntitle: A\ndate: 2024-05-06\n---\n\n${attack} the the ${line}\n\nSorce: [${line}](https://example.org/${encodeURIComponent('a')}${line})\n\n[here](${line}.md) ![](${line}.png) TODO ${line}\n\n[a](#${line})\n\nsource : https://example.org/feed ${line}\n<!--lint disable ${line}-->\n`,
    'feed.md': `---\ntitle: A\ndate: 2024-05-06\nsource: ${quoted}\n# post-lint-disable ${line}\n---\n\n[Source](https://example.org/feed.xml "${line}")\n`
  }
  mkdirSync(join(folder, '_posts', `${inName}-d`), {recursive: true})
  writeFileSync(join(folder, '_config.yml'), `title: ${quoted}\ntimezone: ${quoted}\nurl: ${quoted}\n`)
  for (const [name, text] of Object.entries(posts)) {
    writeFileSync(join(folder, '_posts', name), text)
    writeFileSync(join(folder, '_posts', `${inName}-d`, `2024-05-06-${name}`.slice(0, 200)), text)
  }
  writeFileSync(
    Buffer.concat([Buffer.from(join(folder, '_posts/bytes')), Buffer.from([0xff, 0x9b]), Buffer.from('.md')]),
    'x'
  )
}

describe('what strangers write', (it) => {
  for (const attack of attacks) {
    it(`stays text in every report: ${JSON.stringify(attack)}`, () =>
      withFolder({}, async (folder) => {
        writeBlog(folder, attack)
        for (const {name} of formats) {
          const {code, stdout, stderr} = await post(folder, [...strictly, '_posts', '--format', name])
          assert.ok(code > 0 && stdout !== '')
          assert.not.match(stdout, unsafe, name)
          readers[name]?.(stdout)
          assertHarmless(stderr)
        }
      }))

    it(`stays text in what else is printed: ${JSON.stringify(attack)}`, () =>
      withFolder({}, async (folder) => {
        writeBlog(folder, attack)
        const text = attack.replaceAll('\0', '')
        const commands: readonly (readonly string[])[] = [
          [text],
          [`_posts/${text}.md`],
          ['--engine', text],
          ['--rule', `${text}=off`],
          ['--rule', `title=${text}`],
          ['--config', text],
          ['--format', text],
          [`--${text}`],
          ['--since', text],
          ['--stdin-file-path', text],
          ['--now', text],
          ['--time-zone', text],
          ['--jobs', text],
          ['--cache-location', text, '--untrusted'],
          ['--timing', '_posts'],
          ['--engine', 'jekyll,hugo', '_posts'],
          ['explain', text],
          ['explain', 'front-matter'],
          ['rules'],
          ['date', text],
          ['init'],
          ['init', '_posts'],
          ['baseline', '_posts'],
          ['_posts'],
          ['baseline', '--prune', '_posts']
        ]
        for (const argv of commands) {
          const {stdout, stderr} = await post(folder, argv)
          assertHarmless(stdout, argv.join(' '))
          assertHarmless(stderr, argv.join(' '))
        }
      }))

    it(`stays text in errors about a config: ${JSON.stringify(attack)}`, () =>
      withFolder({'_posts/a.md': 'Text.\n'}, async (folder) => {
        const quoted = JSON.stringify(attack)
        const configs = [
          `{"plugins": [${quoted}]}`,
          `{"plugins": [["post-lint", {"engine": ${quoted}}]]}`,
          `{"plugins": [["post-lint", {${quoted}: 1}]]}`,
          `{"plugins": [["post-lint", {"rules": {${quoted}: ${quoted}}}]]}`,
          `{"plugins": [["post-lint", {"rules": {"date": ${quoted}}}]]}`,
          `{"plugins": [["post-lint", {"schema": ${quoted}}]]}`,
          `{"plugins": [["post-lint", {"timeZone": ${quoted}}]]}`,
          `{"plugins": ${attack}}`
        ]
        for (const text of configs) {
          writeFileSync(join(folder, '.remarkrc.json'), text)
          writeFileSync(join(folder, 'lint.yml'), `plugins:\n  - ${attack}: [\n`)
          for (const argv of [['_posts'], ['--untrusted', '_posts'], ['--config', 'lint.yml', '_posts']]) {
            const {code, stdout, stderr} = await post(folder, argv)
            assert.equal([code, stdout], [2, ''])
            assertHarmless(stderr, text)
          }
        }
      }))
  }

  it('is kept out of a patch that a runner or a terminal would obey', async () => {
    const fixable = (around: string): Record<string, string> => ({
      '_config.yml': 'timezone: UTC\n',
      'posts/a.md': `---\ntitle: A\ndate: 2024-05-06\n---\n\n${around}\nSorce: [A](https://example.org/a)\n`
    })
    const asked = {tool, environment: {CI: 'true'}}
    for (const around of [
      '::error::x',
      '  ::error file=a::x',
      '##[error]x',
      '\u001b[2J',
      '\u009b2J',
      'a\r::error::b'
    ]) {
      await withFolder(fixable(around), async (folder) => {
        const {code, stdout, stderr} = await runAt(folder, ['--diff', '--no-cache', 'posts'], asked)
        assert.equal([code, stdout], [2, ''])
        assertHarmless(stderr)
        const toFile = await runAt(folder, ['--diff', '--no-cache', 'posts'], {tool})
        assert.match(toFile.stdout, '+Source: [A]')
      })
    }
    await withFolder(fixable('::: tip'), async (folder) => {
      const {stdout} = await runAt(folder, ['--diff', '--no-cache', 'posts'], asked)
      assert.match(stdout, '+Source: [A]')
    })
  })
})

/** Runs a command; the tests know no cache, as they know no build. */
function post(folder: string, argv: readonly string[]): Promise<Result> {
  return runAt(folder, argv, {tool, stdin: 'Text.\n'})
}

function assertHarmless(text: string, message = text): void {
  assert.not.match(text, unsafe, message)
  assertNoCommand(text)
}

function assertNoCommand(text: string): void {
  assert.equal(readCommands(text), [])
  assert.not.match(text, /##\[|##vso\[/i)
}

function assertOnlyFindings(output: string): void {
  assert.not.match(output, /##vso\[/i)
  const commands = readCommands(output)
  assert.is(commands.length, output.trimEnd().split('\n').length)
  for (const {name} of commands) assert.ok(['error', 'warning', 'notice'].includes(name))
}

function assertNoHtml(output: string): void {
  assertNoCommand(output)
  const tree = unified().use(remarkParse).use(remarkGfm).parse(output)
  const addresses: string[] = []
  const visit = (node: {type: string; url?: string; children?: unknown[]}): void => {
    assert.ok(!['html', 'image', 'definition', 'imageReference'].includes(node.type), `${node.type} in ${output}`)
    if (node.type === 'link') addresses.push(node.url ?? '')
    // The children of a node of mdast are nodes.
    for (const child of node.children ?? []) visit(child as typeof node)
  }
  visit(tree)
  assert.equal(
    addresses.filter((url) => !url.startsWith('https://github.com/post-lint/post-lint/')),
    []
  )
}

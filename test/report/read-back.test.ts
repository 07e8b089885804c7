import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import * as assert from 'uvu/assert'
import {checkstyle} from '../../src/report/checkstyle.ts'
import {github} from '../../src/report/github.ts'
import {gitlab} from '../../src/report/gitlab.ts'
import {json} from '../../src/report/json.ts'
import {junit} from '../../src/report/junit.ts'
import {makeVisible} from '../../src/report/make-visible.ts'
import {markdown} from '../../src/report/markdown.ts'
import {rdjson} from '../../src/report/rdjson.ts'
import type {Format} from '../../src/report/report.ts'
import {sarif} from '../../src/report/sarif.ts'
import {describe} from '../describe.ts'
import {readCommands} from './read-commands.ts'
import {readXml} from './read-xml.ts'
import {findingAt, reportOf} from './report-of.ts'
import {checkGitlab, checkRdjson, checkSarif} from './schemas.ts'

const hostile: readonly string[] = [
  '\n::error::pwned',
  '::error file=a,line=1::pwned',
  'a\r::stop-commands::x\r\nb',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  'gpj.\u202e\u2066dm',
  '%0A::error::%250A%0D%3A%2C',
  'a:b,c=d;e]f ##[error]g ##vso[task.complete]',
  ']]>',
  '<!--',
  '-->',
  '&lt;&amp;&#10;&copy;"\'',
  '<img src=x onerror=alert(1)><script>',
  '[link](https://evil.example) ![image](x) [1](2)',
  '<https://evil.example> https://evil.example www.evil.example a@evil.example',
  '**bold** _it_ ~~no~~ # head | cell | $x$ \\( :tada: @team/all #1 GH-2 o/r#3 deadbeef1',
  '`code` ``two`` ```\nthree',
  '`',
  '` `',
  '<`a`>`b`',
  '- item\n1. one\n> quote\n---\n\tcode',
  'a\0b\u0007c\u009bd\u007f',
  'a\ud800b\udc00\uffff\ufffe',
  '{0} {{a}} {{ secrets.A }}',
  '__proto__',
  ' a ',
  '글 日本語 ünï 👩‍💻 e\u0301'
]

/** How a format is read again: the reason of the only finding, and the path of its post. */
interface Reader {
  readonly format: Format
  readonly read: (output: string) => {readonly reason: string | undefined; readonly path: string | undefined}
  /** What the reader sees of a text. */
  readonly shows: (text: string) => string
  /** The same for paths, where they are not shown but used. */
  readonly showsPath?: (text: string) => string
}

/** Reasons become sentences. */
function withoutPeriod(text: string): string {
  return text.replace(/\.$/, '')
}

const same = (text: string) => text

const readers: readonly Reader[] = [
  {
    format: json,
    read: (output) => {
      const [post] = JSON.parse(output).posts
      return {reason: post.messages[0].reason, path: post.path}
    },
    shows: same
  },
  {
    format: github,
    read: (output) => {
      const commands = readCommands(output)
      assert.equal([commands.length, commands[0]?.name], [1, 'warning'])
      return {reason: commands[0]?.data, path: commands[0]?.properties.file}
    },
    shows: makeVisible
  },
  {
    format: sarif,
    read: (output) => {
      const log = JSON.parse(output)
      checkSarif(log)
      const [result] = log.runs[0].results
      assert.not.match(result.message.text, /\]\(/)
      const {uri} = result.locations[0].physicalLocation.artifactLocation
      return {reason: withoutPeriod(result.message.text.replaceAll(']\\(', '](')), path: decodeURIComponent(uri)}
    },
    shows: makeVisible,
    showsPath: (path) => path.replace(/\p{Cs}/gu, '\ufffd')
  },
  {
    format: gitlab,
    read: (output) => {
      const issues = JSON.parse(output)
      checkGitlab(issues)
      const [issue] = issues
      return {reason: withoutPeriod(issue.description), path: issue.location.path}
    },
    shows: makeVisible,
    showsPath: same
  },
  {
    format: rdjson,
    read: (output) => {
      const result = JSON.parse(output)
      checkRdjson(result)
      const [diagnostic] = result.diagnostics
      return {reason: withoutPeriod(diagnostic.message), path: diagnostic.location.path}
    },
    shows: makeVisible,
    showsPath: same
  },
  {
    format: checkstyle,
    read: (output) => {
      const file = readXml(output).children[0]
      return {reason: withoutPeriod(file?.children[0]?.attributes.message ?? ''), path: file?.attributes.name}
    },
    shows: showInXml
  },
  {
    format: junit,
    read: (output) => {
      const suite = readXml(output).children[0]
      const name = suite?.children[0]?.attributes.name
      return {reason: name?.replace(/ \(some-rule\)$/, ''), path: suite?.attributes.name}
    },
    shows: showInXml
  },
  {
    format: markdown,
    read: (output) => {
      const tree = unified().use(remarkParse).use(remarkGfm).parse(output)
      const [, heading, list, ...rest] = tree.children
      assert.equal(rest, [])
      assert.equal(
        new Set(typesIn([heading, list])),
        new Set(['heading', 'list', 'listItem', 'paragraph', 'text', 'inlineCode'])
      )
      const item = textOf(list)
      return {reason: withoutPeriod(item.slice('To look at, line 1: '.length)), path: textOf(heading)}
    },
    shows: (text) => showInMarkdown(text),
    showsPath: makeVisible
  }
]

/** XML has no such characters. */
function showInXml(text: string): string {
  return makeVisible(text).replace(/[\ufffe\uffff]/g, '\ufffd')
}

/** Backticks mark code, as people mean them; only one without its partner is shown. */
function showInMarkdown(text: string): string {
  const parts = makeVisible(text).split('`')
  const last = parts.length % 2 === 0 ? parts.pop() : undefined
  return parts.join('') + (last ?? '')
}

function typesIn(nodes: readonly (Nodes | undefined)[]): string[] {
  return nodes.flatMap((node) => (node ? [node.type, ...('children' in node ? typesIn(node.children) : [])] : []))
}

function textOf(node: Nodes | undefined): string {
  if (!node) return ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

describe('reports', (it) => {
  for (const {format, read, shows, showsPath = shows} of readers) {
    for (const text of hostile) {
      it(`of ${format.name} are read back as written: ${JSON.stringify(text)}`, async () => {
        // A path never has two slashes in a row.
        const path = `a${text}b/c.md`.replaceAll('//', '/')
        const reason = `a ${text} b`
        const post = {path, text: 'x', messages: [findingAt('x', 'x', {reason, url: ''})]}
        const output = await format.render(reportOf([post]), {color: false})
        assert.equal(read(output), {reason: shows(reason), path: showsPath(path)})
      })
    }
  }
})

describe('corrections in a comment', (it) => {
  for (const text of hostile.filter((text) => !/[\r\n]/.test(text))) {
    it(`are shown as they are: ${JSON.stringify(text)}`, async () => {
      const line = `${text} wrong ${text}`
      const finding = findingAt(line, 'wrong', {expected: [`right${text}`], url: ''})
      const output = await markdown.render(reportOf([{path: 'a.md', text: line, messages: [finding]}]), {color: false})
      const [, , list] = unified().use(remarkParse).use(remarkGfm).parse(output).children
      const block = list?.type === 'list' ? list.children[0]?.children[1] : undefined
      assert.is(
        block?.type === 'code' && block.value,
        `- ${makeVisible(line)}\n+ ${makeVisible(`${text} right${text} ${text}`)}`
      )
    })
  }
})

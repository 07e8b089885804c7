import * as assert from 'uvu/assert'
import {checkstyle} from '../../src/report/checkstyle.ts'
import {github} from '../../src/report/github.ts'
import {gitlab} from '../../src/report/gitlab.ts'
import {junit} from '../../src/report/junit.ts'
import {markdown} from '../../src/report/markdown.ts'
import {rdjson} from '../../src/report/rdjson.ts'
import type {Format, Report} from '../../src/report/report.ts'
import {sarif} from '../../src/report/sarif.ts'
import {describe} from '../describe.ts'
import {readCommands} from './read-commands.ts'
import {readXml, type XmlElement} from './read-xml.ts'
import {findingAt, reportOf} from './report-of.ts'
import {clean, sample} from './sample-report.ts'
import {checkGitlab, checkRdjson, checkSarif} from './schemas.ts'

async function render(format: Format, report: Report): Promise<string> {
  return format.render(report, {color: false})
}

describe('github', (it) => {
  it('annotates places, with columns where a place is on one line', async () => {
    const place = {file: 'blog/posts/a b.md', line: '4', col: '4', endLine: '4', endColumn: '9'}
    const required = {file: 'blog/posts/ü.md', line: '1', col: '1', endLine: '1', endColumn: '1'}
    const missing = {
      name: 'warning',
      properties: {...required, title: 'front-matter-required'},
      data: 'The `date` is missing'
    }
    assert.equal(readCommands(await render(github, sample)), [
      {
        name: 'error',
        properties: {...place, title: 'source-link-label'},
        data: '`Sorce` is misspelt\nWrite `Source` instead\nReaders look for the word'
      },
      {
        name: 'warning',
        properties: {file: 'blog/posts/a b.md', line: '5', endLine: '6', title: 'some-rule'},
        data: 'This is 100% wrong, in two lines: why?\nWrite `a` or `b` instead'
      },
      missing,
      missing
    ])
  })

  it('is a line a command', async () => {
    assert.is(
      (await render(github, sample)).split('\n')[0],
      '::error file=blog/posts/a b.md,line=4,col=4,endLine=4,endColumn=9,title=source-link-label::`Sorce` is misspelt%0AWrite `Source` instead%0AReaders look for the word'
    )
  })

  it('has nothing to say about clean posts', async () => {
    assert.is(await render(github, clean), '')
  })
})

describe('sarif', (it) => {
  const artifactLocation = {uri: 'blog/posts/a%20b.md', uriBaseId: '%SRCROOT%'}
  const region = {startLine: 4, startColumn: 4, endLine: 4, endColumn: 9}

  it('keeps to the schema and gives a fix', async () => {
    const log = JSON.parse(await render(sarif, sample))
    checkSarif(log)
    assert.equal(log.runs[0].results[0], {
      ruleId: 'source-link-label',
      ruleIndex: 0,
      level: 'error',
      message: {text: '`Sorce` is misspelt. Write `Source` instead. Readers look for the word.'},
      locations: [{physicalLocation: {artifactLocation, region}}],
      partialFingerprints: {'postLint/v1': 'aaaaaaaaaaaaaaaa'},
      fixes: [
        {
          description: {text: 'Write it as expected'},
          artifactChanges: [
            {artifactLocation, replacements: [{deletedRegion: region, insertedContent: {text: 'Source'}}]}
          ]
        }
      ]
    })
    assert.not('fixes' in log.runs[0].results[1])
    assert.is(log.runs[0].columnKind, 'utf16CodeUnits')
  })

  it('documents the rules, and names those that have no documentation', async () => {
    const log = JSON.parse(await render(sarif, sample))
    assert.equal(log.runs[0].tool.driver.rules, [
      {
        id: 'source-link-label',
        shortDescription: {text: 'The label of a source is spelt right'},
        fullDescription: {text: 'Readers look for the word.'},
        help: {
          text: 'The label of a source is spelt right. Readers look for the word.',
          markdown:
            'The label of a source is spelt right.\n\nReaders look for the word.\n\n[More about `source-link-label`](https://example.org/rules#source-link-label)\n'
        },
        helpUri: 'https://example.org/rules#source-link-label'
      },
      {id: 'some-rule', helpUri: 'https://example.com/some-rule'},
      {id: 'front-matter-required', helpUri: 'https://example.com/some-rule'}
    ])
    assert.equal(
      log.runs[0].results.map(({ruleIndex}: {ruleIndex: number}) => ruleIndex),
      [0, 1, 2, 2]
    )
  })

  it('is a log without results for clean posts', async () => {
    const log = JSON.parse(await render(sarif, clean))
    checkSarif(log)
    assert.equal(log.runs[0].results, [])
  })
})

describe('gitlab', (it) => {
  it('lists issues', async () => {
    const issues = JSON.parse(await render(gitlab, sample))
    checkGitlab(issues)
    assert.is(issues.length, 4)
    assert.equal(issues[1], {
      description: 'This is 100% wrong, in two lines: why? Write `a` or `b` instead.',
      check_name: 'some-rule',
      fingerprint: 'bbbbbbbbbbbbbbbb',
      severity: 'minor',
      location: {path: 'blog/posts/a b.md', lines: {begin: 5, end: 6}}
    })
    assert.is(issues[0].severity, 'major')
  })

  it('is an empty list for clean posts', async () => {
    assert.is(await render(gitlab, clean), '[]\n')
  })
})

describe('rdjson', (it) => {
  it('counts columns in bytes, and suggests', async () => {
    const result = JSON.parse(await render(rdjson, sample))
    checkRdjson(result)
    // `𝒜 ` is three UTF-16 code units and five bytes.
    const range = {start: {line: 4, column: 6}, end: {line: 4, column: 11}}
    assert.equal(result.diagnostics[0], {
      message: '`Sorce` is misspelt. Write `Source` instead. Readers look for the word.',
      location: {path: 'posts/a b.md', range},
      severity: 'ERROR',
      code: {value: 'source-link-label', url: 'https://example.org/rules#source-link-label'},
      suggestions: [{range, text: 'Source'}]
    })
  })

  it('suggests what --fix would write, and leaves a choice to the reader', async () => {
    const {diagnostics} = JSON.parse(await render(rdjson, sample))
    assert.equal(
      diagnostics.map((diagnostic: object) => 'suggestions' in diagnostic),
      sample.posts.flatMap(({messages}) => messages.map(({fixable}) => fixable))
    )
  })

  it('suggests nothing in place of a text that is not there', async () => {
    const finding = findingAt('x', 'x', {actual: 'y', expected: ['z'], fixable: true})
    const result = JSON.parse(await render(rdjson, reportOf([{path: 'a.md', text: 'x', messages: [finding]}])))
    assert.not('suggestions' in result.diagnostics[0])
  })

  it('has no diagnostics for clean posts', async () => {
    const result = JSON.parse(await render(rdjson, clean))
    checkRdjson(result)
    assert.equal(result.diagnostics, [])
  })
})

describe('checkstyle', (it) => {
  it('lists errors by file', async () => {
    const root = readXml(await render(checkstyle, sample))
    assert.equal([root.name, root.attributes], ['checkstyle', {version: '10.0'}])
    assert.equal(
      root.children.map(({name, attributes, children}) => [name, attributes.name, children.length]),
      [
        ['file', 'posts/a b.md', 2],
        ['file', 'posts/ü.md', 2]
      ]
    )
    assert.equal(root.children[0]?.children[0]?.attributes, {
      line: '4',
      column: '4',
      severity: 'error',
      message: '`Sorce` is misspelt. Write `Source` instead. Readers look for the word.',
      source: 'post-lint.source-link-label'
    })
  })

  it('has no files for clean posts', async () => {
    assert.equal(readXml(await render(checkstyle, clean)).children, [])
  })
})

/** What may stand in what, with which attributes (jenkinsci/xunit-plugin, junit-10.xsd); the first ones are required. */
const junitElements: Record<
  string,
  {children: readonly string[]; required: readonly string[]; optional: readonly string[]}
> = {
  testsuites: {children: ['testsuite'], required: [], optional: ['name', 'time', 'tests', 'failures', 'errors']},
  testsuite: {
    children: ['testcase'],
    required: ['name', 'tests', 'failures', 'errors'],
    optional: ['skipped', 'time', 'file']
  },
  testcase: {children: ['failure', 'skipped'], required: ['name'], optional: ['classname', 'time']},
  failure: {children: [], required: [], optional: ['type', 'message']},
  skipped: {children: [], required: [], optional: ['type', 'message']}
}

/** Throws where a document is not what Jenkins reads. */
function checkJunit({name, attributes, children}: XmlElement): void {
  const rule = junitElements[name]
  assert.ok(rule, `\`${name}\` is no element`)
  const names = Object.keys(attributes)
  assert.equal(
    rule.required.filter((attribute) => !names.includes(attribute)),
    []
  )
  assert.equal(
    names.filter((attribute) => ![...rule.required, ...rule.optional].includes(attribute)),
    []
  )
  for (const child of children) {
    assert.ok(rule.children.includes(child.name), `\`${child.name}\` in \`${name}\``)
    checkJunit(child)
  }
}

describe('junit', (it) => {
  it('fails a case for an error and skips one for a warning', async () => {
    const root = readXml(await render(junit, sample))
    checkJunit(root)
    assert.equal(root.attributes, {name: 'post-lint', tests: '4', failures: '1', errors: '0'})
    assert.equal(root.children[0]?.attributes, {
      name: 'posts/a b.md',
      tests: '2',
      failures: '1',
      errors: '0',
      skipped: '1'
    })
    const [failed, skipped] = root.children[0]?.children ?? []
    assert.equal(failed?.attributes, {
      name: '`Sorce` is misspelt (source-link-label)',
      classname: 'posts/a b.md'
    })
    assert.equal(failed?.children, [
      {
        name: 'failure',
        attributes: {message: 'posts/a b.md:4:4: `Sorce` is misspelt', type: 'source-link-label'},
        children: [],
        text: 'Write `Source` instead\nReaders look for the word\nhttps://example.org/rules#source-link-label'
      }
    ])
    assert.is(skipped?.children[0]?.name, 'skipped')
  })

  it('gives each case of a post a name of its own', async () => {
    const [, suite] = readXml(await render(junit, sample)).children
    assert.equal(
      suite?.children.map(({attributes}) => attributes.name),
      ['The `date` is missing (front-matter-required)', 'The `date` is missing (front-matter-required) #2']
    )
  })

  it('passes one case for clean posts', async () => {
    const root = readXml(await render(junit, clean))
    checkJunit(root)
    assert.is(root.attributes.tests, '1')
    assert.equal(root.children[0]?.children, [
      {name: 'testcase', attributes: {name: 'No problems in 12 posts', classname: 'post-lint'}, children: [], text: ''}
    ])
  })
})

describe('markdown', (it) => {
  it('says what to change, with the corrected line', async () => {
    assert.is(
      await render(markdown, sample),
      `**post-lint** found 1 problem to fix and 3 things to look at in 2 posts.

### \`posts/a b.md\`

- **To fix**, line 4: \`Sorce\` is misspelt.
  Write \`Source\` instead.
  Readers look for the word.
  \`\`\`diff
  - 𝒜 Sorce: https://example.org
  + 𝒜 Source: https://example.org
  \`\`\`
  [More about \`source-link-label\`](https://example.org/rules#source-link-label)
- To look at, line 5: This is 100% wrong, in two lines: why?
  Write \`a\` or \`b\` instead.
  [More about \`some-rule\`](https://example.com/some-rule)

### \`posts/ü.md\`

- To look at, line 1: The \`date\` is missing.
  [More about \`front-matter-required\`](https://example.com/some-rule)
- To look at, line 1: The \`date\` is missing.
  [More about \`front-matter-required\`](https://example.com/some-rule)
`
    )
  })

  it('shows of a long line what is around the change', async () => {
    const text = `${'a'.repeat(100_000)} Sorce 𝒜${'b'.repeat(100_000)}\n`
    const finding = findingAt(text, 'Sorce', {severity: 'error', expected: ['Source']})
    const output = await render(markdown, reportOf([{path: 'a.md', text, messages: [finding]}]))
    assert.equal(output.split('\n').slice(7, 9), [
      `  - …${'a'.repeat(99)} Sorce 𝒜${'b'.repeat(97)}…`,
      `  + …${'a'.repeat(99)} Source 𝒜${'b'.repeat(97)}…`
    ])
  })

  it('stays within what GitHub takes', async () => {
    const messages = Array.from({length: 10}, () => findingAt('x', 'x', {reason: 'word '.repeat(100)}))
    const posts = Array.from({length: 20}, (_, index) => ({path: `${index}.md`, text: 'x', messages}))
    const output = await render(markdown, reportOf(posts))
    assert.ok(output.length < 65_536)
    assert.match(output, /\nAnd 98 more: run `npx post-lint` to see all\.\n$/)
  })

  it('says that nothing was found', async () => {
    assert.is(await render(markdown, clean), '**post-lint**: No problems in 12 posts.\n')
    const quiet = reportOf([], {posts: 12, warnings: 1})
    assert.is(await render(markdown, quiet), '**post-lint**: No errors in 12 posts.\n')
  })
})

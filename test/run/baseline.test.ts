import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {applyBaseline, type Baseline, createBaseline, readBaseline, writeBaseline} from '../../src/run/baseline.ts'
import type {LintedPost} from '../../src/run/linter.ts'
import {UserError} from '../../src/run/user-error.ts'
import {describe} from '../describe.ts'

const start = {line: 1, column: 1, offset: 0}

/** A post with a finding for each fingerprint, all of one rule. */
function post(path: string, fingerprints: readonly string[], ruleId = 'rule'): LintedPost {
  const findings = fingerprints.map((fingerprint) => ({
    ruleId,
    messageId: 'm',
    severity: 'error' as const,
    reason: 'R',
    place: {start, end: start},
    actual: null,
    expected: [],
    note: null,
    url: 'https://example.org',
    fixable: false,
    subject: 's',
    fingerprint
  }))
  return {path, file: `/${path}`, identity: path, text: '', findings}
}

function entry(fingerprint: string, path = 'a.md', count = 1): Baseline[number] {
  return {fingerprint, rule: 'rule', path, count}
}

describe('writeBaseline', (it) => {
  it('writes an entry a line, sorted by fingerprint', () => {
    assert.is(
      writeBaseline([entry('b', 'posts/ü "b".md'), entry('a', 'a.md', 2)]),
      `{
"version": 1,
"findings": [
{"fingerprint":"a","rule":"rule","path":"a.md","count":2},
{"fingerprint":"b","rule":"rule","path":"posts/ü \\"b\\".md"}
]
}
`
    )
  })

  it('writes an empty list', () => {
    assert.is(writeBaseline([]), '{\n"version": 1,\n"findings": []\n}\n')
  })

  it('is read back as it was', () => {
    const entries = [entry('a', 'line\nfeed.md', 2), entry('b')]
    assert.equal(readBaseline(writeBaseline(entries), 'b.json'), entries)
    assert.equal(readBaseline(`\ufeff${writeBaseline([])}`.replaceAll('\n', '\r\n'), 'b.json'), [])
  })

  it('merges without conflict where two branches add entries in different places', () => {
    const base = ['1', '3', '5', '7', '9'].map((name) => entry(name))
    const merged = merge(base, [...base, entry('2')], [...base, entry('8')])
    assert.equal(
      readBaseline(merged, 'b.json').map(({fingerprint}) => fingerprint),
      ['1', '2', '3', '5', '7', '8', '9']
    )
  })
})

/** What `git merge-file` makes of two versions of a baseline; throws on a conflict. */
function merge(base: Baseline, ours: Baseline, theirs: Baseline): string {
  const folder = mkdtempSync(join(tmpdir(), 'post-lint-'))
  try {
    const files = [ours, base, theirs].map((baseline, index) => {
      writeFileSync(join(folder, `${index}`), writeBaseline(baseline))
      return join(folder, `${index}`)
    })
    execFileSync('git', ['merge-file', ...files])
    return readFileSync(join(folder, '0'), 'utf8')
  } finally {
    rmSync(folder, {recursive: true})
  }
}

describe('readBaseline', (it) => {
  const repair = '`post-lint baseline` writes the file anew'
  const line = '{"fingerprint":"a","rule":"rule","path":"a.md"}'
  const damages: readonly {title: string; text: string; message: string}[] = [
    {
      title: 'an empty file',
      text: '',
      message: `b.json:1:1: the baseline cannot be read: the file ends where JSON wants a value. ${repair}`
    },
    {
      title: 'a file cut off',
      text: '{\n"version": 1,\n"findings": [\n',
      message: `b.json:4:1: the baseline cannot be read: the file ends where JSON wants a value or \`]\`. ${repair}`
    },
    {
      title: 'a comma too many',
      text: `{\n"version": 1,\n"findings": [\n${line},\n]\n}\n`,
      message: `b.json:5:1: the baseline cannot be read: \`]\` stands where JSON wants a value. ${repair}`
    },
    {
      title: 'a merge conflict',
      text: `{\n"version": 1,\n"findings": [\n<<<<<<< HEAD\n${line}\n=======\n>>>>>>> topic\n]\n}\n`,
      message: `b.json:4:1: the baseline cannot be read: a merge conflict is left in it. ${repair}`
    },
    {
      title: 'another file',
      text: '[]',
      message: `b.json:1:1: the baseline cannot be read: it has no list \`findings\`. ${repair}`
    },
    {
      title: 'a later version',
      text: '{"version": 2, "findings": []}',
      message: `b.json:1:1: the baseline cannot be read: its \`version\` is 2, and this post-lint reads version 1. ${repair}`
    },
    {
      title: 'no version',
      text: '{"findings": []}',
      message: `b.json:1:1: the baseline cannot be read: its \`version\` is missing, and this post-lint reads version 1. ${repair}`
    },
    {
      title: 'an entry that is none',
      text: `{"version": 1, "findings": [${line}, null]}`,
      message: `b.json, entry 2 of \`findings\`: null is no entry. ${repair}`
    },
    {
      title: 'an entry without fingerprint',
      text: '{"version": 1, "findings": [{"rule": "rule", "path": "a.md"}]}',
      message: `b.json, entry 1 of \`findings\`: the \`fingerprint\` is missing. ${repair}`
    },
    {
      title: 'an entry with a count of none',
      text: '{"version": 1, "findings": [{"fingerprint": "a", "rule": "rule", "path": "a.md", "count": 0}]}',
      message: `b.json, entry 1 of \`findings\`: the \`count\` is 0, no number from 1. ${repair}`
    }
  ]
  for (const {title, text, message} of damages) {
    it(`says where the damage is: ${title}`, () => {
      try {
        readBaseline(text, 'b.json')
        assert.unreachable()
      } catch (error) {
        assert.instance(error, UserError)
        assert.is(error instanceof UserError && error.message, message)
      }
    })
  }

  it('takes an entry that a merge left twice for one', () => {
    const text = `{"version": 1, "findings": [${line}, ${line.replace('}', ',"count":2}')}, ${line}]}`
    assert.equal(readBaseline(text, 'b.json'), [entry('a', 'a.md', 2)])
  })
})

describe('applyBaseline', (it) => {
  it('hides accepted findings, as many as were accepted', () => {
    const {kept, hiddenCount, stale} = applyBaseline(
      [post('a.md', ['a', 'a', 'b', 'c']), post('b.md', ['d'])],
      [entry('a'), entry('c'), entry('d', 'b.md')],
      () => true
    )
    assert.equal(kept, [post('a.md', ['a', 'b'])])
    assert.is(hiddenCount, 3)
    assert.equal(stale, [])
  })

  it('tells the entries that match nothing, of the posts that were checked', () => {
    const baseline = [entry('a', 'a.md', 3), entry('b', 'clean.md'), entry('c', 'elsewhere.md')]
    const {stale} = applyBaseline([post('a.md', ['a'])], baseline, ({path}) => path !== 'elsewhere.md')
    assert.equal(stale, [entry('a', 'a.md', 2), entry('b', 'clean.md')])
  })

  it('hides all that it was created from, but never what kept a post from being checked', () => {
    const posts = [post('a.md', ['a', 'b', 'b']), post('b.md', ['c'], 'crash'), post('c.md', ['d'], 'unreadable-post')]
    const baseline = createBaseline(posts)
    assert.equal(baseline, [entry('a'), entry('b', 'a.md', 2)])
    assert.equal(applyBaseline(posts, baseline, () => true).kept, posts.slice(1))
    assert.equal(applyBaseline(posts, [entry('c', 'b.md')], () => true).kept, posts)
  })
})

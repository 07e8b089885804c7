import * as assert from 'uvu/assert'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import {lintIn} from './lint-in.ts'

const open = '---\ntitle: Hello\ndate: 2024-05-06\n'
/** What makes the tool ask for the tree. */
const marker = '\n\n<!--lint disable front-matter-required-->\n'
const steps = (count: number, line: string): string =>
  Array.from({length: count}, (_, depth) => `${'  '.repeat(depth)}${line}\n`).join('')

const levels =
  'The front matter has more than 64 levels: the post was not checked. Write it with fewer, or set `maxComplexity` in the config'
const length =
  'The front matter has more than 65,536 characters: the post was not checked. See whether the line that closes it is where it should be, or set `maxComplexity` in the config'
const unparsed = (what: string): string =>
  `${what}: the Markdown was not parsed, and what some rules find may be missing or wrong. Make it simpler, or set \`maxComplexity\` in the config`

/** What is over a bound, and the one thing that is said of it. */
const posts: readonly (readonly [name: string, text: string, reason: string])[] = [
  ['YAML in brackets', `${open}a: ${'['.repeat(5000)}\n---\n`, levels],
  ['YAML in brackets that close', `${open}a: ${'['.repeat(2000)}${']'.repeat(2000)}\n---\n`, levels],
  ['YAML in steps', `${open}${steps(65, 'a:')}---\n`, levels],
  ['YAML in dashes', `${open}${'- '.repeat(5000)}\n---\n`, levels],
  ['TOML in brackets', `+++\na = ${'['.repeat(5000)}\n+++\n`, levels],
  ['TOML with a dotted key', `+++\n${'a.'.repeat(5000)}a = 1\n+++\n`, levels],
  ['TOML with a dotted key within', `+++\nb = {${'a . '.repeat(5000)}a = 1}\n+++\n`, levels],
  ['TOML with a dotted table', `+++\n[${'"a".'.repeat(5000)}a]\n+++\n`, levels],
  ['JSON in brackets', `{"a": ${'['.repeat(5000)}${']'.repeat(5000)}}\n\nText.\n`, levels],
  ['JSON in braces', `{${'"a": {'.repeat(5000)}${'}'.repeat(5000)}}\n\nText.\n`, levels],
  ['long YAML', `${open}${'# x\n'.repeat(20_000)}---\n`, length],
  ['long TOML', `+++\n${'# x\n'.repeat(20_000)}+++\n`, length],
  [
    'quotes',
    `${open}---\n${'> '.repeat(101)}a${marker}`,
    unparsed('More than 100 lists and quotes stand within each other here')
  ],
  [
    'lists',
    `${open}---\n${steps(200, '- a')}${marker}`,
    unparsed('More than 100 lists and quotes stand within each other here')
  ],
  [
    'brackets',
    `${open}---\n${'!['.repeat(1001)}a${marker}`,
    unparsed('In the paragraph that starts here, more than 1,000 brackets are open within each other')
  ],
  [
    'emphasis',
    `${open}---\n${'**_* '.repeat(4000)}${marker}`,
    unparsed('With the paragraph that starts here, there are more than 8,000 runs of `*`, `_` and `~`')
  ],
  [
    'many quotes',
    `${open}---\n${'> a\n\n'.repeat(3000)}${marker}`,
    unparsed(
      'Up to here, this post has so many quotes, lists within lists and underlined headings that a parser would make more than 15,000,000 copies of what it has read'
    )
  ],
  [
    'many signs',
    `${open}---\n${'[a] '.repeat(10_001)}${marker}`,
    unparsed('With the paragraph that starts here, there are more than 10,000 of `[`, `<` and `&`')
  ],
  [
    'instructions that never end',
    `${open}---\n${'a <?b '.repeat(5000)}${marker}`,
    unparsed(
      'In the paragraph that starts here, so much is opened and closed late or never (`<!--`, `<?`, `(`) that a parser would read more than 30,000,000 characters again'
    )
  ],
  ['backticks', `${open}---\na ${'`'.repeat(201)}${marker}`, unparsed('More than 200 backticks stand in a row here')],
  [
    'a paragraph',
    `${open}---\n${'a\n'.repeat(10_001)}${marker}`,
    unparsed('A paragraph of more than 10,000 lines starts here')
  ],
  [
    'a table',
    `${open}---\n${[' a |', ' - |', ...Array<string>(400).fill(' b |')].map((cell) => `|${cell.repeat(50)}\n`).join('')}${marker}`,
    unparsed('A table of more than 20,000 cells starts here')
  ],
  [
    'a text',
    `${open}---\n${'a b c.\n\n'.repeat(125_001)}${marker}`,
    unparsed('This post has more than 1,000,000 characters')
  ]
]

describe('a post over a bound', (it) => {
  for (const [name, text, reason] of posts) {
    it(`gets one finding, which names the bound and its option: ${name}`, () =>
      withFolder({'posts/a.md': text, 'posts/b.md': '---\ntitle:\ndate: 2024-05-06\n---\n'}, async (cwd) => {
        const {posts} = await lintIn(cwd, ['posts'], {maxBytes: 2_000_000, rules: []})
        const all = await lintIn(cwd, ['posts'], {maxBytes: 2_000_000})
        const found = [posts, all.posts].map((some) => reasonsIn(some, 'posts/a.md'))
        assert.equal(found[0], [reason])
        assert.equal(
          found[1]?.filter((text) => !text.startsWith('This comment turns')),
          [reason]
        )
        assert.equal(reasonsIn(all.posts, 'posts/b.md').length, 1)
      }))
  }

  it('is checked where the option moves the bound', () =>
    withFolder({'a.md': `${open}${steps(65, 'a:')}---\n${'> '.repeat(101)}a${marker}`}, async (cwd) => {
      const {posts, problems} = await lintIn(cwd, ['.'], {maxComplexity: 2, rules: []})
      assert.equal([reasonsIn(posts, 'a.md'), problems], [[], []])
      const halved = await lintIn(cwd, ['.'], {maxComplexity: 0.5, rules: []})
      assert.equal(reasonsIn(halved.posts, 'a.md'), [levels.replace('64', '32')])
    }))

  it('is not told of a body that nobody wanted parsed', () =>
    withFolder({'a.md': `${open}---\n${'**_* '.repeat(4000)}\n`}, async (cwd) => {
      assert.equal((await lintIn(cwd, ['.'], {rules: []})).posts, [])
    }))

  it('is told of the bytes that are read', () =>
    withFolder({'a.md': `${open}---\n${'a'.repeat(2000)}\n`}, async (cwd) => {
      const {posts} = await lintIn(cwd, ['.'], {maxBytes: 1000})
      assert.equal(reasonsIn(posts, 'a.md'), [
        'The file has 0.0 MB, more than the 0.0 MB that are read of a post: it was not checked. Split it, or set `maxBytes` in the config'
      ])
    }))
})

describe('a post within the bounds', (it) => {
  const words = 'Bees fly from *here* to `there`, and [back](https://example.org/bees) to the hive.\n\n'
  const large: Readonly<Record<string, string>> = {
    'of 851 KB': words.repeat(Math.ceil(851_000 / words.length)),
    'with a line of 118,000 characters': `${'Bees fly from hive to hive. '.repeat(4215)}\n`
  }
  for (const [name, body] of Object.entries(large)) {
    it(`is linted whole: ${name}`, () =>
      withFolder({'a.md': `${open}---\n\n${body}${marker}`}, async (cwd) => {
        const {posts, problems} = await lintIn(cwd, ['.'], {rules: [], maxSeconds: 60})
        assert.equal([reasonsIn(posts, 'a.md'), problems], [[], []])
      }))
  }

  it('has aliases that come to millions of values, which nobody counts out', () => {
    const names = [...'abcdefghij']
    const bomb = names.map(
      (name, index) => `${name}: &${name} [${Array(10).fill(index ? `*${names[index - 1]}` : 'x')}]\n`
    )
    return withFolder({'a.md': `${open}${bomb.join('')}---\n`}, async (cwd) => {
      const start = process.cpuUsage()
      const {posts, problems} = await lintIn(cwd, ['.'])
      assert.equal([posts, problems], [[], []])
      assert.ok(process.cpuUsage(start).user < 2_000_000)
    })
  })
})

function reasonsIn(posts: Awaited<ReturnType<typeof lintIn>>['posts'], path: string): string[] {
  return posts.filter((post) => post.path === path).flatMap(({findings}) => findings.map(({reason}) => reason))
}

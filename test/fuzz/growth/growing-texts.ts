import type {EngineId} from '../../../src/engines/engine.ts'

/** A text that can be made as long as one likes, of one thing again and again. */
export interface GrowingText {
  readonly name: string
  readonly engine: EngineId
  readonly path: string
  /** The text with so many characters, or a few less. */
  ofLength(length: number): string
}

type Unit = string | ((index: number) => string)

const frontMatterUnits: Readonly<Record<string, Unit>> = {
  'other keys': (index) => `key${index}: value\n`,
  'the same key': 'title: a\n',
  'misspelt keys': (index) => `titel${index}: a\n`,
  'keys of one letter': (index) => `${'abcdefghijklmnopqrstuvwxyz'.charAt(index % 26)}: a\n`,
  'keys with colons in values': (index) => `key${index}: Foo: bar: baz\n`,
  'lines without a colon': 'neither key nor value\n',
  'a quote and text behind it': (index) => `key${index}: "a" and b\n`,
  'unclosed quotes': (index) => `key${index}: "a\n`,
  'tabs before keys': (index) => `\tkey${index}: a\n`,
  'wrong indentation': (index) => `${' '.repeat(index % 5)}key${index}: a\n`,
  'ever deeper': (index) => `${' '.repeat(index % 40)}key${index}:\n`,
  items: '- a\n',
  'items of a list': (index) => (index === 0 ? 'tags:\n' : `  - tag ${index}\n`),
  'the same items': (index) => (index === 0 ? 'tags:\n' : '  - a\n'),
  'a flow list': (index) => (index === 0 ? 'tags: [a' : ', a'),
  'open brackets': (index) => (index === 0 ? 'tags: ' : '['),
  'open braces': (index) => (index === 0 ? 'tags: ' : '{a: '),
  aliases: (index) => (index === 0 ? 'a: &a b\n' : `key${index}: *a\n`),
  'unknown aliases': (index) => `key${index}: *b\n`,
  anchors: (index) => `key${index}: &a${index} b\n`,
  merges: (index) => (index === 0 ? 'a: &a {b: c}\n' : `key${index}:\n  <<: *a\n`),
  comments: '# a comment\n',
  'disable comments': '# post-lint-disable date-valid\n',
  'block scalars': (index) => `key${index}: |\n  text\n`,
  'a long block scalar': (index) => (index === 0 ? 'text: |\n' : '  text: "a\n'),
  'a long folded value': (index) => (index === 0 ? 'text: a\n' : '  and more\n'),
  'a long value': (index) => (index === 0 ? 'title: ' : 'a b '),
  'a long quoted value': (index) => (index === 0 ? 'title: "' : '\\"a '),
  'a long date': (index) => (index === 0 ? 'date: ' : '2024-'),
  'digits for a date': (index) => (index === 0 ? 'date: ' : '1'),
  'blanks in a date': (index) => (index === 0 ? 'date: 2024-05-06' : ' '),
  dates: (index) => `date${index}: 2024-02-30\n`,
  addresses: (index) => `source${index}: htps://www.reuters.com/a?utm_source=x\n`,
  'invisible characters': (index) => `key${index}: a\u200bb\u00a0c\n`,
  'question marks': '? a\n: b\n',
  'tags of types': (index) => `key${index}: !!str a\n`,
  'blank lines': '\n',
  blanks: ' ',
  'document ends': '...\n',
  'carriage returns': (index) => `key${index}: a\r`,
  'a decomposed value': (index) => (index === 0 ? 'title: ' : 'e\u0301')
}

const tomlUnits: Readonly<Record<string, Unit>> = {
  keys: (index) => `key${index} = 1\n`,
  'broken keys': (index) => `key${index} = \n`,
  'dotted keys': (index) => `a${index}.b.c.d = 1\n`,
  'one dotted key': (index) => (index === 0 ? 'a' : '.a'),
  tables: (index) => `[table${index}]\na = 1\n`,
  'arrays of tables': '[[table]]\na = 1\n',
  'a long array': (index) => (index === 0 ? 'a = [1' : ', 1'),
  'open brackets': (index) => (index === 0 ? 'a = ' : '['),
  'an unclosed text': (index) => (index === 0 ? 'a = """' : 'text\n'),
  quotes: (index) => (index === 0 ? 'a = ' : '"'),
  comments: '# a comment\n',
  'YAML lines': (index) => `key${index}: a\n`
}

const jsonUnits: Readonly<Record<string, Unit>> = {
  keys: (index) => `"key${index}": 1,\n`,
  'broken keys': (index) => `key${index}: 1,\n`,
  'open brackets': (index) => (index === 0 ? '"a": ' : '['),
  'open braces': '{"a": ',
  quotes: '"',
  backslashes: (index) => (index === 0 ? '"a": "' : '\\\\')
}

const headerUnits: Readonly<Record<string, Unit>> = {
  headers: (index) => `Key${index}: a\n`,
  'the same header': 'Tags: a, b\n',
  'lines that go on': (index) => (index === 0 ? 'Title: a\n' : '    and more\n'),
  'names in a list': (index) => (index === 0 ? 'Tags: a' : ', a')
}

const open = '---\ntitle: The winter garden\ndate: 2024-01-02 09:30:00 +0900\n---\n'

/** Makes the growing texts of all kinds of units that there are; `bodies` stand behind sound front matter. */
export function listGrowingTexts(bodies: Readonly<Record<string, Unit>>): GrowingText[] {
  const path = '_posts/2024-01-02-a.md'
  return [
    ...list('YAML', 'jekyll', path, frontMatterUnits, '---\n', '\n---\nText.\n'),
    ...list('unclosed YAML', 'jekyll', path, frontMatterUnits, '---\n', ''),
    ...list('TOML', 'hugo', 'content/posts/a.md', tomlUnits, '+++\n', '\n+++\nText.\n'),
    ...list('JSON', 'hugo', 'content/posts/a.md', jsonUnits, '{\n', '\n}\nText.\n'),
    ...list('headers', 'pelican', 'content/a.md', headerUnits, '', '\n\nText.\n'),
    ...list('body', 'jekyll', path, bodies, open, '\n'),
    ...list('body without front matter', 'hugo', 'content/posts/a.md', bodies, '', ''),
    ...list('MDX body', 'docusaurus', 'blog/2024-01-02-a.mdx', bodies, open, '\n')
  ]
}

function list(
  kind: string,
  engine: EngineId,
  path: string,
  units: Readonly<Record<string, Unit>>,
  head: string,
  tail: string
): GrowingText[] {
  return Object.entries(units).map(([name, unit]) => ({
    name: `${kind}: ${name}`,
    engine,
    path,
    ofLength: (length) => head + repeat(unit, length - head.length - tail.length) + tail
  }))
}

function repeat(unit: Unit, length: number): string {
  if (typeof unit === 'string') return unit.repeat(Math.max(0, Math.floor(length / unit.length)))
  const parts: string[] = []
  let index = 0
  for (let left = length; left > 0; left -= parts.at(-1)?.length ?? left) parts.push(unit(index++))
  return parts.join('')
}

import type {Unit} from './unit.ts'

/** Entries of YAML front matter, sound and broken. */
export const frontMatterUnits: Readonly<Record<string, Unit>> = {
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
  'invisible characters that fail': (index) => `key${index}: *b\u200bc\n`,
  'question marks': '? a\n: b\n',
  'tags of types': (index) => `key${index}: !!str a\n`,
  'blank lines': '\n',
  blanks: ' ',
  'document ends': '...\n',
  'carriage returns': (index) => `key${index}: a\r`,
  'a decomposed value': (index) => (index === 0 ? 'title: ' : 'e\u0301')
}

/** Of TOML front matter. */
export const tomlUnits: Readonly<Record<string, Unit>> = {
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

/** Of JSON front matter. */
export const jsonUnits: Readonly<Record<string, Unit>> = {
  keys: (index) => `"key${index}": 1,\n`,
  'broken keys': (index) => `key${index}: 1,\n`,
  'open brackets': (index) => (index === 0 ? '"a": ' : '['),
  'open braces': '{"a": ',
  quotes: '"',
  backslashes: (index) => (index === 0 ? '"a": "' : '\\\\')
}

/** Of the header lines that Pelican reads. */
export const headerUnits: Readonly<Record<string, Unit>> = {
  headers: (index) => `Key${index}: a\n`,
  'the same header': 'Tags: a, b\n',
  'lines that go on': (index) => (index === 0 ? 'Title: a\n' : '    and more\n'),
  'names in a list': (index) => (index === 0 ? 'Tags: a' : ', a')
}

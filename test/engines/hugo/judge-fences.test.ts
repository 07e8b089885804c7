import {judgeFences} from '../../../src/engines/hugo/judge-fences.ts'
import {describeFences} from '../describe-fences.ts'

const STOPS = 'Hugo stops the whole build'
const ABSENT = 'Hugo publishes the post without a title, under 1 January of the year 1'
const SHOWN = 'Hugo shows the front matter as text and publishes the post without title and date'
const BEGIN = 'Begin the file with a line of `---`, write title and date below it, and close with another line of `---`'
const CLOSE = 'Close it with a line of exactly `---`'
const CLOSE_TOML = 'Close it with a line of exactly `+++`'
const START = 'Let the file begin with a line of exactly `---`'
const COMMENT = `${STOPS}: it takes a comment at the start for one around the front matter, and finds no end of it`

const takes = (mark: string, what = 'front matter'): string =>
  `${STOPS}, because it takes a \`${mark}\` at the start of a file for ${what}`

describeFences('hugo/judge-fences', judgeFences, {
  sound: [
    '---\ntitle: a\n---\ntext\n',
    '---\ntitle: a\n---',
    '---\n---\n',
    '---\rtitle: a\r---\rtext',
    ' \t\r\n\uFEFF---\ntitle: a\n---\n',
    '--- \ntitle: a\n---\n',
    '--- # a\ntitle: a\n---\n',
    '--- title: a\n---\n',
    '---title:\n  a\n---\n',
    '------\ntitle: a\n---\n',
    '---\ntitle: a ---\n---\n',
    '+++\ntitle = "a"\n+++\n',
    '+++ \t# a\ntitle = "a"\n+++\n',
    '+++ title = "a"\n+++\n',
    '{"title": "a"}\ntext\n',
    '{"title": "} \\" }"}\ntext\n',
    '{"a": {"b": 1}, "title": "a"}\n',
    '#+title: a\n#+date: 2024-05-06\ntext\n',
    '#+title: a',
    '<!-- a\n---\ntitle: a\n---\n-->\n'
  ],
  faults: {
    'text\n': ['missing', 0, 0, ABSENT, BEGIN],
    '\uFEFFtext\n': ['missing', 1, 1, ABSENT, BEGIN],
    '\u00A0---\ntitle: a\n---\n': ['missing', 0, 0, ABSENT, BEGIN],
    '# text\n': ['missing', 0, 0, ABSENT, BEGIN],
    '<!-- a -->': ['missing', 0, 0, ABSENT, BEGIN],
    ';;;\n"title": "a"\n;;;\n': [
      'wrong-format',
      0,
      3,
      SHOWN,
      'Write the front matter as YAML between two lines of `---`'
    ],
    '<p>\n': ['missing', 0, 1, takes('<', 'a page of HTML'), BEGIN],
    '<!-- a\n <p>': ['missing', 8, 9, takes('<', 'a page of HTML'), BEGIN],
    '<!-- a\ntext': ['missing', 0, 4, COMMENT, BEGIN],
    '\n<!-- a -->\n---\ntitle: a\n---\n': ['missing', 1, 5, COMMENT, BEGIN],
    '- a\n': ['missing', 0, 3, takes('-'), BEGIN],
    '\n--a\n': ['missing', 1, 4, takes('-'), BEGIN],
    '--\n': ['missing', 0, 2, takes('-'), BEGIN],
    '-\r\n': ['missing', 0, 1, takes('-'), BEGIN],
    '-': ['missing', 0, 1, takes('-'), BEGIN],
    '++ a\n': ['missing', 0, 3, takes('+'), BEGIN],
    '{{< a >}}\ntext\n': [
      'missing',
      0,
      1,
      `${STOPS}, because it takes a \`{\` at the start of a file for front matter in JSON`,
      BEGIN
    ],
    '{{< a\n': ['unclosed', 0, 1, STOPS, 'Close it with a `}`'],
    '\n{"title": "a"\n': ['unclosed', 1, 2, STOPS, 'Close it with a `}`'],
    '---\ntitle: a\n': ['unclosed', 0, 3, STOPS, CLOSE],
    '\n+++\ntitle = "a"\n': ['unclosed', 1, 4, STOPS, CLOSE_TOML],
    '---\ntitle: a\n...\n': ['wrong-close', 13, 16, STOPS, CLOSE, '---'],
    '---\ntitle: a\n...\ntext\n---\n': [
      'wrong-close',
      13,
      16,
      'Hugo reads on to the next line that begins with `---` and takes all of it for front matter',
      CLOSE,
      '---'
    ],
    '---\ntitle: a\n---b\r\nc: d\n---\n': [
      'wrong-close',
      13,
      17,
      'Hugo takes this line for the end of the front matter, because it begins with `---`',
      CLOSE
    ],
    '+++\na = 1\n+++b\nc = 1\n+++\n': [
      'wrong-close',
      10,
      14,
      'Hugo takes this line for the end of the front matter, because it begins with `+++`',
      CLOSE_TOML
    ],
    '\n---yaml\ntitle: a\n---\n': ['wrong-fence', 1, 8, STOPS, START, '---'],
    '---json\r\n{}\n---\n': ['wrong-fence', 0, 7, STOPS, START, '---'],
    '----\ntitle: a\n---\n': ['wrong-fence', 0, 4, STOPS, START, '---'],
    '+++x\ntitle = "a"\n+++\n': ['wrong-fence', 0, 4, STOPS, 'Let the file begin with a line of exactly `+++`', '+++']
  }
})

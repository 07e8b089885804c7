import * as assert from 'uvu/assert'
import {judgeGrayMatter} from '../../../src/engines/javascript/judge-gray-matter.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {describe} from '../../describe.ts'
import {describeFences, type ListedFault} from '../describe-fences.ts'

const MANNER = {engine: 'Foo', shown: 'Foo shows it', absent: 'Foo finds none', unclosed: 'Foo takes the whole file'}

const BEGIN = 'Begin the file with a line of `---`, write the title below it, and close with another line of `---`'
const START = 'Let the file begin with a line of exactly `---`'
const YAML = 'Write the front matter as YAML between two lines of `---`'
const CLOSE = 'Close it with a line of exactly `---`'

const sound: readonly string[] = [
  '---\ntitle: a\n---\ntext\n',
  '---\ntitle: a\n---',
  '---\n---\n',
  '--- \t\ntitle: a\n--- \t\ntext\n',
  '\uFEFF---\r\ntitle: a\r\n---\r\ntext\r\n',
  '---yaml\ntitle: a\n---\n',
  '--- YML\ntitle: a\n---\n',
  '---json\n{"title": "a"}\n---\n',
  '---js\n{title: "a"}\n---\n',
  '---javascript\n{title: "a"}\n---\n',
  '---  yaml  \ntitle: a\n---\n'
]

const faults: Readonly<Record<string, ListedFault>> = {
  'text\n': ['missing', 0, 0, 'Foo finds none', BEGIN],
  '\uFEFFtext\n': ['missing', 1, 1, 'Foo finds none', BEGIN],
  'title: a\n---\ntext\n': ['missing', 0, 0, 'Foo finds none', BEGIN],
  '----\ntitle: a\n----\n': ['wrong-fence', 0, 4, 'Foo shows it', START, '---'],
  '+++\ntitle = "a"\n+++\n': ['wrong-format', 0, 3, 'Foo shows it', YAML],
  '{"title": "a"}\ntext\n': ['wrong-format', 0, 1, 'Foo shows it', YAML],
  ' ---\ntitle: a\n---\n': ['blank-before', 0, 1, 'Foo shows it', START, ''],
  ' ---yaml\ntitle: a\n---\n': ['blank-before', 0, 1, 'Foo shows it', START, ''],
  '\n \n---\ntitle: a\n---\n': ['blank-line-before', 0, 3, 'Foo shows it', START, ''],
  '\r---\rtitle: a\r---\r': ['blank-line-before', 0, 1, 'Foo shows it', START, ''],
  '\uFEFF\n---\ntitle: a\n---\n': ['blank-line-before', 1, 2, 'Foo shows it', START, ''],
  '---toml\ntitle = "a"\n---\n': [
    'wrong-fence',
    0,
    7,
    'Foo stops the whole build: it knows no front matter in `toml`',
    START
  ],
  '--- # the title is below\ntitle: a\n---\n': [
    'wrong-fence',
    0,
    24,
    'Foo stops the whole build: it knows no front matter in `# the title is below`',
    START
  ],
  '---\rtitle: a\r\r---\rtext of the post\r': [
    'wrong-fence',
    0,
    34,
    'Foo stops the whole build: it knows no front matter in `title: a --- text o`',
    START
  ],
  '---\ntitle: a\n': ['unclosed', 0, 3, 'Foo takes the whole file', CLOSE],
  '\uFEFF---  \ntitle: a\n': ['unclosed', 1, 4, 'Foo takes the whole file', CLOSE],
  '---': ['unclosed', 0, 3, 'Foo takes the whole file', CLOSE],
  '---\ntitle: a\n...\ntext\n': ['wrong-close', 13, 16, 'Foo takes the whole file', CLOSE, '---'],
  '---\ntitle: a\n...\ntext\n---\n': [
    'wrong-close',
    13,
    16,
    'Foo reads on to the next line of `---` and takes all of it for front matter',
    CLOSE,
    '---'
  ],
  '---\ntitle: a\n----\ntext\n': [
    'wrong-close',
    13,
    17,
    'Foo ends the front matter there and shows `-` as text',
    CLOSE,
    '---'
  ],
  '---\ntitle: a\n--- b \ntext\n': [
    'wrong-close',
    13,
    18,
    'Foo ends the front matter there and shows ` b` as text',
    CLOSE
  ],
  '---\ntitle: a\n---b': ['wrong-close', 13, 17, 'Foo ends the front matter there and shows `b` as text', CLOSE],
  '---\nslug: b\n---c\ntext\n---\nmore\n': [
    'wrong-close',
    12,
    16,
    'Foo ends the front matter there and shows `c` as text',
    CLOSE
  ]
}

const NAME = 'javascript/judge-gray-matter'

describeFences(NAME, (frontMatter, text) => judgeGrayMatter(frontMatter, text, MANNER), {sound, faults})

describe(NAME, (it) => {
  it('takes lines without fences for none', () => {
    const text = 'title: a\n\ntext\n'
    const fault = {cause: 'missing', start: 0, end: 0, consequence: 'Foo finds none', remedy: BEGIN}
    assert.equal(judgeGrayMatter(readFrontMatter(text, {lines: true}), text, MANNER), fault)
  })
})

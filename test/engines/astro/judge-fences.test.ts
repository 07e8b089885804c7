import * as assert from 'uvu/assert'
import {findBlock} from '../../../src/engines/astro/find-block.ts'
import {judgeFences} from '../../../src/engines/astro/judge-fences.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {describe} from '../../describe.ts'
import {describeFences, type ListedFault} from '../describe-fences.ts'

const SHOWN = 'Astro shows the front matter as text, or stops where the schema asks for a title'
const ABSENT = 'Astro publishes the post without a title, or stops where the schema asks for one'
const BEGIN = 'Begin the file with a line of `---`, write the title below it, and close with another line of `---`'
const START = 'Let the file begin with a line of exactly `---`'
const YAML = 'Write the front matter as YAML between two lines of `---`'
const CLOSE = 'Close it with a line of exactly `---`'

const blocks: Readonly<Record<string, readonly [open: number, close: number]>> = {
  '---\ntitle: a\n---\ntext\n': [0, 13],
  '+++\ntitle = "a"\n+++\n': [0, 16],
  '---\n---\n': [0, 4],
  '\uFEFF---\r\ntitle: a\r\n---\r\n': [1, 16],
  '\n \n---\ntitle: a\n---': [3, 16],
  '---\ntitle: a\n+++\n---\n': [0, 13]
}

const sound: readonly string[] = [
  ...Object.keys(blocks).slice(0, -1),
  '--- \t\ntitle: a\n---  \ntext\n',
  '--- # a\ntitle: a\n---\n',
  '------\ntitle: a\n---\n'
]

const both = (rest: string): string =>
  `Astro takes \`${rest}\` for front matter too: it stops the whole build, or reads no title`

const faults: Readonly<Record<string, ListedFault>> = {
  'text\n': ['missing', 0, 0, ABSENT, BEGIN],
  '\uFEFFtext\n': ['missing', 1, 1, ABSENT, BEGIN],
  ' ---\ntitle: a\n---\n': ['blank-before', 0, 1, SHOWN, START, ''],
  '\n\t---\ntitle: a\n---\n': ['blank-line-before', 0, 2, SHOWN, START, ''],
  '\uFEFF ---\ntitle: a\n---\n': ['blank-before', 1, 2, SHOWN, START, ''],
  '{"title": "a"}\ntext\n': ['wrong-format', 0, 1, SHOWN, YAML],
  ';;;\n"title": "a"\n;;;\n': ['wrong-format', 0, 3, SHOWN, YAML],
  '---\rtitle: a\r---\r': [
    'wrong-fence',
    0,
    3,
    SHOWN,
    'Save the file with the line endings of Unix or Windows (LF or CRLF)'
  ],
  '---\ntitle: a\n': ['unclosed', 0, 3, SHOWN, CLOSE],
  '+++\ntitle = "a"\n': ['unclosed', 0, 3, SHOWN, 'Close it with a line of exactly `+++`'],
  '---\ntitle: a\n...\ntext\n': ['wrong-close', 13, 16, SHOWN, CLOSE, '---'],
  '---yaml \ntitle: a\n---\n': ['wrong-fence', 0, 7, both('yaml'), START, '---'],
  '--- toml\r\ntitle = "a"\n---\n': ['wrong-fence', 0, 8, both('toml'), START],
  '\n----\ntitle: a\n---\n': ['wrong-fence', 1, 5, both('-'), START, '---'],
  '---\ntitle: a\n--- b\ntext\n': [
    'wrong-close',
    13,
    18,
    'Astro ends the front matter there and shows ` b` as text',
    CLOSE
  ]
}

describeFences('astro/judge-fences', judgeFences, {sound, faults})

describe('astro/judge-fences', (it) => {
  for (const [text, [open, close]] of Object.entries(blocks)) {
    it(`finds the fences of ${JSON.stringify(text)}`, () => {
      assert.equal(findBlock(text), {open: {start: open, end: open + 3}, close: {start: close, end: close + 3}})
    })
  }

  for (const text of ['text\n---\n', '--\n-\n---\n', ' ---\n---\n', '---\ntitle: a\n ---\n', '---']) {
    it(`finds no block in ${JSON.stringify(text)}`, () => assert.is(findBlock(text), undefined))
  }

  it('takes lines without fences for none', () => {
    const text = 'title: a\n\ntext\n'
    const fault = {cause: 'missing', start: 0, end: 0, consequence: ABSENT, remedy: BEGIN}
    assert.equal(judgeFences(readFrontMatter(text, {lines: true}), text), fault)
  })
})

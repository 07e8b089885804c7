import * as assert from 'uvu/assert'
import {findBlock} from '../../../src/engines/hexo/find-block.ts'
import {judgeFences} from '../../../src/engines/hexo/judge-fences.ts'
import {describe} from '../../describe.ts'
import {describeFences} from '../describe-fences.ts'

const SHOWN =
  'Hexo shows the front matter as text and publishes the post without a title, under the time its file was made'
const ABSENT = 'Hexo publishes the post without a title, under the time its file was made'
const LEFT_OUT = 'Hexo leaves the post out and builds the rest of the site'
const EMPTY = 'Hexo shows fences with nothing between them as text'
const BEGIN = 'Begin the file with a line of `---`, write the title below it, and close with another line of `---`'
const START = 'Let the file begin with a line of exactly `---`'
const CLOSE = 'Close it with a line of exactly `---`'
const YAML = 'Write the front matter as YAML between two lines of `---`'

describeFences('hexo/judge-fences', judgeFences, {
  sound: [
    '---\ntitle: a\n---\ntext\n',
    '---\ntitle: a\n---',
    '---\ntitle: a\n---  \ntext\n',
    '----\ntitle: a\n----\n',
    ';;;\n"title": "a"\n;;;\n',
    '\uFEFF---\r\ntitle: a\r\n---\r\ntext\r\n',
    // The first fence may be missing where a key begins the file.
    'title: a\n---\ntext\n',
    'title:\n  a\n---\ntext\n',
    '\uFEFFmy-title:\ta\n----\ntext\n',
    // YAML knows a fence too.
    '\n---\ntitle: a\n---\n'
  ],
  faults: {
    'text\n': ['missing', 0, 0, ABSENT, BEGIN],
    '\uFEFFtext\n': ['missing', 1, 1, ABSENT, BEGIN],
    'title: a\n\ntext\n': ['missing', 0, 0, ABSENT, BEGIN],
    'a title: a\n---\ntext\n': ['missing', 0, 0, ABSENT, BEGIN],
    'https://example.org\n---\ntext\n': ['missing', 0, 0, ABSENT, BEGIN],
    '---\n---\n': ['missing', 0, 3, SHOWN, BEGIN],
    '---\n\n---\n': ['missing', 0, 3, SHOWN, BEGIN],
    '---\r\n\r\n---\r\n': ['missing', 0, 3, SHOWN, BEGIN],
    '---\n \n---\n': ['missing', 0, 3, EMPTY, BEGIN],
    '---\n# a\n---\n': ['missing', 0, 3, EMPTY, BEGIN],
    '---yaml\ntitle: a\n---\n': ['wrong-fence', 0, 7, SHOWN, START, '---'],
    '--- \ntitle: a\n---\n': ['wrong-fence', 0, 4, SHOWN, START, '---'],
    '---- \ntitle: a\n---\n': ['wrong-fence', 0, 5, SHOWN, 'Let the file begin with a line of exactly `----`', '----'],
    ';;;\t\n"title": "a"\n;;;\n': [
      'wrong-fence',
      0,
      4,
      SHOWN,
      'Let the file begin with a line of exactly `;;;`',
      ';;;'
    ],
    '---\rtitle: a\r---\r': [
      'wrong-fence',
      0,
      3,
      SHOWN,
      'Save the file with the line endings of Unix or Windows (LF or CRLF)'
    ],
    '+++\ntitle = "a"\n+++\n': ['wrong-format', 0, 3, SHOWN, YAML],
    '---json\n{"title": "a"}\n---\n': ['wrong-format', 0, 7, SHOWN, YAML],
    '---\ntitle: a\n': ['unclosed', 0, 3, SHOWN, CLOSE],
    '---\ntitle: a\n...\ntext\n': ['wrong-close', 13, 16, SHOWN, CLOSE, '---'],
    '----\n---\ntext\n': ['wrong-close', 5, 8, SHOWN, 'Close it with a line of exactly `----`', '----'],
    '----\ntitle: a\n---\ntext\n': ['wrong-close', 14, 17, SHOWN, 'Close it with a line of exactly `----`', '----'],
    '---\ntitle: a\n...\ntext\n---\n': [
      'wrong-close',
      13,
      16,
      'Hexo reads on to the next line of `---` and takes all of it for front matter',
      CLOSE,
      '---'
    ],
    '---\ntitle: a\n-----\ntext\n': [
      'wrong-close',
      13,
      18,
      'Hexo ends the front matter there and shows `--` as text',
      CLOSE,
      '---'
    ],
    ' ---\ntitle: a\n---\n': ['blank-before', 0, 1, LEFT_OUT, START, ''],
    '\uFEFF ---\ntitle: a\n---\n': ['blank-before', 1, 2, LEFT_OUT, START, ''],
    '\u00A0\n ---\ntitle: a\n---\n': ['missing', 0, 0, ABSENT, BEGIN],
    '\n\n---\ntitle: a\n---\n': ['blank-line-before', 0, 2, SHOWN, START, '']
  }
})

describe('hexo/find-block', (it) => {
  const blocks: Readonly<Record<string, readonly [data: string, close: string] | undefined>> = {
    '---\ntitle: a\n---\ntext\n': ['title: a', '---'],
    '\uFEFF---\r\ntitle: a\r\n---\r\n': ['title: a', '---'],
    ';;;\n"title": "a"\n---\n;;;;\n': ['"title": "a"\n---', ';;;'],
    '----\ntitle: a\n---\n-----': ['title: a\n---', '----'],
    '---\na\n---\n': ['a', '---'],
    '---\n\n\n---\n': ['\n', '---'],
    '---\r\n\r\n---\r\n---\n': ['\r\n---', '---'],
    '---\n---\n---\n': ['---', '---'],
    'title: a\n-----\ntext\n': ['title: a', '-----'],
    'a\n;;;': ['a', ';;;'],
    'title: a---\n;;;': ['title: a---', ';;;'],
    '\n---\ntext': undefined,
    '---\n---\n': undefined,
    '--- \ntitle: a\n---\n': undefined,
    ';;;a\nb\n;;;\n': undefined,
    '---\ntitle: a\n ---\n': undefined,
    'text\n': undefined
  }
  for (const [text, found] of Object.entries(blocks)) {
    it(`finds ${found ? JSON.stringify(found[0]) : 'nothing'} in ${JSON.stringify(text)}`, () => {
      const block = findBlock(text)
      assert.equal(
        block && [text.slice(block.dataStart, block.dataEnd), text.slice(block.closeStart, block.closeEnd)],
        found
      )
    })
  }
})

import * as assert from 'uvu/assert'
import {judgeFences} from '../../../src/engines/jekyll/judge-fences.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {describe} from '../../describe.ts'

const SHOWN = 'Jekyll shows the front matter as text and publishes the post with the title and day of its file name'
const START = 'Let the file begin with a line of exactly `---`'
const CLOSE = 'Close it with a line of exactly `---`'

const faults: Readonly<Record<string, object>> = {
  '\n\n---\na: b\n---\n': {cause: 'blank-line-before', start: 0, end: 2, remedy: START, repair: '', consequence: SHOWN},
  '\uFEFF  ---\na: b\n---\n': {cause: 'blank-before', start: 1, end: 3, remedy: START, repair: '', consequence: SHOWN},
  '----\na: b\n---\n': {cause: 'wrong-fence', start: 0, end: 4, remedy: START, repair: '---', consequence: SHOWN},
  '---yaml\na: b\n---\n': {cause: 'wrong-fence', start: 0, end: 7, remedy: START, repair: '---', consequence: SHOWN},
  '---\na: b\n----\n': {cause: 'wrong-close', start: 9, end: 13, remedy: CLOSE, repair: '---', consequence: SHOWN},
  '---\na: b\n----\ntext\n---\n': {
    cause: 'wrong-close',
    start: 9,
    end: 13,
    remedy: CLOSE,
    repair: '---',
    consequence: 'Jekyll reads on to the next line of `---` or `...` and takes all of it for front matter'
  },
  '---\na: b\n\ntext\n': {cause: 'unclosed', start: 0, end: 3, remedy: CLOSE, consequence: SHOWN},
  '+++\na = 1\n+++\n': {
    cause: 'wrong-format',
    start: 0,
    end: 3,
    remedy: 'Write the front matter as YAML between two lines of `---`',
    consequence: SHOWN
  },
  '---\ra: b\r---\r': {
    cause: 'wrong-fence',
    start: 0,
    end: 3,
    remedy: 'Save the file with the line endings of Unix or Windows (LF or CRLF)',
    consequence: SHOWN
  },
  'text\n': {
    cause: 'missing',
    start: 0,
    end: 0,
    remedy: 'Begin the file with a line of `---`, write the title below it, and close with another line of `---`',
    consequence: 'Jekyll publishes the post with the title and day of its file name, and without a layout of its own'
  }
}

describe('jekyll/judge-fences', (it) => {
  for (const [text, fault] of Object.entries(faults)) {
    it(`finds what is wrong with ${JSON.stringify(text)}`, () => {
      assert.equal(judgeFences(readFrontMatter(text), text), fault)
    })
  }

  it('stays linear in a long text that never closes', () => {
    const text = `---\n${'--- x\n'.repeat(200_000)}`
    assert.is(judgeFences(undefined, text)?.cause, 'missing')
  })
})

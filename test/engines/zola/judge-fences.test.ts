import * as assert from 'uvu/assert'
import {findBlock} from '../../../src/engines/zola/find-block.ts'
import {judgeFences} from '../../../src/engines/zola/judge-fences.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {describe} from '../../describe.ts'

const STOPS = 'Zola stops the whole build'
const REMEDY =
  'Begin the file with a line of `+++`, write title and date below it as TOML, and close with another line of `+++`'
const CLOSE = 'Close it with a line of exactly `+++`'

const sound: readonly string[] = [
  '+++\ntitle = "a"\n+++\ntext\n',
  '---\ntitle: a\n---\ntext\n',
  '+++\n+++\n',
  '+++\ntitle = "a"\n+++',
  '\n \n+++\ntitle = "a"\n+++ \t\ntext\n',
  '\uFEFF+++\r\ntitle = "a"\r\n+++\r\ntext\r\n',
  '---\ntitle: a\n---\n---\n'
]

const faults: Readonly<Record<string, object>> = {
  'text\n': {
    cause: 'missing',
    start: 0,
    end: 0,
    consequence: `${STOPS}, because it finds no front matter`,
    remedy: REMEDY
  },
  '<!-- a -->\n+++\ntitle = "a"\n+++\n': {
    cause: 'missing',
    start: 0,
    end: 0,
    consequence: `${STOPS}, because it finds no front matter`,
    remedy: REMEDY
  },
  '+++ \ntitle = "a"\n+++\n': {
    cause: 'wrong-fence',
    start: 0,
    end: 4,
    consequence: STOPS,
    remedy: 'Let the file begin with a line of exactly `+++`',
    repair: '+++'
  },
  '+++\ntitle = "a"\n': {cause: 'unclosed', start: 0, end: 3, consequence: STOPS, remedy: CLOSE},
  '---\ntitle: a\n----\n': {
    cause: 'wrong-close',
    start: 13,
    end: 17,
    consequence: STOPS,
    remedy: 'Close it with a line of exactly `---`',
    repair: '---'
  },
  '---\ntitle: a\n...\ntext\n': {
    cause: 'wrong-close',
    start: 13,
    end: 16,
    consequence: STOPS,
    remedy: 'Close it with a line of exactly `---`',
    repair: '---'
  },
  '---\ntitle: a\n...\ntext\n---\n': {
    cause: 'wrong-close',
    start: 13,
    end: 16,
    consequence: 'Zola reads on to the next line that ends with `---` and takes all of it for front matter',
    remedy: 'Close it with a line of exactly `---`',
    repair: '---'
  },
  '---\ntitle: a ---\nslug: b\n---\n': {
    cause: 'wrong-close',
    start: 4,
    end: 16,
    consequence: 'Zola takes this line for the end of the front matter, because it ends with `---`',
    remedy: 'Write something else than `---` at the end of the line'
  },
  '{"title": "a"}\n': {cause: 'wrong-format', start: 0, end: 1, consequence: STOPS, remedy: REMEDY}
}

describe('zola/judge-fences', (it) => {
  for (const text of sound) {
    it(`takes ${JSON.stringify(text)}`, () => {
      assert.ok(findBlock(text))
      assert.is(judgeFences(readFrontMatter(text), text), undefined)
    })
  }

  for (const [text, fault] of Object.entries(faults)) {
    it(`finds what is wrong with ${JSON.stringify(text)}`, () => {
      assert.equal(judgeFences(readFrontMatter(text), text), fault)
    })
  }

  it('stays linear in a long text that never closes', () => {
    const text = `---\n${'---   x\n'.repeat(100_000)}${'-'.repeat(100_000)}x`
    assert.is(judgeFences(undefined, text)?.cause, 'missing')
  })
})

import fc from 'fast-check'
import * as assert from 'uvu/assert'
import {readBody} from '../../src/post/read-body.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'
import {markdownText} from './markdown-text.ts'
import {promises} from './promises.ts'
import type {ScanPromise} from './scan-promise.ts'

function listBroken({check}: ScanPromise, text: string, path = 'a.md'): string[] {
  const differences = check(readPost({path, sitePath: path, text}))
  return differences.filter(({reason}) => reason === undefined).map(({at, says}) => `${at}: ${says}`)
}

describe('what the text scans promise', (it) => {
  for (const promise of promises) {
    it(`${promise.name}: ${promise.says}`, () => {
      fc.assert(fc.property(markdownText, (text) => assert.equal(listBroken(promise, text), [])))
    })
  }
})

describe('readBody', (it) => {
  it('knows the blocks behind a comment that goes on behind its HTML', () => {
    const text = '<a-b>\n<!-- a\n\nb -->\n~~~\ncode\n~~~\n'
    assert.equal(
      readBody(text, 0).map(({kind}) => kind),
      ['text', 'text', 'comment', 'comment', 'fence', 'code', 'fence']
    )
  })
})

describe('what the text scans promise in MDX', (it) => {
  const texts: Readonly<Record<string, string>> = {
    'of code in a component, however deep':
      '<Tabs>\n  <Tab>\n      ```\n    code\n        ```\n      text\n  </Tab>\n</Tabs>\n',
    'of text that would be code in Markdown': '# a\n\n    text\n\n    > text\n    > ~~~\n    > code\n',
    'of lines of JavaScript': "import a from 'b'\n\ntext\n"
  }
  for (const [title, text] of Object.entries(texts)) {
    it(title, () => {
      assert.equal(
        promises.flatMap((promise) => listBroken(promise, text, 'a.mdx')),
        []
      )
    })
  }
})

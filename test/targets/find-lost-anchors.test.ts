import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findLostAnchors} from '../../src/targets/find-lost-anchors.ts'
import {describe} from '../describe.ts'

const headings = `
# Getting started

## What's new in v2.0?

## 설치하는 방법

Setext heading
--------------

## Step one {#the-first-step}

## Notes

## Évènements

<a name="elsewhere"></a>
`

describe('targets/find-lost-anchors', (it) => {
  const cases: readonly [anchor: string, heading?: string][] = [
    ['#getting-started'],
    ['#Getting_Started'],
    ['#gettingstarted'],
    ['#geting-started', 'Getting started'],
    ['#whats-new-in-v20'],
    ['#what-s-new-in-v2-0'],
    ['#what%27s-new-in-v2.0'],
    ['#whats-new-in-v21'],
    ['#설치하는-방법'],
    ['#%EC%84%A4%EC%B9%98%ED%95%98%EB%8A%94-%EB%B0%A9%EB%B2%95'],
    ['#setext-haeding', 'Setext heading'],
    ['#the-first-step'],
    ['#the-frist-step', 'the-first-step'],
    ['#notes-1'],
    ['#-v-nements'],
    ['#evenements'],
    ['#elsewhere'],
    ['#top'],
    ['#fn:1'],
    ['#comments'],
    ['#something-else-entirely']
  ]
  for (const [anchor, heading] of cases) {
    it(`${anchor}: ${heading ?? 'nothing to say'}`, () => {
      const text = `${headings}\n[a](${anchor})\n`
      const found = findLostAnchors(readPost({path: 'a.md', sitePath: 'a.md', text}))
      assert.equal(
        found.map((each) => [text.slice(each.start, each.end), each.heading]),
        heading === undefined ? [] : [[anchor, heading]]
      )
    })
  }

  it('looks into no code', () => {
    const post = readPost({path: 'a.md', sitePath: 'a.md', text: `${headings}\n\`[a](#geting-started)\`\n`})
    assert.equal(findLostAnchors(post), [])
  })
})

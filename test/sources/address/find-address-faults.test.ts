import * as assert from 'uvu/assert'
import {readPost} from '../../../src/post/read-post.ts'
import {findAddressFaults} from '../../../src/sources/address/find-address-faults.ts'
import {describe} from '../../describe.ts'

const text = `---
title: Bees
---
Read [this](https://x.org/a,) first.

Source: [the paper](htps://x.org/b) and https://x.org/c에서 more

Source: https:/x.org/d

Source: [e](https://x.org/100%) and [f](https://x.org/f)
`
const post = readPost({path: 'a.md', sitePath: 'a.md', text})

/** The faults in short: what is replaced, by what, and the whole address. */
function sketch(scope: 'sources' | 'all'): string[] {
  return findAddressFaults(post, scope).map(
    ({fault, at, repair, url}) => `${fault} in ${url}: ${text.slice(at.start, at.end)} -> ${repair ?? ''}`
  )
}

const ofSources: readonly string[] = [
  'misspelt-scheme in htps://x.org/b: htps://x.org/b -> https://x.org/b',
  'swallowed-text in https://x.org/c에서: https://x.org/c에서 -> https://x.org/c 에서',
  'scheme-separator in https:/x.org/d: https:/x.org/d -> https://x.org/d',
  'percent-encoding in https://x.org/100%: % -> '
]

describe('findAddressFaults', (it) => {
  it('judges the addresses of source lines, and those that were meant as such, in the order of the text', () => {
    assert.equal(sketch('sources'), ofSources)
  })

  it('judges all links where it is asked to', () => {
    assert.equal(sketch('all'), [
      'trailing-punctuation in https://x.org/a,: https://x.org/a, -> https://x.org/a',
      ...ofSources
    ])
  })
})

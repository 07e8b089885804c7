import * as assert from 'uvu/assert'
import {readPost} from '../../../src/post/read-post.ts'
import {findLinkFaults} from '../../../src/sources/form/find-link-faults.ts'
import {describe} from '../../describe.ts'

const text = `---
title: "[t]()"
---
See [a]() here.
Source: [b]() and [c]().
[d](https://x.org/d
)

    [e]()

[f](https://x.org/f

[g]()
`
const post = readPost({path: 'a.md', sitePath: 'a.md', text})

/** The broken links on the lines that touch what stands between two marks, as they are written. */
function findBetween(...marks: readonly (readonly [from: string, to: string])[]): string[] {
  const ranges = marks.map(([from, to]) => ({start: text.indexOf(from), end: text.indexOf(to)}))
  return findLinkFaults(post, ranges).map(({start, end}) => text.slice(start, end))
}

describe('findLinkFaults', (it) => {
  it('finds broken links on all lines of text, and none in code or front matter', () => {
    assert.equal(
      findLinkFaults(post, post.body).map(({start, end}) => text.slice(start, end)),
      ['[a]()', '[b]()', '[c]()', '[f](https://x.org/f', '[g]()']
    )
  })

  it('finds those of the lines that are asked for', () => {
    assert.equal(findBetween(['Source', 'and']), ['[b]()', '[c]()'])
    assert.equal(findBetween(['here', 'Source']), ['[a]()', '[b]()', '[c]()'])
    assert.equal(findBetween(['[g]', '[g]']), ['[g]()'])
    assert.equal(findBetween(), [])
  })

  it('finds each once, though two ranges touch its line', () => {
    assert.equal(findBetween(['[b]', 'and'], ['[c]', '.\n[d]'], ['[g]', '[g]']), ['[b]()', '[c]()', '[g]()'])
  })

  it('goes from the very end of a line to the very start of one', () => {
    assert.equal(findBetween(['\nSource', '\nSource']), ['[a]()'])
    assert.equal(findBetween(['Source', 'Source']), ['[b]()', '[c]()'])
  })

  it('does not look at the line below where that is code', () => {
    const broken = '[a](https://x.org/a'
    const faultsBefore = (below: string): number => {
      const each = readPost({path: 'a.md', sitePath: 'a.md', text: `${broken}\n${below}\n`})
      return findLinkFaults(each, each.body).length
    }
    assert.equal([faultsBefore(')'), faultsBefore('```\n)\n```'), faultsBefore('text')], [0, 1, 1])
  })
})

import * as assert from 'uvu/assert'
import {findAtPath} from '../../src/post/find-at-path.ts'
import {readFrontMatter} from '../../src/post/read-front-matter.ts'
import {describe} from '../describe.ts'

const text = `---
title: A
images:
  - path: /a.jpg
  - path: /b.jpg
    size: {wide: 3}
---
`

/** The keys on the way, and the text that stands there. */
function find(...path: string[]): string {
  const frontMatter = readFrontMatter(text)
  if (!frontMatter) throw new Error('no front matter')
  const {keys, value} = findAtPath(frontMatter, path)
  const names = keys.map((key) => key.text).join('.')
  return value ? `${names}: ${text.slice(value.start, value.end)}` : names
}

describe('findAtPath', (it) => {
  it('follows keys, and positions in lists', () => {
    assert.is(find('title'), 'title: A')
    assert.is(find('images', '1', 'path'), 'images.path: /b.jpg')
    assert.is(find('images', '1', 'size', 'wide'), 'images.size.wide: 3')
  })

  it('is at the front matter as a whole without a path', () => assert.is(find(), ''))

  it('goes as far as there is something', () => {
    assert.is(find('subtitle'), '')
    assert.is(find('title', 'x'), 'title: A')
    assert.is(find('images', '0', 'alt'), 'images: path: /a.jpg')
    assert.is(find('images', '7', 'path').split('\n')[0], 'images: - path: /a.jpg')
  })
})

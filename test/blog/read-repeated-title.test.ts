import * as assert from 'uvu/assert'
import {readRepeatedTitle} from '../../src/blog/read-repeated-title.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'

/** The form and the text of what is found; `nothing` where nothing is. */
function read(title: string, body: string): string {
  const post = readPost({path: 'a.md', sitePath: 'a.md', text: `---\ntitle: ${title}\n---\n${body}\n`})
  const found = readRepeatedTitle(post)
  if (!found) return 'nothing'
  assert.is(post.text.slice(found.place.start.offset, found.place.end.offset), found.text)
  return `${found.form}: ${found.text}`
}

describe('readRepeatedTitle', (it) => {
  const bodies: readonly [title: string, body: string, found: string][] = [
    ['Bees in town', 'Bees in town\n\nA roof.', 'line: Bees in town'],
    ['Bees in town', '\n\n# Bees in town', 'heading: Bees in town'],
    ['Bees in town', '# Bees in town #', 'heading: Bees in town'],
    ['Bees in town', '## Bees in town {#bees}', 'heading: Bees in town'],
    ['Bees in town', 'Bees in town\n===\n', 'heading: Bees in town'],
    ['Bees in town', '<h1 class="a">Bees in town</h1>', 'heading: Bees in town'],
    ['"🐝 Bees in town"', '# bees in **Town**!', 'heading: bees in **Town**!'],
    ['Ｂｅｅｓ', '**Bees**', 'line: **Bees**'],
    ['Bees', '![Bees](/bees.jpg)\n\n{% include toc.html %}\n\n# Bees', 'heading: Bees'],
    ['Bees', '### Bees', 'heading: Bees'],
    ['Bees', 'Bees\nneed a roof.', 'nothing'],
    ['Bees', 'A roof.\n\n# Bees', 'nothing'],
    ['Bees', '```\nbees\n```\n\n# Bees', 'nothing'],
    ['Bees', '    Bees', 'nothing'],
    ['C++', '# C', 'nothing'],
    ['"?!"', '# ...', 'nothing'],
    ['', '# Bees', 'nothing'],
    ['[a, b]', 'a b', 'nothing']
  ]
  for (const [title, body, found] of bodies) {
    it(`finds ${found} for ${title} in ${JSON.stringify(body)}`, () => assert.is(read(title, body), found))
  }

  it('finds nothing without front matter', () => {
    assert.is(readRepeatedTitle(readPost({path: 'a.md', sitePath: 'a.md', text: '# Bees\n'})), undefined)
  })
})

import * as assert from 'uvu/assert'
import {findFallenKeys} from '../../src/engines/find-fallen-keys.ts'
import {engines} from '../../src/engines/index.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'

function find(lines: string, engine: 'hugo' | 'zola' = 'hugo'): string[] {
  const text = `+++\n${lines}\n+++\ntext\n`
  const post = readPost({path: 'a.md', sitePath: 'a.md', text})
  return findFallenKeys(post, engines[engine]).map(({key, table}) => `${key.text} in ${table}`)
}

describe('engines/find-fallen-keys', (test) => {
  test('finds keys of the engine below the head of a table', () => {
    assert.equal(find('title = "a"\n[params]\nmood = "good"\ndraft = true\ndate = 2024-05-06'), [
      'draft in params',
      'date in params'
    ])
  })

  test('lets a table have what the top has too', () => {
    assert.equal(find('date = 2024-05-06\n[event]\ndate = 2024-06-01'), [])
  })

  test('lets tables have keys of their own', () => {
    assert.equal(find('title = "a"\n[taxonomies]\ntags = ["b"]\n[extra]\ncover = "c.png"', 'zola'), [])
    assert.equal(find('title = "a"\n[params]\ntitle = "b"\nweight = 3'), [])
  })

  test('knows where a table on one line ends', () => {
    assert.equal(find('title = "a"\nparams = {draft = true}'), [])
  })

  test('looks at TOML alone', () => {
    const post = readPost({path: 'a.md', sitePath: 'a.md', text: '---\nparams:\n  draft: true\n---\n'})
    assert.equal(findFallenKeys(post, engines.hugo), [])
  })
})

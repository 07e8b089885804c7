import * as assert from 'uvu/assert'
import {readDisableComments} from '../../src/post/disable-comments.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'

/** Each comment with what it names and the text it holds for. */
function read(text: string, path = 'a.md'): [string, readonly string[], string][] {
  const comments = readDisableComments(readPost({path, sitePath: path, text}))
  return comments.map(({start, end, ruleIds, scope}) => [
    text.slice(start, end),
    ruleIds,
    text.slice(scope.start, scope.end)
  ])
}

describe('readDisableComments', (it) => {
  it('reads comments in YAML and TOML front matter, for the whole post', () => {
    const yaml = '---\ntitle: A # post-lint-disable a, b\n---\nText\n'
    assert.equal(read(yaml), [['# post-lint-disable a, b', ['a', 'b'], yaml]])
    const toml = '+++\n# post-lint-disable post-lint:a\ntitle = "A"\n+++\n'
    assert.equal(read(toml), [['# post-lint-disable post-lint:a', ['a'], toml]])
  })

  it('takes a comment without rules for all rules', () => {
    assert.equal(read('---\n# post-lint-disable\n---\n')[0]?.[1], [])
  })

  it('reads markers in the body, up to the one that enables', () => {
    const text = 'One\n\n<!--lint disable a b-->\n\nTwo\n\n<!-- lint enable a b -->\n\nThree\n'
    assert.equal(read(text), [['<!--lint disable a b-->', ['a', 'b'], '\n\nTwo\n\n']])
    assert.is(read('<!--lint disable a-->\n\nTwo\n')[0]?.[2], '\n\nTwo\n')
    assert.is(
      read('<!--lint disable a-->\n\nTwo\n\n<!--lint enable b-->\n')[0]?.[2],
      '\n\nTwo\n\n<!--lint enable b-->\n'
    )
  })

  it('reads markers for the block that follows', () => {
    const text = '<!--lint ignore a-->\n\nTwo\nlines\n\nThree\n'
    assert.equal(read(text), [['<!--lint ignore a-->', ['a'], 'Two\nlines']])
    assert.equal(read('<!--lint ignore a-->\n'), [])
  })

  it('reads markers that are broken into lines', () => {
    const text = '<!--\nlint\ndisable a\n-->\n\nTwo\n'
    assert.equal(read(text), [['<!--\nlint\ndisable a\n-->', ['a'], '\n\nTwo\n']])
  })

  it('reads markers in MDX', () => {
    assert.equal(read('{/* lint disable a */}\n\nTwo\n', 'a.mdx'), [['{/* lint disable a */}', ['a'], '\n\nTwo\n']])
  })

  it('passes over other comments and over code', () => {
    assert.equal(
      read('<!-- lint -->\n\n<!--linty disable a-->\n\n`<!--lint disable a-->`\n\n    <!--lint disable a-->\n'),
      []
    )
  })
})

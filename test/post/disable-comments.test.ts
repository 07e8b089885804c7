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

  it('tells comments of front matter from those of the body', () => {
    const text = '---\n# post-lint-disable a\n---\n<!--lint disable b-->\n'
    const comments = readDisableComments(readPost({path: 'a.md', sitePath: 'a.md', text}))
    assert.equal(
      comments.map(({where}) => where),
      ['post', 'body']
    )
  })

  it('enables again all rules, or those that were disabled and no fewer', () => {
    const scopeOf = (disable: string, enable: string) =>
      read(`<!--lint ${disable}-->\nA\n\n<!--lint ${enable}-->\n\nB`)[0]?.[2]
    const [first, all] = ['\nA\n\n', '\nA\n\n<!--lint enable a-->\n\nB']
    assert.is(scopeOf('disable a', 'enable a'), first)
    assert.is(scopeOf('disable a', 'enable a b'), first)
    assert.is(scopeOf('disable a', 'enable'), first)
    assert.is(scopeOf('disable', 'enable'), first)
    assert.is(scopeOf('disable', 'enable a'), all)
    assert.is(scopeOf('disable a b', 'enable a'), all)
  })

  it('disables again what was enabled', () => {
    const text = '<!--lint disable a-->\n\n<!--lint enable a-->\n\nA\n\n<!--lint disable a-->\n\nB\n'
    assert.equal(
      read(text).map(([, , scope]) => scope),
      ['\n\n', '\n\nB\n']
    )
  })

  it('lets a marker for the block that follows pass over other markers', () => {
    const text = '<!--lint ignore a-->\n\n<!--lint ignore b-->\n\nOne\n\nTwo\n'
    assert.equal(read(text), [
      ['<!--lint ignore a-->', ['a'], 'One'],
      ['<!--lint ignore b-->', ['b'], 'One']
    ])
  })

  it('reads names with a prefix, between commas and blanks', () => {
    const text = '<!--lint disable  post-lint/a,post-lint-b remark-post-lint:c , d-->\n'
    assert.equal(read(text)[0]?.[1], ['a', 'b', 'c', 'd'])
    assert.equal(read('---\n#  post-lint-disable  a ,remark-post-lint-b\n---\n')[0]?.[1], ['a', 'b'])
  })

  it('reads no comment of front matter that begins otherwise', () => {
    assert.equal(read('---\n# no post-lint-disable a\ntitle: A\n---\n'), [])
  })

  it('reads markers in MDX with blanks around them, and no other expression', () => {
    assert.equal(read('{ /* lint disable a */ }\n\nTwo\n', 'a.mdx')[0]?.[1], ['a'])
    assert.equal(read('{/* lint disable a */ + b}\n\nTwo\n', 'a.mdx'), [])
    assert.equal(read('{a + /* lint disable a */}\n\nTwo\n', 'a.mdx'), [])
    assert.equal(read('A {/* lint disable a */} b\n', 'a.mdx'), [['{/* lint disable a */}', ['a'], ' b\n']])
  })

  it('reads markers below quotes and lists', () => {
    assert.equal(read('> <!--lint disable a-->\n>\n> Two\n'), [['<!--lint disable a-->', ['a'], '\n>\n> Two\n']])
  })
})

import * as assert from 'uvu/assert'
import {readFileName} from '../../../src/engines/jekyll/read-file-name.ts'
import {describe} from '../../describe.ts'

const EXAMPLE = 'Jekyll skips a post whose file name does not begin with a day, a hyphen and a name, as in'

describe('jekyll/read-file-name', (it) => {
  it('finds the day and where it stands', () => {
    assert.equal(readFileName('2023-11-17-post.md', 'post'), {day: '2023-11-17', range: {start: 0, end: 10}})
    assert.equal(readFileName('23-1-2-post.md', 'post'), {day: '2023-01-02', range: {start: 0, end: 6}})
  })

  it('says how a skipped post would have to be named', () => {
    assert.is(readFileName('hello.md', 'post').fault, `${EXAMPLE} \`2023-11-17-my-post.md\``)
    assert.is(readFileName('2020_1_02 a b.md', 'post').fault, `${EXAMPLE} \`2020-01-02-a-b.md\``)
    assert.is(readFileName('2020-01-03.md', 'post').fault, `${EXAMPLE} \`2023-11-17-my-post.md\``)
    assert.is(readFileName('_2020-01-02-a.md', 'post').fault, 'Jekyll skips a file whose name begins with `_`')
    assert.is(readFileName('2020-01-02-a.md~', 'post').fault, 'Jekyll skips a file whose name ends with `~`')
    assert.is(readFileName('2020-01-02-a', 'post').fault, 'Jekyll skips a file whose name has no suffix such as `.md`')
  })

  it('says what becomes of days that do not exist', () => {
    assert.equal(readFileName('2023-02-30-a.md', 'post'), {
      day: '2023-03-02',
      range: {start: 0, end: 10},
      fault: 'Jekyll publishes the post under 2 March 2023, because the month in its file name has 28 days'
    })
    assert.equal(readFileName('2023-13-01-a.md', 'post'), {
      range: {start: 0, end: 10},
      fault: 'Jekyll stops the whole build unless the front matter has a `date`: there is no month 13'
    })
  })

  it('says what becomes of other suffixes', () => {
    assert.is(
      readFileName('2023-11-17-post.mdx', 'post').fault,
      'Jekyll publishes a `.mdx` file as it is, without turning its Markdown into a page'
    )
  })

  it('asks no day of a draft, and nothing of other files', () => {
    assert.equal(readFileName('idea.md', 'draft'), {})
    assert.equal(readFileName('_x.md', 'other'), {})
    assert.equal(readFileName('2023-11-17-notes.txt', 'other'), {day: '2023-11-17', range: {start: 0, end: 10}})
  })
})

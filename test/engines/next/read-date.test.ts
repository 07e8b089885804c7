import * as assert from 'uvu/assert'
import {readDate} from '../../../src/engines/next/read-date.ts'
import {readFileName} from '../../../src/engines/next/read-file-name.ts'
import {describe} from '../../describe.ts'
import {siteOf} from '../recording.ts'
import {toScalar} from '../to-scalar.ts'

const CONTENTLAYER = siteOf('next', 0, {reader: 'contentlayer'})
const GRAY_MATTER = siteOf('next', 0, {reader: 'gray-matter'})
const UNKNOWN = siteOf('next', 0)

describe('next/read-date', (it) => {
  it('knows nothing where the reader is not known', () => {
    const reading = {outcome: 'text', note: 'Next.js leaves dates to the site’s own code'}
    assert.equal(readDate(toScalar('2023-02-30'), UNKNOWN), reading)
    assert.equal(readDate(toScalar(''), UNKNOWN), reading)
  })

  it('knows what gray-matter makes of dates', () => {
    assert.equal(readDate(toScalar('2023-02-30'), GRAY_MATTER), {
      outcome: 'rolled-over',
      instant: Date.UTC(2023, 2, 2),
      day: '2023-03-02',
      note: 'gray-matter reads it as 2 March 2023, since there is no such day'
    })
    assert.is(readDate(toScalar("'2023-02-30'"), GRAY_MATTER).outcome, 'text')
  })

  it('takes a time without an offset for that of the machine, as Contentlayer does', () => {
    assert.equal(readDate(toScalar('2023-11-17 12:23:41'), CONTENTLAYER), {
      outcome: 'shifted',
      cause: 'no-offset',
      day: '2023-11-17',
      zone: 'host',
      note: 'Contentlayer reads it as 12:23:41 on 17 November 2023 in the time zone of whatever machine builds the site'
    })
  })

  it('takes an offset at its word', () => {
    assert.equal(readDate(toScalar('2023-11-17 12:23:41 +0900'), CONTENTLAYER), {
      outcome: 'exact',
      instant: Date.UTC(2023, 10, 17, 3, 23, 41),
      note: 'Contentlayer reads it as 03:23:41 on 17 November 2023 in UTC'
    })
  })

  it('leaves out a post whose date is no text, or no date', () => {
    assert.equal(readDate(toScalar('20231117'), CONTENTLAYER), {
      outcome: 'dropped',
      note: 'Contentlayer leaves the post out: without quotes this is a number, and no date'
    })
    assert.equal(readDate(toScalar("'2023-13-01'"), CONTENTLAYER), {
      outcome: 'dropped',
      note: 'Contentlayer cannot read it as a date and leaves the post out'
    })
  })

  it('passes on an empty date', () => {
    assert.equal(readDate(toScalar('~'), CONTENTLAYER), {
      outcome: 'replaced',
      note: 'Contentlayer finds no date and passes on an empty one'
    })
  })
})

describe('next/read-file-name', (it) => {
  it('knows which files Contentlayer skips, and nothing of other readers', () => {
    assert.equal(readFileName('a.MD', 'post', CONTENTLAYER.settings), {
      fault: 'Contentlayer skips a file that does not end in `.md` or `.mdx`'
    })
    assert.equal(readFileName('a.MD', 'post', GRAY_MATTER.settings), {})
  })
})

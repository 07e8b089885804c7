import * as assert from 'uvu/assert'
import type {Site} from '../../../src/engines/engine.ts'
import {jekyll} from '../../../src/engines/jekyll/jekyll.ts'
import type {Scalar} from '../../../src/post/front-matter.ts'
import {describe} from '../../describe.ts'

const settings = {timeZone: 'Asia/Seoul', future: false, postFolders: [], defaults: [], notes: []}
const site: Site = {engine: 'jekyll', root: '', settings, now: Date.UTC(2026, 0, 1)}

function plain(text: string): Scalar {
  return {type: 'scalar', style: 'plain', source: text, text, start: 0, end: text.length}
}

describe('jekyll: dates that only plugins read', (it) => {
  it('stop no build of Jekyll itself', () => {
    assert.equal(jekyll.readDate(plain('지난 토요일'), site, 'last_modified_at'), {
      outcome: 'rejected',
      note: 'Themes and plugins that show it, such as jekyll-seo-tag, stop the build or leave it out'
    })
    assert.is(
      jekyll.readDate(plain('지난 토요일'), site, 'date').note,
      'Jekyll cannot read it as a date and stops the whole build'
    )
  })

  it('may be empty', () => {
    assert.is(jekyll.readDate(plain(''), site, 'last_modified_at').outcome, 'text')
    assert.is(jekyll.readDate(plain(''), site).outcome, 'rejected')
  })

  it('are read as `date` is', () => {
    const text = '2023-11-17 12:23:41'
    assert.equal(jekyll.readDate(plain(text), site, 'last_modified_at'), jekyll.readDate(plain(text), site))
  })
})

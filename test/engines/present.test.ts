import * as assert from 'uvu/assert'
import {emptyFolder} from '../../src/engines/empty-folder.ts'
import type {Site} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {always, isToCome, watchPresent} from '../../src/engines/present.ts'
import type {Scalar} from '../../src/post/front-matter.ts'
import {describe} from '../describe.ts'

const now = Date.parse('2026-03-02T09:00:00Z')
const site = (engine: Site['engine']): Site => {
  return {engine, root: '', settings: engines[engine].readSettings(emptyFolder), now}
}

function scalar(text: string): Scalar {
  return {type: 'scalar', text, source: text, style: 'plain', start: 0, end: text.length}
}

describe('watchPresent', (it) => {
  it('holds for ever where nobody asks for the present', () => {
    assert.equal(watchPresent(site('jekyll')).holds(), always)
  })

  it('holds for a millisecond where `now` itself is read', () => {
    const watched = watchPresent(site('jekyll'))
    assert.is(watched.site.now, now)
    assert.equal(watched.holds(), {from: now, until: now + 1})
  })

  it('holds between the instants that the present was compared with', () => {
    const watched = watchPresent(site('jekyll'))
    const asked = [now - 5, now, now + 3, now - 9, now + 2]
    assert.equal(
      asked.map((instant) => isToCome(instant, watched.site)),
      [false, false, true, false, true]
    )
    assert.equal(watched.holds(), {from: now, until: now + 2})
  })

  it('answers as a site does that is not watched', () => {
    assert.equal(
      [now - 1, now, now + 1].map((instant) => isToCome(instant, site('hugo'))),
      [false, false, true]
    )
  })

  for (const engine of ['jekyll', 'pelican'] as const) {
    it(`lets ${engine} read whole dates for ever, and dates with a part left out for now`, () => {
      const holdsFor = (text: string) => {
        const watched = watchPresent(site(engine))
        engines[engine].readDate(scalar(text), watched.site)
        return watched.holds()
      }
      assert.equal(holdsFor('2024-05-06 09:30:00 +0900'), always)
      assert.equal(holdsFor('6 May 2024'), always)
      assert.equal(holdsFor('May 6'), {from: now, until: now + 1})
      assert.equal(holdsFor('09:30'), {from: now, until: now + 1})
    })
  }
})

import * as assert from 'uvu/assert'
import {findNearest, suggest} from '../../src/run/nearest.ts'
import {describe} from '../describe.ts'

const names = ['date-valid', 'date-file-name', 'source-link-label', 'source-link-present']

describe('nearest', (it) => {
  const cases: [given: string, nearest: string | undefined][] = [
    ['date-vald', 'date-valid'],
    ['date-vaild', 'date-valid'],
    ['Date-Valid', 'date-valid'],
    ['date-filename', 'date-file-name'],
    ['source-label', 'source-link-label'],
    ['sorce-link-presnt', 'source-link-present'],
    ['tags', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined]
  ]
  for (const [given, nearest] of cases) {
    it(`takes ${JSON.stringify(given.slice(0, 20))} for ${nearest ?? 'no name'}`, () => {
      assert.is(findNearest(given, names), nearest)
    })
  }

  it('counts a swap of neighbours as one step', () => {
    assert.is(findNearest('ab', ['ba']), undefined)
    assert.is(findNearest('abc', ['acb']), 'acb')
  })

  it('lists the names when none is near and they are few', () => {
    assert.is(suggest('xml', ['stylish', 'json']), '; it takes `stylish` or `json`')
    assert.is(suggest('jsn', ['stylish', 'json']), '; did you mean `json`?')
    assert.is(
      suggest(
        'x',
        ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => name.repeat(9))
      ),
      ''
    )
  })
})

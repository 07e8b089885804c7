import * as assert from 'uvu/assert'
import {engines} from '../../src/engines/index.ts'
import {listNames} from '../../src/engines/list-names.ts'
import {readEverywhere} from '../../src/engines/read-everywhere.ts'
import {describe} from '../describe.ts'

const now = Date.UTC(2026, 0, 31)

describe('engines/read-everywhere', (it) => {
  it('asks each engine about a date without quotes and in both kinds of them', () => {
    const readings = readEverywhere('2024-05-06 09:30:00', [engines.jekyll, engines.docusaurus], {
      timeZone: 'Asia/Seoul',
      now
    })
    const instants = readings.map(({engine, style, reading}) => [engine, style, reading.instant])
    assert.equal(instants, [
      ['jekyll', 'plain', Date.UTC(2024, 4, 6, 9, 30)],
      ['jekyll', 'single', Date.UTC(2024, 4, 6, 0, 30)],
      ['jekyll', 'double', Date.UTC(2024, 4, 6, 0, 30)],
      ['docusaurus', 'plain', Date.UTC(2024, 4, 6, 9, 30)],
      ['docusaurus', 'single', Date.UTC(2024, 4, 6, 9, 30)],
      ['docusaurus', 'double', Date.UTC(2024, 4, 6, 9, 30)]
    ])
  })

  it('hands the engines the quotes, and no zone where none is known', () => {
    const [, single, double] = readEverywhere('2024-05-06 09:30:00', [engines.pelican], {now})
    assert.equal([single?.reading.zone, double?.reading.outcome], ['UTC', 'dropped'])
    assert.is(readEverywhere('Nov 17', [engines.pelican], {now})[0]?.reading.day, '2026-11-17')
  })
})

describe('engines/list-names', (it) => {
  it('puts the names of engines into a sentence', () => {
    assert.is(listNames([]), '')
    assert.is(listNames(['hugo']), 'Hugo')
    assert.is(listNames(['hugo', 'zola']), 'Hugo and Zola')
    assert.is(listNames(['hexo', 'next', 'zola']), 'Hexo, Next.js and Zola')
  })
})

import * as assert from 'uvu/assert'
import {namesSite} from '../../../src/sources/hosts/names-site.ts'
import {describe} from '../../describe.ts'

describe('namesSite', (it) => {
  for (const text of [
    'Wikipedia',
    'wikipedia, 2020',
    'Wikipedia/Bees',
    'Wikipedia | Bees',
    'LINKEDIN post',
    'LinkedIn - Jane Doe',
    'Stack Overflow',
    'X (formerly Twitter)',
    '유튜브',
    '네이버 블로그',
    '나무위키',
    'Google 画像検索'
  ]) {
    it(`"${text}" names a site`, () => assert.is(namesSite(text), true))
  }

  for (const text of ['X', 'the Wikipedia', 'Wikipediax', 'Stack of Overflow', 'StackOverflow of Bees', 'Bees', '']) {
    it(`"${text}" names none`, () => assert.is(namesSite(text), false))
  }
})

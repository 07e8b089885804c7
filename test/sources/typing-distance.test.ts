import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {keepCase} from '../../src/sources/keep-case.ts'
import {areAdjacentKeys, hangulKeystrokes, keysOfHangul, latinFromCyrillicKeys} from '../../src/sources/keystrokes.ts'
import {typingDistance} from '../../src/sources/typing-distance.ts'

const distances = suite('typingDistance')

const examples: readonly (readonly [typed: string, meant: string, distance: number])[] = [
  ['source', 'source', 0],
  ['soruce', 'source', 0.6],
  ['sourcce', 'source', 0.5],
  ['sorce', 'source', 0.8],
  ['sourve', 'source', 0.8],
  ['dource', 'source', 1],
  ['sourze', 'source', 1],
  ['zrodło', 'źródło', 0.8],
  ['источнк', 'источник', 0.8],
  // What is missing: the first letter, a doubled one, others.
  ['', 'a', 1],
  ['', 'aa', 1.5],
  ['', 'abc', 2.6],
  ['ource', 'source', 1],
  ['quele', 'quelle', 0.5],
  ['surce', 'source', 0.8],
  // What is too much: a doubled letter, a key beside the one before, behind or meant, others.
  ['aa', '', 1.2],
  ['soource', 'source', 0.5],
  ['asource', 'source', 0.7],
  ['sxource', 'source', 0.7],
  ['souroce', 'source', 0.9],
  ['sourcex', 'source', 0.9],
  // Two letters swapped, once and twice.
  ['osurce', 'source', 0.6],
  ['abcd', 'badc', 1.2],
  ['abc', 'cab', 1.9],
  // One letter for another: by its accent, as a vowel, by its sound, by its key; .2 more on the first.
  ['sourcé', 'source', 0.3],
  ['łink', 'link', 0.5],
  ['saurce', 'source', 0.7],
  ['истачник', 'источник', 0.7],
  ['aurce', 'eurce', 0.9],
  ['sourse', 'source', 0.8],
  ['foto', 'voto', 1],
  ['soirce', 'source', 0.7],
  ['sourke', 'source', 0.8],
  ['zource', 'source', 1],
  ['eo', 'ep', 0.8],
  ['SOURCE', 'source', 5]
]

for (const [typed, meant, distance] of examples) {
  distances(`${typed} is ${distance} from ${meant}`, () => {
    assert.is(Math.round(typingDistance(typed, meant, 9) * 100) / 100, distance)
  })
}

distances('is infinite above the limit', () => {
  assert.is(typingDistance('course', 'source', 1.2), Number.POSITIVE_INFINITY)
  assert.is(typingDistance('sourc', 'source', 0.8), 0.8)
  assert.is(typingDistance('sourc', 'source', 0.79), Number.POSITIVE_INFINITY)
  assert.is(typingDistance('ssource', 'source', 0.5), 0.5)
  assert.is(typingDistance('sssource', 'source', 0.9), Number.POSITIVE_INFINITY)
  // A swap in the last row, behind a row that costs more than the limit.
  assert.is(typingDistance('ab', 'ba', 0.6), 0.6)
})

distances('compares Hangul by the keys that type it', () => {
  const keys = (typed: string) => typingDistance(hangulKeystrokes(typed), hangulKeystrokes('출처'), 2, 'hangul-keys')
  assert.is(keys('출쳐'), 0.7)
  assert.is(keys('츨처'), 0.7)
  assert.is(keys('출저'), 0.7)
  assert.is(keys('출체'), 1)
  assert.is(keys('출쩌'), 1)
  assert.is(Math.round(keys('줄처') * 10) / 10, 0.9)
  assert.ok(keys('출력') > 1.2)
})

distances.run()

const keys = suite('keystrokes')

keys('Hangul, whole or in pieces, is read as the keys of the 2-beolsik layout', () => {
  assert.is(hangulKeystrokes('출처'), 'cnfcj')
  assert.is(hangulKeystrokes('ㅊㅜㄹ처'), 'cnfcj')
  assert.is(hangulKeystrokes('내ㅕㄱㅊㄷ'), 'source')
  assert.is(hangulKeystrokes('원문'), 'dnjsans')
  assert.is(hangulKeystrokes('URL 값'), 'URL rkqt')
})

keys('keys with Shift, jamo of two keys, and what is no Hangul', () => {
  assert.is(hangulKeystrokes('ㅃㅉㄸㄲㅆㅒㅖ'), 'QWERTOP')
  assert.is(hangulKeystrokes('ㅘㅙㅚㅝㅞㅟㅢ'), 'hkhohlnjnpnlml')
  assert.is(hangulKeystrokes('ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ'), 'rtswsgfrfafqftfxfvfgqt')
  assert.is(hangulKeystrokes('가힣'), 'rkglg')
  assert.is(hangulKeystrokes('~ä\uabff\ud7a4出'), '~ä\uabff\ud7a4出')
  assert.equal([keysOfHangul(0xac00), keysOfHangul(0xd7a3), keysOfHangul(0xac00)], ['rk', 'glg', 'rk'])
})

keys('Cyrillic letters are read as the keys of the Latin layout', () => {
  assert.is(latinFromCyrillicKeys('источник'), 'bcnjxybr')
  assert.is(latinFromCyrillicKeys('ыщгксу'), 'source')
})

keys('keys beside, above and below are adjacent', () => {
  assert.equal([areAdjacentKeys('c', 'v'), areAdjacentKeys('u', 'j'), areAdjacentKeys('и', 'т')], [true, true, true])
  assert.equal(
    [areAdjacentKeys('c', 'p'), areAdjacentKeys('q', 'z'), areAdjacentKeys('a', '出'), areAdjacentKeys('出', 'a')],
    [false, false, false, false]
  )
  assert.equal(
    [areAdjacentKeys(']', 'a'), areAdjacentKeys("'", 'z'), areAdjacentKeys('q', 'e'), areAdjacentKeys('a', '')],
    [false, false, false, false]
  )
})

keys.run()

const letterCase = suite('keepCase')

letterCase('the writer’s letter case stays', () => {
  assert.equal(
    [keepCase('SORCES', 'sources'), keepCase('Sorce', 'source'), keepCase('sorce', 'source'), keepCase('출쳐', '출처')],
    ['SOURCES', 'Source', 'source', '출처']
  )
})

const cases: readonly (readonly [typed: string, meant: string, kept: string])[] = [
  ['sorce', 'Source', 'source'],
  ['sOrce', 'Source', 'Source'],
  ['S', 'source', 'Source'],
  ['s', 'Source', 'source'],
  ['1st', 'First', 'first'],
  ['ＳＯＲＣＥ', 'source', 'SOURCE'],
  ['S-O', 'source', 'SOURCE'],
  ['"Sorce"', 'source', 'Source'],
  ['', 'Source', 'source']
]
for (const [typed, meant, kept] of cases) {
  letterCase(`${meant} is written like "${typed}": ${kept}`, () => assert.is(keepCase(typed, meant), kept))
}

letterCase.run()

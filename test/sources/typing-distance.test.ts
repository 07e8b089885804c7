import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {keepCase} from '../../src/sources/keep-case.ts'
import {areAdjacentKeys, hangulKeystrokes, latinFromCyrillicKeys} from '../../src/sources/keystrokes.ts'
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
  ['источнк', 'источник', 0.8]
]

for (const [typed, meant, distance] of examples) {
  distances(`${typed} is ${distance} from ${meant}`, () => {
    assert.is(Math.round(typingDistance(typed, meant, 2) * 100) / 100, distance)
  })
}

distances('is infinite above the limit', () => {
  assert.is(typingDistance('course', 'source', 1.2), Number.POSITIVE_INFINITY)
})

distances('compares Hangul by the keys that type it', () => {
  const keys = (typed: string) => typingDistance(hangulKeystrokes(typed), hangulKeystrokes('출처'), 2, 'hangul-keys')
  assert.is(keys('출쳐'), 0.7)
  assert.is(keys('출저'), 0.7)
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

keys('Cyrillic letters are read as the keys of the Latin layout', () => {
  assert.is(latinFromCyrillicKeys('источник'), 'bcnjxybr')
  assert.is(latinFromCyrillicKeys('ыщгксу'), 'source')
})

keys('keys beside, above and below are adjacent', () => {
  assert.equal([areAdjacentKeys('c', 'v'), areAdjacentKeys('u', 'j'), areAdjacentKeys('и', 'т')], [true, true, true])
  assert.equal(
    [areAdjacentKeys('c', 'p'), areAdjacentKeys('q', 'z'), areAdjacentKeys('a', '出')],
    [false, false, false]
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

letterCase.run()

import * as fc from 'fast-check'
import {hangulKeystrokes, latinFromCyrillicKeys} from '../../src/sources/keystrokes.ts'
import {allLabels} from '../../src/sources/labels/all-labels.ts'
import {listMisspelledWords} from '../../src/sources/listed-misspellings.ts'

/** Every label as it is written. */
export const labels: readonly string[] = allLabels.map(({label}) => label)

const letters = ['', 'e', 'r', 'ё', 'о', 'ㅓ', '저', '\u200b', '的', '’', 'é', ' ', '  ', '\t']

/** A label with up to three slips in it, as typed, on another keyboard or in capitals. */
export const slips: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...labels),
    fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...letters)), {maxLength: 3}),
    fc.constantFrom(String, hangulKeystrokes, latinFromCyrillicKeys, (label: string) => label.toUpperCase())
  )
  .map(([label, changes, type]) =>
    changes.reduce((words, [at, letter]) => words.slice(0, at) + letter + words.slice(at + 1), type(label))
  )

/** The same, and listed misspellings, with other words before and behind. */
export const allSlips: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', 'the ', 'Original library ', '이미지 ', '先上'),
    fc.oneof(slips, fc.constantFrom(...listMisspelledWords())),
    fc.constantFrom('', '', '', ' of the image', ' 모음', 's')
  )
  .map((parts) => parts.join(''))

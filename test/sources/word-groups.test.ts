import * as assert from 'uvu/assert'
import {groupWords} from '../../src/sources/word-groups.ts'
import {describe} from '../describe.ts'

/** The groups of a phrase, those that are only a part of it in brackets. */
const groups: Readonly<Record<string, readonly string[]>> = {
  Source: ['Source'],
  ' Sorce  ': ['Sorce'],
  'Original library sourse': ['Original library sourse', '(library sourse)', '(sourse)'],
  'Sorce of the image': ['Sorce of the image', '(of the image)', '(the image)', '(image)', '(Sorce)'],
  'Sorce Of it in it': ['Sorce Of it in it', '(Of it in it)', '(it in it)', '(in it)', '(Sorce)'],
  'Old sorce for it': ['Old sorce for it', '(sorce for it)', '(for it)', '(it)', '(Old sorce)'],
  'of the Sorce': ['of the Sorce', '(the Sorce)', '(Sorce)', '(of)'],
  'a b c d e f': ['a b c d e f', '(b c d e f)', '(c d e f)', '(d e f)'],
  'a b c d e f g h': ['a b c d e f g h', '(b c d e f g h)', '(c d e f g h)', '(d e f g h)'],
  'a b c d e f g h i': ['a b c d e f g h i'],
  'Sorce offer': ['Sorce offer', '(offer)'],
  '': ['']
}

describe('groupWords', (it) => {
  for (const [words, expected] of Object.entries(groups)) {
    it(`groups "${words}"`, () => {
      const found = groupWords(words).map(({start, end, partial}) => {
        const group = words.slice(start, end)
        return partial ? `(${group})` : group
      })
      assert.equal(found, expected)
    })
  }
})

import * as assert from 'uvu/assert'
import {findLostAccent} from '../../src/sources/find-lost-accent.ts'
import {describe} from '../describe.ts'

/** A form without accents, the languages of its post, and the label meant. */
const forms: readonly (readonly [form: string, languages: readonly string[], label: string | undefined])[] = [
  ['referencias', ['pt'], 'Referências'],
  ['kallor', ['sv'], 'Källor'],
  ['zrodlo', ['pl'], 'Źródło'],
  ['traducao', ['es', 'pt'], 'Tradução'],
  // It is a label of the language as it stands, or no label of it at all.
  ['referencias', ['es'], undefined],
  ['referencias', ['pt', 'es'], undefined],
  ['referencias', [], undefined],
  ['credito', ['it'], undefined],
  ['source', ['fr'], undefined],
  ['zdroj', ['cs'], undefined],
  ['bees', ['pt'], undefined]
]

describe('findLostAccent', (it) => {
  it('finds the label of the post’s languages', () => {
    for (const [form, languages, label] of forms) {
      assert.is(findLostAccent(form, () => languages)?.label, label, `${form} in ${languages.join(', ')}`)
    }
  })
})

import * as assert from 'uvu/assert'
import {labelKey} from '../../src/sources/find-label.ts'
import {findNearLabels, hasSimilarLabel} from '../../src/sources/near-labels.ts'
import {normaliseLabel} from '../../src/sources/normalise-label.ts'
import {describe} from '../describe.ts'
import {coreLabels} from '../measure/core-labels.ts'

/** The labels near a form with their distances, each once. */
function near(form: string): string {
  const found = findNearLabels(form).map(({form: meant, distance}) => `${meant} ${Math.round(distance * 100) / 100}`)
  return [...new Set(found)].join(', ')
}

const nearest: Readonly<Record<string, string>> = {
  sorce: 'source 0.8',
  sourcs: 'source 0.8, sources 0.8',
  referencs: 'reference 0.8, references 0.8, referens 0.9, référence 1.4, références 1.4',
  quele: 'quelle 0.5',
  источнк: 'источник 0.8',
  // Itself is not near.
  source: 'sources 0.8',
  // Up to 1.2 from eight letters, 1.5 from nine, 1.8 from thirteen.
  orgiianl: 'original 1.2',
  origenal: 'original 0.7, originál 1, originale 1.5',
  rafernce: 'reference 1.5',
  refernc: '',
  rafarance: '',
  origin: '',
  // A slip in the first letters: one of the first two is still there.
  xriginal: 'original 1.2',
  oxriginal: 'original 0.9, originál 1.2',
  xxriginal: '',
  // Words of three letters have no slips, of four one, and a phrase no more than 2.6 altogether.
  'phto credit': 'photo credit 0.8, photo credits 1.6',
  'phot crdit': 'photo credit 1.6',
  'pohto cerdit': 'photo credit 1.2',
  'pic credit': '',
  'original aticle': 'original article 0.8',
  'origial aticle': 'original article 1.6',
  // Words run together, or parted.
  imagesource: 'image source 0.8, image sources 1.6, images source 1.6',
  'original article a b': '',
  // Korean: by its keys, with or without blanks; one slip in a short label.
  출쳐: '출처 0.7',
  '출 쳐': '출처 0.7',
  사진출쳐: '사진출처 0.7',
  '윈문 링크': '원문링크 1',
  원뭉: '원문 0.8',
  추쳐: '',
  참고재로: '',
  // Chinese characters and kana are never compared.
  参考: '',
  出展: '',
  // Far from any label.
  xyzzy: '',
  via: '',
  '': ''
}

describe('findNearLabels', (it) => {
  for (const [form, expected] of Object.entries(nearest)) {
    it(`finds near "${form}": ${expected || 'nothing'}`, () => assert.is(near(form), expected))
  }
})

describe('hasSimilarLabel', (it) => {
  it('says no only where no label is near', () => {
    for (const form of Object.keys(nearest)) if (!hasSimilarLabel(form)) assert.is(near(form), '', form)
  })

  it('says yes to few other words', () => {
    const words =
      'the quick brown fox jumps over lazy dogs while kernel threads wait 모델 시간 서버 시간과공간 модель время 参考'
    assert.equal(words.split(' ').filter(hasSimilarLabel), ['brown', 'threads'])
  })

  it('says yes to labels themselves', () => {
    const forms = Object.values(coreLabels).flatMap(({labels}) => labels.map((label) => normaliseLabel(label)))
    const compared = forms.filter((form) => labelKey(form).length > 7)
    assert.ok(compared.length > 10)
    assert.equal(
      compared.filter((form) => !hasSimilarLabel(form)),
      []
    )
  })
})

import * as assert from 'uvu/assert'
import {labelKey} from '../../src/sources/find-label.ts'
import {findNearLabels, hasSimilarLabel} from '../../src/sources/near-labels.ts'
import {normaliseLabel} from '../../src/sources/normalise-label.ts'
import {describe} from '../describe.ts'
import {coreLabels} from '../measure/core-labels.ts'

/** The labels near a form with their languages and distances, each as often as it is found. */
function near(form: string): string {
  return findNearLabels(form)
    .map(({label, form: meant, distance}) => `${label.language}:${meant} ${Math.round(distance * 100) / 100}`)
    .join(', ')
}

const nearest: Readonly<Record<string, string>> = {
  sorce: 'en:source 0.8, fr:source 0.8',
  sourcs: 'en:source 0.8, fr:source 0.8, en:sources 0.8, fr:sources 0.8',
  referencs:
    'en:reference 0.8, cs:reference 0.8, en:references 0.8, sv:referens 0.9, fr:référence 1.4, fr:références 1.4',
  quele: 'de:quelle 0.5',
  источнк: 'ru:источник 0.8',
  // Itself is not near.
  source: 'en:sources 0.8, fr:sources 0.8',
  // Up to 1.2 from eight letters, 1.5 from nine, 1.8 from thirteen.
  orgiianl: 'en:original 1.2, de:original 1.2',
  origenal: 'en:original 0.7, de:original 0.7, cs:originál 1, it:originale 1.5',
  rafernce: 'en:reference 1.5, cs:reference 1.5',
  refernc: '',
  rafarance: '',
  origin: '',
  // A slip in the first letters: one of the first two is still there.
  xriginal: 'en:original 1.2, de:original 1.2',
  oxriginal: 'en:original 0.9, de:original 0.9, cs:originál 1.2',
  xxriginal: '',
  // A phrase is compared word by word, and may be 2.6 away altogether.
  'phto credit': 'en:photo credit 0.8, en:photo credits 1.6',
  'phot crdit': 'en:photo credit 1.6',
  'pohto cerdit': 'en:photo credit 1.2',
  'phtoo ceridt': 'en:photo credit 1.8',
  'pic credit': '',
  'original aticle': 'en:original article 0.8',
  'origial aticle': 'en:original article 1.6',
  'orignial articl': 'en:original article 1.4',
  'orginal artcel': '',
  // Words run together, or parted.
  imagesource: 'en:image source 0.8, en:image sources 1.6, en:images source 1.6',
  linkssource: '',
  'original article a b': '',
  // Long words may have more slips.
  acknowldgmet: 'en:acknowledgment 1.6',
  acknowlgmet: '',
  quelenanagbe: 'de:quellenangabe 1.1',
  quelenangbe: 'de:quellenangabe 1.3',
  qelenangbe: '',
  // Words of four letters have one, shorter ones none.
  'bidl von': 'de:bild von 0.6',
  'ofot door': '',
  'text vno': '',
  'read moer': '',
  'fto door': 'nl:foto door 0.8',
  'phto bi': '',
  'imag by': 'en:image by 0.8',
  xource: 'en:source 1, fr:source 1',
  // Slips in the first letters once more.
  riginal: 'en:original 1, de:original 1',
  roiginal: 'en:original 0.6, de:original 0.6, cs:originál 0.9, it:originale 1.4',
  iroginal: '',
  erference: 'en:reference 0.6, cs:reference 0.6, en:references 1.4, da:referencer 1.4',
  referencez:
    'en:references 0.8, en:reference 0.9, cs:reference 0.9, da:referencer 1, fr:références 1.4, fr:référence 1.5',
  ssource: 'en:source 0.5, fr:source 0.5',
  soruceee: '',
  истоичнк: '',
  источинк: 'ru:источник 0.6, ru:источники 1.4',
  // Korean: by its keys, with or without blanks; one slip in a short label.
  출쳐: 'ko:출처 0.7',
  '출 쳐': 'ko:출처 0.7',
  출쩌: 'ko:출처 1',
  츌처: 'ko:출처 0.8',
  쳘처: 'ko:출처 1',
  사진출쳐: 'ko:사진출처 0.7',
  '윈문 링크': 'ko:원문링크 1',
  원뭉: 'ko:원문 0.8',
  원뮨: 'ko:원문 0.8',
  원문링킈: 'ko:원문링크 0.9',
  번역쟈: 'ko:번역자 0.7',
  참고자뇨: 'ko:참고자료 1',
  추쳐: '',
  참고재로: '',
  인영: '',
  // Chinese characters and kana are never compared.
  参考: '',
  出展: '',
  // Far from any label.
  xyzzy: '',
  via: '',
  '': ''
}

describe('findNearLabels', (it) => {
  it('finds labels by their distance', () => {
    for (const [form, expected] of Object.entries(nearest)) assert.is(near(form), expected, form)
  })
})

describe('hasSimilarLabel', (it) => {
  it('says no only where no label is near', () => {
    for (const form of Object.keys(nearest)) if (!hasSimilarLabel(form)) assert.is(near(form), '', form)
  })

  it('says yes to few everyday words: those with about the letters and the ends of a label', () => {
    const words =
      'about above across again also always another answer appear author because become before begin behind ' +
      'being below better between book both bring build business call came change city clear close cold ' +
      'come common complete course cover create credits current decide describe develop different direct ' +
      'does during each early earth easy even every example face fact family father feel field final find ' +
      'fire first follow food force form found four friend front full game gave general give good govern ' +
      'great ground group grow hand happen hard have head hear help here high home horse hour house idea ' +
      'image images include inform interest island issue keep kind king know land language large last late ' +
      'laugh lead learn leave left letter life light line list little live long look machine main make many ' +
      'mark matter mean measure might mind miss money month moon more morning most mother mountain move ' +
      'much music must name near need never night north note nothing notice number object ocean often once ' +
      'only open order original other page paper part pass pattern people perhaps person photo photos ' +
      'picture piece place plain plan plane plant play point port power present press problem produce ' +
      'product question quick rain reach read ready reason record refer referee reference region rest right ' +
      'river road rock room round rule said same score sea search second seem sentence serve seven several ' +
      'shape ship short should show side simple since sing size sleep slow small snow some song soon sort ' +
      'sound source sources south space special spell stand star start state stay step still stop story ' +
      'street strong study such sun sure surface system table take talk teach tell test thing think thought ' +
      'thousand through time together took toward town travel tree true turn under unit until usual very ' +
      'voice vowel walk want war warm watch water week weight well west wheel where while white whole wind ' +
      'with wonder wood word work world would write year young'
    const alike =
      'because before business call course cover credits different direct earth field force found front ' +
      'ground images issue lead letter little machine most never note nothing number often order original ' +
      'other people perhaps picture plain plant point present product reason referee reference river road ' +
      'rule score sentence serve source sources star street sure table talk thousand toward usual walk'
    assert.is(words.split(' ').filter(hasSimilarLabel).join(' '), alike)
    const korean = '모델 시간 서버 시간과공간 데이터 결론 서론 그림 이야기 사람들 модель время слова 参考'
    assert.equal(korean.split(' ').filter(hasSimilarLabel), [])
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

import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {findLabel} from '../../src/sources/find-label.ts'
import {isRealWord} from '../../src/sources/is-real-word.ts'
import {normaliseLabel} from '../../src/sources/normalise-label.ts'
import {spellLabel} from '../../src/sources/spell-label.ts'
import {coreLabels, sentences} from '../measure/core-labels.ts'
import {makeHangulSlips, makeSlips} from '../measure/make-slips.ts'
import {makeSite, type SiteChanges} from './make-site.ts'
import {wordsThatAreNoSlips} from './words-that-are-no-slips.ts'

const test = suite('spellLabel')
const english = 'This is a post about the things that we have done and it is for you.\n\n'

function spell(words: string, changes: SiteChanges = {}) {
  return spellLabel(words, makeSite(words, changes))
}

test('the founding line: Sorce between parentheses, followed by a link', () => {
  const changes = {
    before: english,
    opener: '(',
    anchor: 'Linkedin post',
    url: 'https://www.linkedin.com/in/mark-kim-18431346/recent-activity/all/'
  }
  assert.equal(spell('Sorce', changes), {
    label: 'Source',
    range: {start: 0, end: 5},
    candidates: ['Source'],
    score: 4.7,
    why: 'listed'
  })
})

const corrections: readonly (readonly [typed: string, label: string, why: string, score: number])[] = [
  ['Soruce', 'Source', 'listed', 3.7],
  ['SORCES', 'SOURCES', 'listed', 3.7],
  ['souce', 'source', 'listed', 4.2],
  ['Souerce', 'Source', 'edit', 2.8],
  ['Refrences', 'References', 'listed', 4.2],
  ['Orginal', 'Original', 'listed', 4.2],
  ['Orginal article', 'Original article', 'listed', 4.2],
  ['Origimal article', 'Original article', 'edit', 3.5],
  ['Image Soucre', 'Image Source', 'listed', 4.2],
  ['Photo credt', 'Photo credit', 'edit', 3.27],
  ['Imagesource', 'Image source', 'edit', 3.27],
  ['Orginally publised on', 'Originally published on', 'listed', 4.2],
  ['Original library sourse', 'Original library source', 'listed', 3.7],
  ['Sorce of the image', 'Source of the image', 'listed', 3.2],
  ['Quele', 'Quelle', 'listed', 4.2],
  ['Bildqulle', 'Bildquelle', 'edit', 2.58],
  ['Fuent', 'Fuente', 'edit', 2.1],
  ['Riferimeti', 'Riferimenti', 'edit', 2.68],
  ['Kaynk', 'Kaynak', 'listed', 4.2],
  ['Źrodło', 'Źródło', 'listed', 4.2],
  ['Источнк', 'Источник', 'edit', 2.3],
  ['출쳐', '출처', 'listed', 4.2],
  ['츨처', '출처', 'listed', 4.2],
  ['사진출쳐', '사진출처', 'edit', 2.8],
  ['사용된 동영상 출쳐', '사용된 동영상 출처', 'listed', 4.2],
  ['참고 자로', '참고 자료', 'edit', 2.6],
  ['윈문 링크', '원문 링크', 'listed', 4.2],
  ['ㅊㅜㄹ처', '출처', 'edit', 4.2],
  ['出展', '出典', 'closed-list', 3.5],
  ['参考文研', '参考文献', 'closed-list', 4.5],
  ['转载至', '转载自', 'closed-list', 4.5],
  ['本文轉載至', '本文轉載自', 'closed-list', 4.5],
  ['原文连接', '原文链接', 'closed-list', 4.5],
  ['先上原文连接', '先上原文链接', 'closed-list', 4.5],
  ['图片来原', '图片来源', 'closed-list', 4.5],
  ['Ѕource', 'Source', 'look-alike', 5],
  ['Ｓｏｕｒｃｅ', 'Source', 'look-alike', 5],
  ['𝗦𝗼𝘂𝗿𝗰𝗲', 'Source', 'look-alike', 5],
  ['Иcточник', 'Источник', 'look-alike', 5],
  ['So\u200burce', 'Source', 'invisible', 5],
  ['출\u00ad처', '출처', 'invisible', 5],
  ['cnfcj', '출처', 'keyboard-layout', 4.5],
  ['내ㅕㄱㅊㄷ', 'source', 'keyboard-layout', 4.5],
  ['bcnjxybr', 'источник', 'keyboard-layout', 4.5],
  ['ыщгксу', 'source', 'keyboard-layout', 4.5],
  ['vai', 'via', 'listed', 3.7]
]

for (const [typed, label, why, score] of corrections) {
  test(`${JSON.stringify(typed)} is meant for ${label}`, () => {
    const misspelling = spell(typed)
    assert.equal([misspelling?.label, misspelling?.why, misspelling?.score], [label, why, score])
  })
}

/** How sure a slip is by its words alone: with a colon, without one, and between brackets in an English post. */
const bySite: Readonly<
  Record<string, readonly [colon: number | undefined, none: number | undefined, brackets: number | undefined]>
> = {
  'Orginal soucre': [4.2, 3.2, 5.2],
  // One of the two words is listed, the other is not.
  'Origimal soucre': [2.89, 1.89, 3.89],
  'Referenc e': [2.8, 1.8, 3.8],
  Reforence: [3.11, 2.11, 4.11],
  Souece: [2.6, 1.6, 3.6],
  // As near to a word that is no label: `course`, `resource`.
  Tource: [1.8, undefined, 2.8],
  Resoure: [3.7, undefined, 4.7],
  // Nearer to one: `force`, `sorts`, `series`, `title`.
  Fource: [undefined, undefined, undefined],
  Sorcs: [undefined, undefined, undefined],
  Seriess: [undefined, undefined, undefined],
  Titel: [undefined, undefined, undefined],
  // A label within a phrase.
  'My souerce': [2.3, undefined, 3.3],
  'Souerce of the picture': [2.3, undefined, 3.3],
  'Original souerce of it': [3.05, undefined, 4.05],
  'It was orginally publised on': [3.7, 2.7, 4.7],
  'Souerce 1': [undefined, undefined, undefined],
  "'Souerce'": [undefined, undefined, undefined]
}
for (const [typed, [colon, none, brackets]] of Object.entries(bySite)) {
  test(`${typed} is as sure as its place lets it be`, () => {
    assert.equal(
      [spell(typed), spell(typed, {separator: ''}), spell(typed, {opener: '(', before: english})].map(
        (misspelling) => misspelling?.score
      ),
      [colon, none, brackets]
    )
  })
}

/** What a slip in a post of a language is taken for, and how sure that is; nothing where it is too unsure. */
const byLanguage: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Souerce: {'': 'Source 2.8', en: 'Source 2.8', fr: 'Source 2.8', de: 'Source 2.5', ko: 'Source 2.5'},
  Bildqulle: {'': 'Bildquelle 2.58', en: 'Bildquelle 2.58', de: 'Bildquelle 3.08', fr: '', ko: 'Bildquelle 2.58'},
  Fuent: {'': 'Fuente 2.1', en: 'Fuente 2.1', es: 'Fuente 2.6', pt: '', ko: 'Fuente 2.1'},
  Источнк: {'': 'Источник 2.3', en: 'Источник 2.3', ru: 'Источник 2.8', de: ''},
  출쳐: {'': '출처 4.2', en: '출처 4.2', ko: '출처 4.2', de: '출처 4.2'},
  Quell: {'': '', de: ''},
  Qelle: {'': 'Quelle 4.2'},
  'Ubersetzt von': {'': '', de: 'Übersetzt 3.66'},
  'Uebersetzt von': {'': '', de: ''}
}
const posts: Readonly<Record<string, string>> = {
  ...sentences,
  '': '',
  en: english,
  ko: '이 글은 우리가 만든 것에 대한 이야기입니다. ',
  ru: 'Это текст о том, что мы сделали, и он не на английском. '
}
for (const [typed, meant] of Object.entries(byLanguage)) {
  for (const [language, expected] of Object.entries(meant)) {
    test(`${typed} in a post ${language === '' ? 'too short to have a language' : `in ${language}`}`, () => {
      const misspelling = spell(typed, {before: posts[language] ?? ''})
      assert.is(misspelling ? `${misspelling.candidates.join(', ')} ${misspelling.score}` : '', expected)
    })
  }
}

test('only the words that are wrong are in the range', () => {
  const misspelling = spell('Read the orginal article')
  assert.equal(misspelling?.range, {start: 9, end: 16})
  assert.equal(misspelling?.candidates, ['original'])
})

test('a slip that is listed is meant for what it is listed for, and only a doubtful one for others too', () => {
  for (const [typed, ...candidates] of [
    ['Sourse', 'Source'],
    ['Refrences', 'References'],
    ['Orginal', 'Original'],
    ['Rsource', 'Resource', 'Source']
  ]) {
    assert.equal(spell(typed ?? '')?.candidates, candidates)
  }
})

test('Korean words keep their blanks', () => {
  assert.is(spell('참 고자로')?.label, '참 고자료')
  assert.is(spell('참고자로')?.label, '참고자료')
  assert.is(spell('ㅊㅜㄹ 처')?.label, '출처')
})

test('several labels as near are all candidates', () => {
  assert.equal(spell('Sourcs')?.candidates.length, 2)
})

for (const [language, words] of Object.entries(wordsThatAreNoSlips)) {
  test(`real words are no slips: ${language}`, () => {
    for (const before of ['', sentences[language] ?? '', ...(language === 'fr' ? [] : [english])]) {
      for (const opener of [undefined, '(']) {
        for (const word of words.map((each) => each.trim()).filter(Boolean)) {
          const changes = {before, position: {tail: true}, ...(opener && {opener})}
          assert.is(spell(word, changes)?.label, undefined, `${word} in ${JSON.stringify(before.slice(0, 20))}`)
        }
      }
    }
  })
}

test('labels that are spelt right are left alone', () => {
  for (const label of [
    'Source',
    'SOURCES',
    'Quelle',
    '출처',
    '사진 출처',
    '出典',
    '转载自',
    'Zdroj',
    'Fonte',
    'Autor',
    'Uebersetzt von'
  ]) {
    assert.is(spell(label), undefined, label)
  }
})

test('the name of what is linked is no slip', () => {
  assert.is(spell('Sorcer', {anchor: 'Sorcer', url: 'https://sorcer.io'}), undefined)
  assert.is(spell('Sourze', {anchor: 'the site', url: 'https://sourze.se/a'}), undefined)
})

test('a word that the post uses again and again is no slip', () => {
  const before = `${english}Sourca is a town. We like Sourca, and Sourca likes us.\n\n`
  assert.is(spell('Sourca')?.label, 'Source')
  assert.is(spell('Sourca', {before}), undefined)
})

test('without a link and without a colon nothing is found', () => {
  assert.is(spell('Sorce', {shape: 'nothing', separator: '', position: {lineStart: false}}), undefined)
  assert.is(spell('出展', {shape: 'text-only'}), undefined)
  assert.is(spell('This post was the sorce of much trouble', {separator: ''}), undefined)
})

test('a lost accent is told only in a post of that language', () => {
  assert.is(spell('Referencias', {before: sentences.pt ?? ''})?.label, 'Referências')
  assert.is(spell('Referencias', {before: sentences.es ?? ''}), undefined)
  assert.is(spell('Kallor', {before: english}), undefined)
  assert.is(spell('Kallor', {before: sentences.sv ?? ''}), undefined)
})

test('capitals may go without accents', () => {
  assert.is(spell('REFERENCIAS', {before: sentences.pt ?? ''}), undefined)
  assert.is(spell('ΑΝΑΦΟΡΕΣ', {before: 'Αυτό είναι ένα κείμενο στα ελληνικά.\n\n'}), undefined)
  assert.is(spell('Αναφρές', {before: 'Αυτό είναι ένα κείμενο στα ελληνικά.\n\n'})?.label, 'Αναφορές')
})

for (const [alphabet, {letters, labels}] of Object.entries(coreLabels)) {
  test(`of all single slips of ${alphabet} labels at least 98 % are found`, () => {
    let [made, found] = [0, 0]
    for (const label of alphabet === 'Latin' ? labels.slice(0, 5) : labels) {
      for (const slip of letters === '' ? makeHangulSlips(label) : makeSlips(label, letters)) {
        if (
          findLabel(slip) ||
          normaliseLabel(slip)
            .split(' ')
            .some((word) => isRealWord(word))
        )
          continue
        made++
        if (spell(slip)) found++
      }
    }
    assert.ok(made > 500, `${made} slips are too few`)
    assert.ok(found / made >= 0.98, `${found} of ${made}`)
  })
}

test('long and odd words do no harm', () => {
  for (const words of [
    '',
    ' ',
    'x'.repeat(100_000),
    'Sorce '.repeat(20_000),
    '\u200b'.repeat(70),
    'ㅊ'.repeat(80),
    '((('
  ]) {
    assert.is(spell(words), undefined)
  }
})

test.run()

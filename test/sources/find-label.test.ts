import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {findLabel} from '../../src/sources/find-label.ts'
import {allLabels} from '../../src/sources/labels/all-labels.ts'
import {normaliseLabel} from '../../src/sources/normalise-label.ts'

const test = suite('findLabel')

const examples: readonly (readonly [words: string, kind: string, tier: string, language: string])[] = [
  ['Source', 'source', 'strong', 'en'],
  [' SOURCES ', 'source', 'strong', 'en'],
  ['Image source', 'media', 'strong', 'en'],
  ['Cover photo credit', 'media', 'strong', 'en'],
  ['Originally published on', 'original', 'strong', 'en'],
  ['Read the original article', 'original', 'strong', 'en'],
  ['via', 'via', 'particle', 'en'],
  ['Link', 'reference', 'weak', 'en'],
  ['출처', 'source', 'strong', 'ko'],
  ['사진 출처', 'media', 'strong', 'ko'],
  ['사용된 동영상 출처', 'media', 'strong', 'ko'],
  ['참고자료', 'reference', 'strong', 'ko'],
  ['출처'.normalize('NFD'), 'source', 'strong', 'ko'],
  ['画像の出典', 'media', 'strong', 'ja'],
  ['本文转载自', 'original', 'strong', 'zh-Hans'],
  ['本文翻译自', 'translation', 'strong', 'zh-Hans'],
  ['文章译自', 'translation', 'strong', 'zh-Hans'],
  ['數據來源', 'data', 'strong', 'zh-Hant'],
  ['参考文献', 'reference', 'strong', 'ja'],
  ['參考資料', 'reference', 'strong', 'zh-Hant'],
  ['Bildquelle', 'media', 'strong', 'de'],
  ['Crédit photo', 'media', 'strong', 'fr'],
  ['ALINTI', 'reference', 'strong', 'tr'],
  ['Font', 'source', 'weak', 'ca'],
  ['ที่มา', 'source', 'strong', 'th']
]

test('labels of all languages are found, each as what it is', () => {
  for (const [words, kind, tier, language] of examples) {
    const found = findLabel(words)
    assert.equal([found?.kind, found?.tier, found?.language], [kind, tier, language], words)
  }
})

test('what only looks like a label is none', () => {
  for (const words of ['Open source', 'Source code', 'Sorce', 'The source', '출력', '原因', '', 'x'.repeat(500)]) {
    assert.is(findLabel(words), undefined, words)
  }
})

test('there are labels of more than thirty languages, each found under its own name', () => {
  assert.ok(new Set(allLabels.map(({language}) => language)).size > 30)
  for (const {label} of allLabels) assert.ok(findLabel(label), label)
})

test('labels are compared without invisible characters, width, blanks at the ends and letter case', () => {
  assert.is(normaliseLabel(' So\u200bur\u00adce\u00a0 LINK '), 'source link')
  assert.is(normaliseLabel('Ｓｏｕｒｃｅ'), 'source')
  assert.is(normaliseLabel('ㅊㅜㄹ처'), 'ㅊㅜㄹ처')
  assert.is(normaliseLabel('Lien vers l’article'), "lien vers l'article")
})

test.run()

import * as assert from 'uvu/assert'
import {findHanMisspelling, findListedMisspelling} from '../../src/sources/listed-misspellings.ts'
import {describe} from '../describe.ts'

/** What is meant, the label it is, its language, and whether something else may be meant. */
type Expected = readonly [meant: string, label: string | undefined, language: string, doubtful: boolean] | undefined

const listed: Readonly<Record<string, Expected>> = {
  sourse: ['source', 'Source', 'en', false],
  sorce: ['source', 'Source', 'en', true],
  referance: ['reference', 'Reference', 'en', false],
  artcle: ['article', 'Article', 'en', false],
  rsource: ['resource', 'Resource', 'en', true],
  vai: ['via', 'Via', 'en', true],
  quele: ['quelle', 'Quelle', 'de', false],
  kaynk: ['kaynak', 'Kaynak', 'tr', false],
  // The first word for which it is listed.
  linke: ['link', 'Link', 'en', true],
  originall: ['original', 'Original', 'en', true],
  출쳐: ['출처', '출처', 'ko', false],
  // Plurals, where the label has one.
  referances: ['references', 'References', 'en', false],
  sourses: ['sources', 'Sources', 'en', false],
  vais: undefined,
  artcles: undefined,
  source: undefined,
  xyz: undefined,
  s: undefined
}

const han: Readonly<Record<string, Expected>> = {
  出展: ['出典', '出典', 'ja', true],
  参考文研: ['参考文献', '参考文献', 'ja', false],
  转载至: ['转载自', '转载自', 'zh-Hans', false],
  原文连接: ['原文链接', '原文链接', 'zh-Hans', false],
  参孝: ['参考', '参考', 'ja', false],
  翻約者: ['翻訳者', '翻訳者', 'ja', false],
  転載本: ['転載元', '転載元', 'ja', false],
  图偏来源: ['图片来源', '图片来源', 'zh-Hans', false],
  本文转栽自: ['本文转载自', '本文转载自', 'zh-Hans', false],
  轉至: ['轉自', '轉自', 'zh-Hant', true],
  // What is swapped at the end of a label alone.
  转载与: ['转载于', '转载于', 'zh-Hans', false],
  // Words of their own.
  来至: undefined,
  参考文件: undefined,
  転載元: undefined,
  原文: undefined,
  // Up to three characters before a label of four and more.
  先上原文连接: ['先上原文链接', '原文链接', 'zh-Hans', false],
  我先上原文连接: ['我先上原文链接', '原文链接', 'zh-Hans', false],
  我们都参考文限: ['我们都参考文献', '参考文献', 'zh-Hans', false],
  我们先上原文连接: undefined,
  文转载至: undefined,
  原文连接a: undefined,
  出典: undefined,
  连接: undefined,
  a: undefined
}

describe('findListedMisspelling', (it) => {
  it('knows what words are meant for', () => {
    for (const [word, expected] of Object.entries(listed)) {
      const found = findListedMisspelling(word)
      assert.equal(found && [found.meant, found.label?.label, found.language, found.doubtful], expected, word)
    }
  })
})

describe('findHanMisspelling', (it) => {
  it('knows what labels are meant for', () => {
    for (const [form, expected] of Object.entries(han)) {
      const found = findHanMisspelling(form)
      assert.equal(found && [found.meant, found.label?.label, found.language, found.doubtful], expected, form)
    }
  })
})

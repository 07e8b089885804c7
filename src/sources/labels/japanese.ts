import type {LabelTable} from '../label-table.ts'

/** Japanese labels, collected for this project from the source lines of public blogs. */
export const japanese: LabelTable = {
  language: 'ja',
  strong: {
    source:
      '出典 | 出典元 | 出所 | 引用元 | 引用先 | 情報源 | 情報元 | 情報ソース | ソース | ソース元 | ネタ元 | 元ネタ | 元記事 | 元ツイート | 元ポスト | 転載元 | 掲載元 | 配信元 | 出典・参考 | 引用・参考 | 出典・引用',
    reference:
      '参考 | 参照 | 参照元 | 参考元 | 引用 | 引用文献 | リファレンス | 関連リンク | 参考・引用 | 参考にした記事',
    original: '初出 | 初出元 | 原文 | 原典 | 原著 | 原文リンク | 原作 | オリジナル | オリジナル記事',
    translation: '翻訳 | 翻訳元 | 訳者 | 翻訳者 | 和訳元'
  },
  weak: {
    author: '著者 | 作者 | 筆者 | 執筆者 | 提供 | クレジット',
    reference: 'リンク | 記事 | 記事リンク | 詳細'
  },
  compounds: [
    {kind: 'media', parts: ['画像 | 写真 | 図 | 動画', '|の', '出典 | 引用元 | 出典元'], joint: ''},
    {kind: 'media', parts: ['画像 | 写真', '元 | 提供 | ソース'], joint: ''},
    {kind: 'data', parts: ['データ', '出典 | の出典 | 元 | ソース'], joint: ''},
    {
      kind: 'reference',
      parts: ['参考 | 参照', '文献 | 資料 | リンク | URL | サイト | ページ | 記事 | 書籍 | 情報 | 図書 | ブログ'],
      joint: ''
    }
  ]
}

import type {Compound, LabelTable} from '../label-table.ts'

/** Chinese labels in both scripts, collected for this project from the source lines of public blogs. */
export const simplifiedChinese: LabelTable = {
  language: 'zh-Hans',
  strong: {
    source: '来源 | 来源于 | 来源自 | 出处 | 信源 | 来源链接 | 来源地址 | 参考来源',
    media: '图源 | 题图 | 封面图',
    original:
      '原文 | 原文作者 | 原文标题 | 原文发布于 | 原文发表于 | 本文原文 | 英文原文 | 原帖 | 原帖地址 | 原帖链接 | 原贴 | 原作者 | 原链接 | 转载 | 转载于 | 转载来源 | 转载地址 | 引用 | 首发于 | 本文首发于 | 阅读原文',
    reference:
      '参考 | 参见 | 可参见 | 请参考 | 可参考 | 详见 | 源地址 | 引用文献 | 参考引用 | 延伸阅读 | 扩展阅读 | 拓展阅读 | 相关链接 | 参考自',
    translation: '翻译 | 编译 | 译者 | 译文出自'
  },
  weak: {author: '作者', reference: '链接 | 地址 | 网址 | 视频 | 论文'},
  compounds: chineseCompounds({
    origins: '文章 | 内容 | 资料 | 信息 | 消息 | 新闻 | 原文 | 素材 | 引用',
    sources: '来源 | 出处',
    pictures: '图片 | 照片 | 题图 | 封面 | 封面图 | 头图 | 视频 | 配图',
    data: '数据',
    texts: '原文 | 本文 | 文章',
    addresses: '链接 | 地址 | 网址',
    copied: '转载 | 转 | 摘 | 摘录 | 节选 | 选 | 引 | 引用 | 抄 | 来 | 搬运 | 改编',
    translated: '译 | 翻译 | 编译',
    from: '自',
    consulted: '参考',
    works: '资料 | 文献 | 链接 | 文章 | 网址 | 内容 | 书目 | 博客 | 文档 | 地址 | 教程 | 博文 | 书籍 | 原文 | 网站'
  })
}

export const traditionalChinese: LabelTable = {
  language: 'zh-Hant',
  strong: {
    source: '來源 | 來源於 | 出處 | 來源連結 | 來源網址 | 參考來源',
    media: '圖源',
    original: '原文 | 原文作者 | 原文刊於 | 轉載 | 引用 | 首發於 | 閱讀原文',
    reference: '參考 | 參見 | 延伸閱讀 | 相關連結',
    translation: '翻譯 | 編譯 | 譯者'
  },
  weak: {author: '作者', reference: '連結 | 網址 | 鏈接 | 影片 | 論文'},
  compounds: chineseCompounds({
    origins: '文章 | 內容 | 資料 | 訊息 | 消息 | 新聞 | 原文',
    sources: '來源 | 出處',
    pictures: '圖片 | 照片 | 封面 | 影片',
    data: '數據 | 數據資料',
    texts: '原文 | 本文 | 文章',
    addresses: '連結 | 網址 | 鏈接',
    copied: '轉載 | 轉 | 摘 | 節錄 | 引 | 引用 | 來 | 改編',
    translated: '譯 | 翻譯 | 編譯',
    from: '自',
    consulted: '參考',
    works: '資料 | 文獻 | 連結 | 網站 | 文章 | 網址 | 書目 | 書籍'
  })
}

interface ChineseParts {
  readonly origins: string
  readonly sources: string
  readonly pictures: string
  readonly data: string
  readonly texts: string
  readonly addresses: string
  readonly copied: string
  readonly translated: string
  readonly from: string
  readonly consulted: string
  readonly works: string
}

function chineseCompounds(parts: ChineseParts): Compound[] {
  const joint = ''
  return [
    {kind: 'source', parts: [parts.origins, parts.sources], joint},
    {kind: 'media', parts: [parts.pictures, parts.sources], joint},
    {kind: 'data', parts: [parts.data, parts.sources], joint},
    {kind: 'original', parts: [parts.texts, parts.addresses], joint},
    {kind: 'original', parts: ['|本文|文章', parts.copied, parts.from], joint},
    {kind: 'translation', parts: ['|本文|文章', parts.translated, parts.from], joint},
    {kind: 'reference', parts: [parts.consulted, parts.works], joint}
  ]
}

/**
 * Parts of Chinese and Japanese labels and what is typed for them by a wrong choice in the input method or by
 * look-alike characters. Two-character words have dozens of innocent neighbours, so that only these swaps count, never
 * a distance. `$` binds a part to the end of the label. Collected for this project from public posts.
 */
export const hanSwaps: Readonly<Record<string, readonly (readonly [right: string, wrong: string])[]>> = {
  ja: [
    ['出典', '出展 出点 出店 出転 出展元 出天'],
    ['文献', '分権 文検 文研 文献献 文件 文献権'],
    ['参考', '参孝 参好 叁考 三考 参攷 参老'],
    ['参照', '参象 参称 三照'],
    ['引用', '印用 引様 引要'],
    ['用元', '用本 用もと 用下 用基'],
    ['載元', '載本 載もと 載先'],
    ['照元', '照本'],
    ['記事', '記字 記時'],
    ['原文', '現文'],
    ['翻訳', '飜約 翻約 本訳'],
    ['リンク', 'リング リンン'],
    ['画像', '画象 画増 書像'],
    ['典元', '典先']
  ],
  'zh-Hans': [
    ['链接', '连接 联接 链结 链按 连结 练接 链借'],
    ['转载', '转栽 转再 装载 转裁 专载 转戴'],
    ['自$', '至 字'],
    ['来源', '来原 来元 莱源 来缘 来源源'],
    ['出处', '初处 出自处 出外 处处 出除'],
    ['参考', '参孝 叁考 参靠 参考考 参老 惨考'],
    ['资料', '资科 姿料 资枓 咨料'],
    ['文献', '文现 文限 文献献 文宪'],
    ['文档', '文挡 文当'],
    ['原文', '源文 元文 愿文'],
    ['翻译', '番译 翻议 翻绎'],
    ['于$', '与'],
    ['图片', '图偏 圈片']
  ],
  'zh-Hant': [
    ['連結', '連接 聯結 鏈結 連节'],
    ['轉載', '轉栽 轉再 轉戴 裝載'],
    ['自$', '至'],
    ['來源', '來原 來元'],
    ['出處', '初處'],
    ['參考', '參孝 參靠 叁考'],
    ['資料', '資枓 資科'],
    ['文獻', '文現 文憲'],
    ['原文', '源文 元文'],
    ['翻譯', '番譯 翻議']
  ]
}

/** Swapped forms that are words or labels of their own: never a misspelling by themselves. */
export const innocentHanWords =
  '来至 來至 转字 摘字 引字 译字 选字 抄字 引至 选至 抄至 处处 初处理 出外 连接 联接 文件 参考文件 参考文当 装载 裝載 記字 出店 出点 リング 出天 本訳 引要'.split(
    ' '
  )

/** Swapped forms that are also real words: a misspelling only where an address follows at once. */
export const doubtfulHanWords = '出展 転載先 转至 轉至 译至 译字'.split(' ')

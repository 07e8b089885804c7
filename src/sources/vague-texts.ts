/** Texts of links that say nothing of where they lead, in small letters, by language. */
const vagueTexts: readonly string[] = [
  // English
  'here|click here|this|this link|link|the link|this page|this post|this article|this site|this website|page|site|website|url|click|source|sources|source link|original|original link|original post|original article|more|read more|see here|details',
  // Korean
  '여기|여기로|이곳|클릭|링크|바로가기|사이트|주소|출처|원문|원문 링크|원본|원본 링크|원글|원본 글|자세히|더보기|보러가기|홈페이지|이 글|이 링크',
  // Japanese
  'こちら|ここ|こちらから|リンク|クリック|サイト|リンク先|元記事|出典|引用元|参照元|ソース|原文|元リンク|続きを読む|詳細|詳細はこちら',
  // Chinese
  '这里|這裡|這里|此处|此處|点击|點擊|点击这里|點擊這裡|点我|链接|連結|鏈接|网址|網址|原文|原文链接|原文連結|原文地址|原链接|来源|來源|出处|出處|查看|传送门|戳我|详情',
  // French, German, Spanish, Portuguese, Italian
  "ici|cliquez ici|lien|ce lien|par ici|le lien|en savoir plus|hier|hier klicken|klick|dieser link|quelle|aquí|aqui|haz clic aquí|enlace|este enlace|fuente|clique aqui|este link|fonte|qui|clicca qui|collegamento|l'originale|l’original",
  // Dutch, Polish, Russian, Ukrainian, Turkish, Vietnamese, Indonesian
  'klik hier|deze link|tutaj|tu|ten link|źródło|тут|здесь|ссылка|источник|по ссылке|сюда|посилання|джерело|burada|buraya|bağlantı|kaynak|đây|tại đây|ở đây|liên kết|nguồn|di sini|klik di sini|tautan|sumber'
]

/** Those that are vague wherever they stand: they point at the link itself. */
export const pointingTexts: readonly string[] = [
  'here|click here|this|this link|link|the link|see here|click|this page|this url|right here|over here',
  '여기|여기로|여기를|여기서|여기에서|이곳|이곳을|클릭|링크|이 링크|바로가기|여기 클릭|여기를 클릭|여기를 눌러',
  'こちら|ここ|こちらから|こちらの記事|リンク|クリック|こちらをクリック|ここをクリック',
  '这里|這裡|這里|此处|此處|点击|點擊|点击这里|點擊這裡|点我|链接|連結|鏈接|点此|點此|戳我|戳这里',
  'ici|cliquez ici|lien|ce lien|par ici|le lien|hier|hier klicken|dieser link|aquí|aqui|haz clic aquí|enlace|este enlace',
  'clique aqui|este link|qui|clicca qui|klik hier|deze link|tutaj|ten link|тут|здесь|ссылка|по ссылке|сюда',
  'burada|buraya|tại đây|ở đây|đây|di sini|klik di sini|tautan'
]

const known: ReadonlySet<string> = new Set(vagueTexts.flatMap((list) => list.split('|')))
const pointing: ReadonlySet<string> = new Set(pointingTexts.flatMap((list) => list.split('|')))

/** Whether the text of a link to a source says nothing of where it leads: "here", "[Link]", "👉 여기", "원문". */
export function isVagueText(text: string): boolean {
  return known.has(simplify(text))
}

/** Whether the text of any link says nothing of where it leads: "here", "click here", "👉 여기". */
export function isPointingText(text: string): boolean {
  return pointing.has(simplify(text))
}

function simplify(text: string): string {
  if (text.length > 60) return ''
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ')
}

/** What templates and themes write where a text is to go, in small letters, without marks around; hand-kept. */
const phrases: readonly string[] = [
  // English
  'your content here|your content goes here|content here|content goes here|your text here|your text goes here|text goes here|write your post here|write your content here|write something here|add content here|add your content here|insert text here|insert content here|placeholder|placeholder text|your title here|title here|title goes here|your title|post title|your description here|description here|your post title|your name|your name here|author name|coming soon: content|change me|changeme|fill me in|fill in',
  // Korean
  '내용을 입력하세요|내용을 입력해 주세요|내용을 입력해주세요|여기에 내용을 입력하세요|여기에 내용을 작성하세요|여기에 내용|여기에 내용을 입력|본문을 입력하세요|여기에 글을 쓰세요|제목을 입력하세요|제목을 입력해주세요|설명을 입력하세요|여기에 제목|이곳에 내용을 입력하세요',
  // Japanese
  'ここに本文を入力|ここに本文を入力してください|ここに本文|ここに本文を書く|ここに本文を書いてください|本文をここに書く|ここに内容を入力|ここに内容を入力してください|ここにタイトル|タイトルを入力|タイトルを入力してください|説明を入力してください|ここに説明',
  // Chinese
  '在此输入内容|请在此输入内容|请输入内容|此处输入内容|在这里输入内容|在此填写内容|这里写内容|正文内容|請輸入內容|在此輸入內容|在這裡輸入內容|请输入标题|請輸入標題|在此输入标题|请输入描述|文章标题',
  // French, German, Spanish, Portuguese
  'votre texte ici|votre contenu ici|votre titre ici|texte ici|ihr text hier|dein text hier|hier text einfügen|text hier einfügen|hier steht der text|tu texto aquí|escribe tu texto aquí|contenido aquí|seu texto aqui|escreva seu texto aqui'
]

const known: ReadonlySet<string> = new Set(phrases.flatMap((list) => list.split('|')))

/** A word for what a template leaves to be filled in, in square or angle brackets: `[Current Date]`, `<your name>`. */
const bracketed =
  /^(?:\[\s*(?:(?:current|today's|your|insert|add|enter|author|post|article|blog|company|product)\s[\p{L}\s']{2,40}|title|date|name|author|description|내용|제목|날짜|이름|설명)\s*\]|<\s*(?:your|insert|enter|add)[\s_-][\p{L}\s_-]{2,40}>)$/iu

const openings: readonly string[] = [
  ...known,
  ...'your post 내용 제목 날짜 이름 설명 current insert add enter company product title date name author article blog'.split(
    ' '
  ),
  ...["today's", 'todo', 'fixme', 'tbd', 'tbw', 'xxx', 'lorem ipsum']
]

/** The start of a line that could be one of all these, as a sticky pattern; cheap, and wrong about many. */
const suspectStart = new RegExp(`[ \\t>*_"'“([<{]{0,6}(?:${openings.join('|')})`, 'iy')

/** The characters that one of them begins with, marks before it included. */
const firstCodes: ReadonlySet<number> = new Set(
  [...' \t>*_"\'“([<{', ...openings.flatMap((each) => [each.charAt(0), each.charAt(0).toUpperCase()])].map((each) =>
    each.charCodeAt(0)
  )
)

/** Whether a line that starts there could be a placeholder. */
export function isSuspect(text: string, start: number): boolean {
  if (!firstCodes.has(text.charCodeAt(start))) return false
  suspectStart.lastIndex = start
  return suspectStart.test(text)
}

/** Whether a text, a whole line or a whole value, is one that a template left to be replaced. `own` are further ones, in small letters. */
export function isPlaceholder(text: string, own: readonly string[] = []): boolean {
  if (text.length > 80) return false
  const bare = text.trim().replace(/^[*_"'“#\s]+|[*_"'”\s]+$/g, '')
  if (bracketed.test(bare)) return true
  const words = bare
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[[<({]+|[\]>)}.…!。]+$/g, '')
    .trim()
  return known.has(words) || own.includes(words)
}

/** Filler text of typesetters (Cicero, De finibus 1.32, cut up), in which nothing is meant to be read. */
export const filler = /^[ *_]{0,6}lorem ipsum\b/i

/** A note of writers to themselves: the word alone, or with a colon and what is to be done. */
export const note = /^[ *_([]{0,4}(?:TODO|FIXME|TBD|TBW|XXX)(?:[*_)\]]{0,3}[:：]|[*_.!…)\] ]{0,5}$)/

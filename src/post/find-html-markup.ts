import type {Range} from './place.ts'

/** Elements whose content is not read as text. */
const opaque = /<(pre|code|script|style|textarea|svg|iframe)(?=[\s/>])/iy
/** What ends at a mark of its own, whatever tags it holds. */
const enclosed = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>']
] as const
const tagStart = /<[/a-z!?]/iy

/**
 * What an HTML node holds but text for readers, in order: tags, comments, and elements such as `<pre>` or `<script>`.
 * Linear in the node.
 */
export function findHtmlMarkup(text: string, node: Range): Range[] {
  const markup: Range[] = []
  for (let open = text.indexOf('<', node.start); open !== -1 && open < node.end; ) {
    const end = findMarkupEnd(text, open, node.end)
    if (end > open + 1) markup.push({start: open, end})
    open = text.indexOf('<', end)
  }
  return markup
}

/** Where the tag, comment or opaque element ends that begins with the `<` at an offset; just behind the `<` when it is one of the text. */
function findMarkupEnd(text: string, open: number, limit: number): number {
  for (const [mark, close] of enclosed) {
    if (text.startsWith(mark, open)) return findBehind(text, close, open + mark.length, limit)
  }
  tagStart.lastIndex = open
  if (!tagStart.test(text)) return open + 1
  opaque.lastIndex = open
  const name = opaque.exec(text)?.[1]
  if (name) return findClosingTag(text, name.toLowerCase(), open, limit)
  return findTagEnd(text, open, limit)
}

function findTagEnd(text: string, open: number, limit: number): number {
  let quote = ''
  for (let at = open + 1; at < limit; at++) {
    const character = text.charAt(at)
    if (quote) quote = character === quote ? '' : quote
    else if (character === '>') return at + 1
    else if ((character === '"' || character === "'") && text.charAt(at - 1) === '=') quote = character
  }
  return limit
}

function findClosingTag(text: string, name: string, open: number, limit: number): number {
  for (let at = text.indexOf('</', open); at !== -1 && at < limit; at = text.indexOf('</', at + 2)) {
    if (text.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return findBehind(text, '>', at, limit)
  }
  return limit
}

function findBehind(text: string, what: string, from: number, limit: number): number {
  const at = text.indexOf(what, from)
  return at === -1 || at >= limit ? limit : at + what.length
}

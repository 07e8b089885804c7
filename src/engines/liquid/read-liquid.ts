import type {Range} from '../../post/place.ts'

/** A piece of Liquid in a post: `{{ output }}` or `{% tag %}`; offsets into the text. */
export interface LiquidToken extends Range {
  readonly type: 'output' | 'tag'
  /** What stands between the braces, without blanks and `-` at its ends; empty for one that does not close. */
  readonly inner: string
  /** Whether it ends as it must. Liquid stops at any other. */
  readonly closed: boolean
}

const opening = /\{[{%]/g
const endraw = /\{%-?\s*endraw\s*-?%\}/g
const endcomment = /\{%-?\s*endcomment\s*-?%\}/g

/**
 * Takes Liquid apart as its tokenizer does (liquid 4, lib/liquid.rb, `TemplateParser`): an output ends at the first `}`,
 * and is broken unless a second one follows; a tag ends at the first `%}`. What `raw` and `comment` hold is left out,
 * and so are their own tags. Linear in the text.
 */
export function readLiquid(text: string, from: number): LiquidToken[] {
  const tokens: LiquidToken[] = []
  const find = findFrom(text)
  opening.lastIndex = from
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const token = readToken(text, found.index, find)
    opening.lastIndex = token.end
    const name = token.type === 'tag' ? tagName(token.inner) : undefined
    if (name !== 'raw' && name !== 'comment') tokens.push(token)
    else {
      const end = name === 'raw' ? endraw : endcomment
      end.lastIndex = token.end
      // One that never closes stops the build by itself, wherever it stands.
      if (!end.test(text)) break
      opening.lastIndex = end.lastIndex
    }
  }
  return tokens
}

/** The first word of a tag: `if` of `if page.toc`. */
export function tagName(inner: string): string | undefined {
  return /^\w+/.exec(inner)?.[0]
}

function readToken(text: string, start: number, find: (what: string, from: number) => number): LiquidToken {
  const type = text.charAt(start + 1) === '{' ? 'output' : 'tag'
  const close = find(type === 'output' ? '}' : '%}', start + 2)
  if (close === -1) return {type, start, end: start + 2, inner: '', closed: false}
  if (type === 'output' && text.charAt(close + 1) !== '}')
    return {type, start, end: close + 1, inner: '', closed: false}
  return {type, start, end: close + 2, inner: trim(text.slice(start + 2, close)), closed: true}
}

function trim(inner: string): string {
  return inner.replace(/^-/, '').trim().replace(/-$/, '').trimEnd()
}

/** `indexOf` that does not search again for what does not come any more. */
function findFrom(text: string): (what: string, from: number) => number {
  const absent = new Set<string>()
  return (what, from) => {
    if (absent.has(what)) return -1
    const at = text.indexOf(what, from)
    if (at === -1) absent.add(what)
    return at
  }
}

/** Where a text stops being JSON, and why. `offset` counts UTF-16 code units. */
export interface JsonFault {
  readonly offset: number
  readonly reason: string
}

/** A value nested deeper than this is no config, and parsers are not safe from it. */
const deepest = 100

/** One token with the white space before it: punctuation, a text, or another plain value (RFC 8259). */
const token =
  /[ \t\r\n]*(?:([[\]{}:,])|("(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|((?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])))/y

/** What may come next. */
type State = 'value' | 'item' | 'first-key' | 'key' | 'colon' | 'comma' | 'end'

const expectations: Readonly<Record<State, string>> = {
  value: 'a value',
  item: 'a value or `]`',
  'first-key': 'a name in double quotes or `}`',
  key: 'a name in double quotes',
  colon: '`:`',
  comma: '`,` or the closing bracket',
  end: 'the end of the file'
}

/** Finds the first place where a text is not JSON, or has the same key twice; `undefined` when it is sound. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: {readonly close: string; readonly keys: Set<string>}[] = []
  let state: State = 'value'
  let offset = 0
  for (;;) {
    token.lastIndex = offset
    const match = token.exec(text)
    const at = offset + spaceAt(text, offset)
    if (match === null) {
      if (at === text.length && state === 'end') return undefined
      return {offset: at, reason: describe(state, text.slice(at, at + 1))}
    }
    offset = token.lastIndex
    const [, mark, string] = match
    const next = step(state, mark, string !== undefined, open.at(-1)?.close)
    if (next === undefined) return {offset: at, reason: describe(state, text.slice(at, at + 1))}
    if (state === 'key' || state === 'first-key') {
      const keys = open.at(-1)?.keys
      if (string !== undefined && keys?.has(string)) return {offset: at, reason: `${string} is there twice`}
      if (string !== undefined) keys?.add(string)
    }
    if (mark === '{' || mark === '[') open.push({close: mark === '{' ? '}' : ']', keys: new Set()})
    if (mark === '}' || mark === ']') open.pop()
    if (open.length > deepest) return {offset: at, reason: `this is nested more than ${deepest} deep`}
    state = next === 'comma' && open.length === 0 ? 'end' : next
  }
}

/** The state behind a token; `undefined` where the token may not stand. */
function step(state: State, mark: string | undefined, isString: boolean, close: string | undefined): State | undefined {
  if (state === 'colon') return mark === ':' ? 'value' : undefined
  if (state === 'comma' && mark === ',') return close === '}' ? 'key' : 'value'
  if (mark !== undefined && mark === close && ['comma', 'item', 'first-key'].includes(state)) return 'comma'
  if (state === 'key' || state === 'first-key') return isString ? 'colon' : undefined
  if (state !== 'value' && state !== 'item') return undefined
  if (mark === undefined) return 'comma'
  return mark === '{' ? 'first-key' : mark === '[' ? 'item' : undefined
}

function describe(state: State, character: string): string {
  return `${character === '' ? 'the file ends' : `\`${character}\` stands`} where JSON wants ${expectations[state]}`
}

function spaceAt(text: string, offset: number): number {
  let end = offset
  while (end < text.length && ' \t\r\n'.includes(text.charAt(end))) end++
  return end - offset
}

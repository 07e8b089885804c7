import type {Entry, SyntaxFault, Value} from '../../src/post/front-matter.ts'

/** A value on one line, for comparing: style, text, nesting. */
export function showValue(value: Value): string {
  if (value.type === 'scalar') return `${value.style} ${JSON.stringify(value.text)}`
  if (value.type === 'sequence') return `[${value.items.map(showValue).join(', ')}]`
  if (value.type === 'mapping') return `{${showEntries(value.entries)}}`
  return value.type === 'alias' ? `*${value.name}` : 'empty'
}

/** The same for entries. */
export function showEntries(entries: readonly Entry[]): string {
  return entries.map(({key, value}) => `${key.text}: ${showValue(value)}`).join(', ')
}

/** A fault with its text and repair: `unquoted-colon <A: B> -> <"A: B">`. */
export function showFault(text: string, {cause, start, end, repair}: SyntaxFault): string {
  const fault = `${cause} <${text.slice(start, end)}>`
  return repair === undefined ? fault : `${fault} -> <${repair}>`
}

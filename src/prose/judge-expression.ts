/**
 * What can be said of a text that is read as an expression of JavaScript: `wrong`, it is certainly none; `name`, it is a
 * name and nothing else. `undefined` for all that would take a parser to tell.
 */
export function judgeExpression(source: string): 'wrong' | 'name' | undefined {
  const text = source.trim()
  if (startsWrong.test(text) || labelled.test(text) || unfinished.test(text)) return 'wrong'
  const [, first = '', second] = words.exec(text) ?? []
  if (second !== undefined) return prefixes.has(first) || infixes.has(second) ? undefined : 'wrong'
  return first !== '' && !values.has(first) ? 'name' : undefined
}

/** No expression begins so; `/` begins a comment, `<` a tag, `...` stands within tags, and `+`, `-`, `!`, `~` before values. */
const startsWrong = /^(?:[#%:|*>=,;?&^)\]]|\.(?!\.\.|\d)|@)/

/** `key: value`, `"key": value`. */
const labelled = /^(?:[\p{L}_$][\p{L}\p{N}_$]*|"[^"\\]*"|'[^'\\]*')\s*:/u

/** `page.`, `a +`. */
const unfinished = /[\p{L}\p{N}_$]\s*[.+*%|&=<]$/u

/** A word by itself, or the first two of several. */
const words = /^([\p{L}_$][\p{L}\p{N}_$]*)(?:$|[ \t]+([\p{L}_$][\p{L}\p{N}_$]*))/u

/** Words that another may follow, and words that another may stand before. */
const prefixes = new Set('typeof void delete new await async yield function class'.split(' '))
const infixes = new Set(['in', 'instanceof'])

/** Words that stand for a value wherever they are. */
const values = new Set('true false null undefined this NaN Infinity globalThis'.split(' '))

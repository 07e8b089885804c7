/** What stands in a pattern at a position, longest first: escapes, group openings, quantifiers, single characters. */
const token = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\k<[^>]*>|\\.|\(\?(?:<?[=!]|:|<[^>]*>)?|\{\d+(?:,\d*)?\}\??|[*+?]\??|./gsy

/** What becomes of a token outside of a character class. */
const outside: Readonly<Record<string, {readonly kind: string; readonly text: string}>> = {
  '^': {kind: 'regex anchor', text: ''},
  $: {kind: 'regex anchor', text: ''},
  '\\b': {kind: 'regex anchor', text: ''},
  '\\B': {kind: 'regex anchor', text: ''},
  '(?=': {kind: 'regex lookaround', text: '(?!'},
  '(?!': {kind: 'regex lookaround', text: '(?='},
  '(?<=': {kind: 'regex lookaround', text: '(?<!'},
  '(?<!': {kind: 'regex lookaround', text: '(?<='}
}

/** The literals that differ from a regular expression literal by one tweak, and still compile. */
export function mutateRegex(literal: string): {kind: string; replacement: string}[] {
  const end = literal.lastIndexOf('/')
  const [pattern, flags] = [literal.slice(1, end), literal.slice(end + 1)]
  const mutants: {kind: string; replacement: string}[] = []
  const add = (kind: string, changed: string, changedFlags = flags): void => {
    if (changed !== '' && compiles(changed, changedFlags))
      mutants.push({kind, replacement: `/${changed}/${changedFlags}`})
  }
  let isInClass = false
  for (const {0: text, index} of pattern.matchAll(token)) {
    const replace = (by: string, length = text.length): string =>
      pattern.slice(0, index) + by + pattern.slice(index + length)
    if (/^\\[dswpP]/i.test(text)) add('regex class', replace(`\\${swapCase(text.charAt(1))}${text.slice(2)}`))
    else if (isInClass) isInClass = text !== ']'
    else if (text === '[') {
      isInClass = true
      const isNegated = pattern[index + 1] === '^'
      add('regex class', isNegated ? replace('[', 2) : replace('[^'))
    } else if (/^[*+?{]/.test(text) && text.length > (text.startsWith('{') ? 2 : 0))
      add('regex quantifier', replace(''))
    else if (Object.hasOwn(outside, text)) add(outside[text]?.kind ?? '', replace(outside[text]?.text ?? ''))
  }
  if (flags.includes('i')) add('regex flag', pattern, flags.replace('i', ''))
  return mutants
}

function swapCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
}

function compiles(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags).source !== ''
  } catch {
    return false
  }
}

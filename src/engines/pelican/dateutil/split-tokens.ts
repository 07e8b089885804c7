/**
 * Splits a text into numbers, words and single characters (dateutil 2.8, parser/_parser.py, `_timelex`). A dot or comma
 * inside digits may be a decimal point; where it turns out to be none, the token is broken up at it.
 */
export function splitTokens(text: string): string[] {
  const characters = [...text.replaceAll('\0', '')]
  const tokens: string[] = []
  let at = 0
  while (at < characters.length) {
    const run = readRun(characters, at)
    at = run.end
    tokens.push(...breakUp(run))
  }
  return tokens
}

type State = 'word' | 'number' | 'dotted word' | 'dotted number' | 'single'

interface Run {
  readonly token: string
  readonly end: number
  readonly state: State
  readonly hasLetters: boolean
}

function readRun(characters: readonly string[], start: number): Run {
  let token = characters[start] ?? ''
  let state: State = isWord(token) ? 'word' : isNumber(token) ? 'number' : 'single'
  if (state === 'single') return {token: isSpace(token) ? ' ' : token, end: start + 1, state, hasLetters: false}
  let hasLetters = false
  let at = start + 1
  for (; at < characters.length; at++) {
    if (state === 'word' || state === 'dotted word') hasLetters = true
    const next = nextState(state, token, characters[at] ?? '')
    if (next === undefined) break
    state = next
    token += characters[at]
  }
  return {token, end: at, state, hasLetters}
}

function nextState(state: State, token: string, next: string): State | undefined {
  if (state === 'word') return isWord(next) ? 'word' : next === '.' ? 'dotted word' : undefined
  if (state === 'number') {
    if (isNumber(next)) return 'number'
    return next === '.' || (next === ',' && token.length >= 2) ? 'dotted number' : undefined
  }
  const isOwn = state === 'dotted word' ? isWord(next) : isNumber(next)
  if (next === '.' || isOwn) return state
  const isOther = state === 'dotted word' ? isNumber(next) : isWord(next)
  if (!isOther || !token.endsWith('.')) return undefined
  return state === 'dotted word' ? 'dotted number' : 'dotted word'
}

function breakUp({token, state, hasLetters}: Run): string[] {
  if (state !== 'dotted word' && state !== 'dotted number') return [token]
  const isList = hasLetters || token.split('.').length > 2 || /[.,]$/.test(token)
  const [first = '', ...others] = isList ? token.split(/([.,])/) : [token]
  const decimal = state === 'dotted number' && !first.includes('.') ? first.replaceAll(',', '.') : first
  return [decimal, ...others.filter((part) => part !== '')]
}

function isWord(character: string): boolean {
  return /^\p{L}$/u.test(character)
}

function isNumber(character: string): boolean {
  return /^\d$/.test(character)
}

function isSpace(character: string): boolean {
  return /^[\s\x1c-\x1f\x85]$/.test(character) && character !== '\uFEFF'
}

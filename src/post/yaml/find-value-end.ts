/** How far a quoted text or a bracketed value reaches. */
export interface ValueEnd {
  /** Just behind the closing quote or bracket. */
  readonly end: number
  /** Offsets of `#` where comments start inside. */
  readonly comments: readonly number[]
}

/** Finds the end of the quoted text that starts at `start`; `undefined` when it is not closed before `limit`. */
export function findQuoteEnd(text: string, start: number, limit: number): number | undefined {
  const quote = text[start]
  for (let at = start + 1; at < limit; at++) {
    const mark = text[at]
    if (mark === '\\' && quote === '"') at++
    else if (mark === quote) {
      if (quote === '"' || text[at + 1] !== "'") return at + 1
      at++
    }
  }
  return undefined
}

/** Finds the end of the flow list or map that starts at `start`; `undefined` when it is not closed before `limit`. */
export function findFlowEnd(text: string, start: number, limit: number): ValueEnd | undefined {
  const comments: number[] = []
  let depth = 0
  let fresh = true
  for (let at = start; at < limit; at++) {
    const mark = text.charAt(at)
    if (mark === '[' || mark === '{') depth++
    else if ((mark === ']' || mark === '}') && --depth === 0) return {end: at + 1, comments}
    else if (fresh && (mark === '"' || mark === "'")) {
      const end = findQuoteEnd(text, at, limit)
      if (end === undefined) return undefined
      at = end - 1
    } else if (mark === '#' && ' \t\r\n[{,'.includes(text.charAt(at - 1))) {
      comments.push(at)
      while (at + 1 < limit && text[at + 1] !== '\n') at++
    }
    fresh = '[{,:'.includes(mark) || (fresh && ' \t\r\n'.includes(mark))
  }
  return undefined
}

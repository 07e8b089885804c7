import type {Scalar, Sequence} from '../front-matter.ts'

/** What a plain scalar of the ordinary kind may not start with: YAML 1.2.2, section 7.3.3, and `-`, `?`, `:` as such. */
const indicators = new Set(Array.from('-?:,[]{}#&*!|>\'"%@`', (mark) => mark.charCodeAt(0)))

/** Reads the scalar or the flow list of scalars that starts at `start` and ends on the same line; else `undefined`. */
export function scanScalar(text: string, start: number, stop: number): Scalar | Sequence | undefined {
  const first = text.charCodeAt(start)
  if (first === 34) return scanDouble(text, start, stop)
  if (first === 39) return scanSingle(text, start, stop)
  if (first === 91) return scanFlowList(text, start, stop)
  return indicators.has(first) ? undefined : scanPlain(text, start, stop)
}

function scanPlain(text: string, start: number, stop: number): Scalar | undefined {
  let end = stop
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at)
    if (code === 58 && (at + 1 === stop || text.charCodeAt(at + 1) === 32)) return undefined
    if (code === 35 && text.charCodeAt(at - 1) === 32) {
      end = at
      break
    }
  }
  while (text.charCodeAt(end - 1) === 32) end--
  const source = text.slice(start, end)
  return {type: 'scalar', style: 'plain', start, end, source, text: source}
}

function scanDouble(text: string, start: number, stop: number): Scalar | undefined {
  const quote = text.indexOf('"', start + 1)
  if (quote < 0 || quote >= stop) return undefined
  const source = text.slice(start, quote + 1)
  if (source.includes('\\')) return undefined
  return {type: 'scalar', style: 'double', start, end: quote + 1, source, text: source.slice(1, -1)}
}

function scanSingle(text: string, start: number, stop: number): Scalar | undefined {
  let quote = text.indexOf("'", start + 1)
  while (quote >= 0 && text.charCodeAt(quote + 1) === 39) quote = text.indexOf("'", quote + 2)
  if (quote < 0 || quote >= stop) return undefined
  const source = text.slice(start, quote + 1)
  return {
    type: 'scalar',
    style: 'single',
    start,
    end: quote + 1,
    source,
    text: source.slice(1, -1).replaceAll("''", "'")
  }
}

function scanFlowList(text: string, start: number, stop: number): Sequence | undefined {
  const items: Scalar[] = []
  let at = skipSpaces(text, start + 1)
  if (text.charCodeAt(at) === 93 && at < stop) return {type: 'sequence', start, end: at + 1, items}
  while (at < stop) {
    const item = scanFlowItem(text, at, stop)
    if (!item) return undefined
    items.push(item)
    at = skipSpaces(text, item.end)
    if (at >= stop) return undefined
    const code = text.charCodeAt(at)
    if (code === 93) return {type: 'sequence', start, end: at + 1, items}
    if (code !== 44) return undefined
    at = skipSpaces(text, at + 1)
  }
  return undefined
}

function scanFlowItem(text: string, start: number, stop: number): Scalar | undefined {
  const first = text.charCodeAt(start)
  if (first === 34) return scanDouble(text, start, stop)
  if (first === 39) return scanSingle(text, start, stop)
  if (indicators.has(first)) return undefined
  let end = start
  for (; end < stop; end++) {
    const code = text.charCodeAt(end)
    if (code === 44 || code === 93) break
    if (code === 58 || code === 35 || code === 91 || code === 123 || code === 125) return undefined
  }
  while (text.charCodeAt(end - 1) === 32) end--
  const source = text.slice(start, end)
  return {type: 'scalar', style: 'plain', start, end, source, text: source}
}

function skipSpaces(text: string, offset: number): number {
  let at = offset
  while (text.charCodeAt(at) === 32) at++
  return at
}

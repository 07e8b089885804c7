import type {Parser, Scalar, ScalarStyle, SyntaxCause, SyntaxFault} from '../front-matter.ts'
import type {Range} from '../place.ts'
import {trimEnd} from '../text-lines.ts'
import {everyParser, rejections} from './dialects.ts'
import {findFlowEnd, findQuoteEnd} from './find-value-end.ts'

/** A value that no parser reads, with what is wrong and the text that seems meant. */
export interface Diagnosis {
  readonly fault: SyntaxFault
  readonly value: Scalar
}

/** Finds the likely cause why the value on a line cannot be read; `undefined` when the value looks sound. */
export function diagnoseValue(text: string, range: Range): Diagnosis | undefined {
  const end = trimEnd(text, range.start, findComment(text, range) ?? range.end)
  const whole = {start: range.start, end}
  const mark = text.charAt(range.start)
  if (mark === '"' || mark === "'") return diagnoseQuoted(text, whole, mark)
  if (mark === '[' || mark === '{') return diagnoseFlow(text, whole)
  const source = text.slice(whole.start, whole.end)
  if (/^[@`%&*!|>\]},]|^[?-](?:[ \t]|$)/.test(source)) {
    const rejectedBy = mark === '?' ? rejections.explicitKeyInLine : everyParser
    return quotable(text, whole, 'reserved-start', `A value cannot start with ${mark}`, rejectedBy)
  }
  if (/:(?:[ \t]|$)/.test(source)) {
    return quotable(text, whole, 'unquoted-colon', 'A colon with a blank behind it starts another value')
  }
  return undefined
}

function findComment(text: string, {start, end}: Range): number | undefined {
  const mark = text.charAt(start)
  const quoted = mark === '"' || mark === "'" ? findQuoteEnd(text, start, end) : start
  for (let at = quoted ?? end; at < end; at++) {
    if (text[at] === '#' && at > start && ' \t'.includes(text.charAt(at - 1))) return at
  }
  return undefined
}

function diagnoseQuoted(text: string, whole: Range, mark: string): Diagnosis | undefined {
  const style = mark === '"' ? 'double' : 'single'
  const close = findQuoteEnd(text, whole.start, whole.end)
  const source = text.slice(whole.start, whole.end)
  if (close === undefined) {
    const value = scalar(whole, source, source.slice(1), style)
    return {fault: {cause: 'unclosed-quote', rejectedBy: everyParser, detail: `No closing ${mark}`, ...whole}, value}
  }
  if (close < whole.end) {
    const isOuter = source.length > 2 && source.endsWith(mark)
    const meant = isOuter ? source.slice(1, -1) : source
    const repair = quote(meant)
    const rejectedBy = rejectionBehind(text.slice(close, whole.end))
    const value = scalar(whole, source, meant, style)
    return {
      fault: {
        ...fault('text-after-quote', whole, 'Text behind the closing quote', rejectedBy),
        ...(repair && {repair})
      },
      value
    }
  }
  if (style === 'single') return undefined
  const bad = findBadEscape(text, whole)
  if (!bad) return undefined
  const repair = `\\${text.slice(bad.start, bad.end)}`
  return {
    fault: {...fault('bad-escape', bad, 'No such escape in double quotes'), repair},
    value: scalar(whole, source, source.slice(1, -1), style)
  }
}

function diagnoseFlow(text: string, whole: Range): Diagnosis | undefined {
  const source = text.slice(whole.start, whole.end)
  const close = findFlowEnd(text, whole.start, whole.end)
  if (!close) {
    const detail = `No bracket that closes ${source.charAt(0)}`
    return {fault: fault('unclosed-bracket', whole, detail), value: scalar(whole, source, source, 'plain')}
  }
  if (close.end === whole.end) return undefined
  const rejectedBy = rejectionBehind(text.slice(close.end, whole.end))
  return quotable(text, whole, 'reserved-start', 'Text behind the closing bracket', rejectedBy)
}

/** Who stops at text behind a value that is complete: a comment without a blank before it, or another key. */
function rejectionBehind(text: string): readonly Parser[] {
  if (text.startsWith('#')) return rejections.adjacentComment
  return /^[ \t]*[^\s"'\]}]+:(?:[ \t]|$)/.test(text) ? rejections.secondKeyInLine : everyParser
}

/** The first escape that YAML 1.2.2, section 5.7, does not know: the backslash and the character behind it. */
function findBadEscape(text: string, {start, end}: Range): Range | undefined {
  const known = /[0abtnvfre "/\\N_LP\t]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U00(?:0[\da-fA-F]|10)[\da-fA-F]{4}/y
  for (let at = start; at < end; at++) {
    if (text[at] !== '\\') continue
    known.lastIndex = at + 1
    if (!known.test(text)) return {start: at, end: at + 2}
    at++
  }
  return undefined
}

function fault(
  cause: SyntaxCause,
  range: Range,
  detail: string,
  rejectedBy: readonly Parser[] = everyParser
): SyntaxFault {
  return {cause, rejectedBy, detail, start: range.start, end: range.end}
}

function quotable(
  text: string,
  whole: Range,
  cause: SyntaxCause,
  detail: string,
  rejectedBy: readonly Parser[] = everyParser
): Diagnosis {
  const source = text.slice(whole.start, whole.end)
  const repair = quote(source)
  const value = scalar(whole, source, source, 'plain')
  return {fault: {...fault(cause, whole, detail, rejectedBy), ...(repair && {repair})}, value}
}

/** The text in quotes that need no escape; `undefined` when there are none. */
function quote(text: string): string | undefined {
  if (/[\r\n]/.test(text)) return undefined
  if (!/["\\]/.test(text)) return `"${text}"`
  return text.includes("'") ? undefined : `'${text}'`
}

function scalar({start, end}: Range, source: string, text: string, style: ScalarStyle): Scalar {
  return {type: 'scalar', style, start, end, source, text}
}

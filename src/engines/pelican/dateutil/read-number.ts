import {addPart, couldBeDay} from './day-parts.ts'
import {adjustHour, setHours, setMinutes, setSeconds, type TimeParts} from './time-parts.ts'
import {halfOf, isJump, monthOf, unitOf} from './words.ts'

/**
 * Reads the number at `at` with what belongs to it (dateutil 2.8, parser/_parser.py, `_parse_numeric_token`). Gives the
 * index of the last token used; `undefined` where dateutil gives up.
 */
export function readNumber(tokens: readonly string[], at: number, parts: TimeParts): number | undefined {
  const text = tokens[at] ?? ''
  const next = tokens[at + 1]
  const {day} = parts
  const width = text.length
  if (
    day.values.length === 3 &&
    (width === 2 || width === 4) &&
    parts.hour === undefined &&
    next !== ':' &&
    unitOf(next) === undefined
  ) {
    return readClock(text, parts) ? at : undefined
  }
  if (width === 6 || (width > 6 && text.indexOf('.') === 6)) return readSixDigits(text, parts) ? at : undefined
  if (width === 8 || width === 12 || width === 14) return readLongDigits(text, parts) ? at : undefined
  const unitAt = findUnit(tokens, at)
  if (unitAt !== undefined) return readUnit(tokens, at, unitAt, parts)
  if (at + 2 < tokens.length && next === ':') return readColons(tokens, at, parts)
  if (next === '-' || next === '/' || next === '.') return readDay(tokens, at, next, parts)
  const value = Number(text)
  if (next === undefined || isJump(next)) {
    const half = halfOf(tokens[at + 2])
    if (half === undefined) return addPart(day, value) ? at + 1 : undefined
    parts.hour = adjustHour(Math.trunc(value), half)
    return at + 2
  }
  const half = halfOf(next)
  if (half !== undefined && value < 24) {
    parts.hour = adjustHour(Math.trunc(value), half)
    return at + 1
  }
  return couldBeDay(day, value) && addPart(day, value) ? at : undefined
}

/** `12` or `1223` behind a whole day. */
function readClock(text: string, parts: TimeParts): boolean {
  if (!/^\d+$/.test(text)) return false
  parts.hour = Number(text.slice(0, 2))
  if (text.length === 4) parts.minute = Number(text.slice(2))
  return true
}

/** `231117` before anything else is a day, and a time otherwise. */
function readSixDigits(text: string, parts: TimeParts): boolean {
  if (parts.day.values.length === 0 && !text.includes('.')) {
    return [text.slice(0, 2), text.slice(2, 4), text.slice(4)].every((part) => addPart(parts.day, part))
  }
  if (!/^\d{4}/.test(text)) return false
  parts.hour = Number(text.slice(0, 2))
  parts.minute = Number(text.slice(2, 4))
  return setSeconds(parts, text.slice(4))
}

/** `20231117`, with `1223` or `122341` behind it. */
function readLongDigits(text: string, parts: TimeParts): boolean {
  if (!/^\d+$/.test(text)) return false
  if (!addPart(parts.day, text.slice(0, 4), 'year')) return false
  if (!addPart(parts.day, text.slice(4, 6)) || !addPart(parts.day, text.slice(6, 8))) return false
  if (text.length > 8) {
    parts.hour = Number(text.slice(8, 10))
    parts.minute = Number(text.slice(10, 12))
  }
  if (text.length > 12) parts.second = Number(text.slice(12))
  return true
}

/** Where the unit of a number stands (`h`, `minutes`): behind it, or before it, as in `12h04`. */
function findUnit(tokens: readonly string[], at: number): number | undefined {
  if (unitOf(tokens[at + 1]) !== undefined) return at + 1
  if (tokens[at + 1] === ' ' && unitOf(tokens[at + 2]) !== undefined) return at + 2
  if (unitOf(tokens[at - 1]) !== undefined) return at - 1
  const isLast = at > 1 && at === tokens.length - 1
  return isLast && tokens[at - 1] === ' ' && unitOf(tokens[at - 2]) !== undefined ? at - 2 : undefined
}

function readUnit(tokens: readonly string[], at: number, unitAt: number, parts: TimeParts): number | undefined {
  const text = tokens[at] ?? ''
  const unit = (unitOf(tokens[unitAt]) ?? 0) + (unitAt > at ? 0 : 1)
  const end = Math.max(at, unitAt)
  if (unit === 0) setHours(parts, text)
  if (unit === 1) setMinutes(parts, text)
  return unit !== 2 || setSeconds(parts, text) ? end : undefined
}

/** `12:23`, `12:23:41.5`. */
function readColons(tokens: readonly string[], at: number, parts: TimeParts): number | undefined {
  parts.hour = Math.trunc(Number(tokens[at]))
  if (!setMinutes(parts, tokens[at + 2] ?? '')) return undefined
  const seconds = tokens[at + 4]
  if (seconds === undefined || tokens[at + 3] !== ':') return at + 2
  return setSeconds(parts, seconds) ? at + 4 : undefined
}

/** `01-01`, `01-Jan`, `01-Jan-01`. */
function readDay(tokens: readonly string[], at: number, separator: string, {day}: TimeParts): number | undefined {
  if (!addPart(day, tokens[at] ?? '')) return undefined
  const second = tokens[at + 2]
  if (second === undefined || isJump(second)) return at + 1
  const month = /^\d+$/.test(second) ? undefined : monthOf(second)
  const isAdded = month === undefined ? addPart(day, second) : addPart(day, month, 'month')
  if (!isAdded) return undefined
  if (tokens[at + 3] !== separator) return at + 2
  const third = tokens[at + 4]
  if (third === undefined) return undefined
  const thirdMonth = monthOf(third)
  const isThirdAdded = thirdMonth === undefined ? addPart(day, third) : addPart(day, thirdMonth, 'month')
  return isThirdAdded ? at + 4 : undefined
}

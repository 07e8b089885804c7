import type {DateReading} from '../date-reading.ts'
import {describeDay, describeInstant} from '../describe-time.ts'
import {dayIn, offsetAt} from '../zone.ts'

/** How an engine goes about a number where a date should be. */
interface NumberManner {
  readonly engine: string
  /** What the engine takes instead of a number that is no instant, or is 0; without it, 0 is the year 1970. */
  readonly unread?: string
  /** What the engine does with a number that is no instant, where it takes nothing instead. */
  readonly refuses?: string
  readonly zone: string | undefined
  /** Whether the instant is taken for a clock in the zone, as Hexo does. */
  readonly moved?: boolean
}

/** ECMA-262, 21.4.1.1: an instant lies within 100 million days of 1970. */
const MAX_INSTANT = 8.64e15

/** Judges a number that JavaScript takes for milliseconds since 1970. */
export function judgeNumber(
  number: number,
  {engine, unread, refuses = 'stops', zone, moved = false}: NumberManner
): DateReading {
  if (unread !== undefined && (number === 0 || !(Math.abs(number) <= MAX_INSTANT))) {
    return {outcome: 'replaced', note: `${engine} cannot read it as a date and ${unread}`}
  }
  if (!(Math.abs(number) <= MAX_INSTANT)) {
    return {outcome: 'rejected', note: `${engine} cannot read it as a date and ${refuses}`}
  }
  const read = Math.trunc(number)
  const instant = moved && zone !== undefined ? read - offsetAt(zone, read) * 60_000 : read
  const day = dayIn(instant, zone ?? 'UTC')
  const shown = zone === undefined ? describeDay(day) : describeInstant(instant, zone)
  const note = `${engine} takes it for milliseconds since 1970 and reads ${shown}`
  return {outcome: 'replaced', instant, ...(zone === undefined ? {} : {day}), note}
}

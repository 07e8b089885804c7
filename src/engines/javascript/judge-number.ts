import type {DateReading} from '../date-reading.ts'
import {describeDay, describeInstant} from '../describe-time.ts'
import {dayIn, offsetAt} from '../zone.ts'

/** How an engine goes about a number where a date should be. */
interface NumberManner {
  readonly engine: string
  /** What the engine does with a number that is no instant, as the end of a sentence. */
  readonly unread: string
  readonly zone: string | undefined
  /** Whether the instant is taken for a clock in the zone, as Hexo does. */
  readonly moved?: boolean
}

/** ECMA-262, 21.4.1.1: an instant lies within 100 million days of 1970. */
const MAX_INSTANT = 8.64e15

/** Judges a number that JavaScript takes for milliseconds since 1970; 0 counts as nothing. */
export function judgeNumber(number: number, {engine, unread, zone, moved = false}: NumberManner): DateReading {
  if (!(Math.abs(number) <= MAX_INSTANT) || number === 0) {
    return {outcome: 'replaced', note: `${engine} cannot read it as a date and ${unread}`}
  }
  const read = Math.trunc(number)
  const instant = moved && zone !== undefined ? read - offsetAt(zone, read) * 60_000 : read
  const day = dayIn(instant, zone ?? 'UTC')
  const shown = zone === undefined ? describeDay(day) : describeInstant(instant, zone)
  const note = `${engine} takes it for milliseconds since 1970 and reads ${shown}`
  return {outcome: 'replaced', instant, ...(zone === undefined ? {} : {day}), note}
}

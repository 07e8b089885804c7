import type {DayParts} from './day-parts.ts'

/** What dateutil has read so far (parser/_parser.py, `_result`). */
export interface TimeParts {
  readonly day: DayParts
  /** 0 for Monday. */
  weekday?: number
  hour?: number
  minute?: number | undefined
  second?: number | undefined
  millisecond?: number
  zoneName?: string | undefined
  /** Minutes ahead of UTC. */
  offset?: number | undefined
  /** Whether the sign of the offset was turned round, as `GMT+9` asks for. */
  isReversed?: boolean
}

/** Seconds as written, with a fraction or without; `false` where they are none. */
export function setSeconds(parts: TimeParts, text: string): boolean {
  const [, seconds, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (seconds === undefined) return false
  parts.second = Number(seconds)
  parts.millisecond = Number(fraction.slice(0, 3).padEnd(3, '0'))
  return true
}

/** Minutes as written; a fraction of one makes seconds. `false` where they are none. */
export function setMinutes(parts: TimeParts, text: string): boolean {
  const [, minutes, fraction] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (minutes === undefined) return false
  parts.minute = Number(minutes)
  parts.second = sixtieths(fraction)
  return true
}

/** Hours as written; a fraction of one makes minutes. */
export function setHours(parts: TimeParts, text: string): void {
  const [hours = '', fraction] = text.split('.')
  parts.hour = Number(hours)
  parts.minute = sixtieths(fraction) ?? parts.minute
}

/** A decimal fraction in sixtieths; `undefined` where it is nothing. */
function sixtieths(fraction: string | undefined): number | undefined {
  const value = Number(fraction ?? 0)
  return value === 0 ? undefined : Math.floor((60 * value) / 10 ** (fraction ?? '').length)
}

/** Puts an hour into a half of the day. */
export function adjustHour(hour: number, half: 'am' | 'pm'): number {
  if (hour < 12 && half === 'pm') return hour + 12
  return hour === 12 && half === 'am' ? 0 : hour
}

import {utcInstant, type Wall} from '../../calendar.ts'
import {offsetAt} from '../../zone.ts'

/**
 * The instant of a clock in a zone as Go's `time.Date` finds it (go/src/time/time.go): by the offset at that time in
 * UTC, and where this is not the offset then, by the one that is.
 */
export function instantOf(wall: Wall, zone: string): number {
  const asUtc = utcInstant(wall)
  const first = asUtc - milliseconds(offsetAt(zone, asUtc))
  return asUtc - milliseconds(offsetAt(zone, first))
}

function milliseconds(minutes: number): number {
  return Math.round(minutes * 60_000)
}

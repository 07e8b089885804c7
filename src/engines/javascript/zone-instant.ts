import {DAY, type Wall} from '../calendar.ts'
import {offsetAt} from '../zone.ts'
import {carryOver} from './read-timestamp.ts'

/**
 * The instant (milliseconds since 1970) at which clocks in a zone show a time, as JavaScript takes it (ECMA-262,
 * 21.4.1.26): the earlier of two where clocks are put back; with the offset from before where they are put forward.
 */
export function zoneInstant(wall: Wall, zone: string): number {
  const asUtc = carryOver(wall)
  const before = offsetAt(zone, asUtc - DAY)
  const after = offsetAt(zone, asUtc + DAY)
  const early = asUtc - before * 60_000
  const late = asUtc - after * 60_000
  return offsetAt(zone, early) !== before && offsetAt(zone, late) === after ? late : early
}

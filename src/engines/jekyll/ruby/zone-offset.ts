import {minutesOfNameIn} from '../../zone-names.ts'

/** Hours ahead of UTC of the names that RFC 822 and ISO 8601 define, as Ruby has them (3.1, lib/time.rb, `ZoneOffset`). */
const HOURS: Readonly<Record<string, number>> = {
  UTC: 0,
  UT: 0,
  GMT: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7
}

/** The letters of military zones from one hour ahead of UTC; J is none. N and on are behind it. */
const AHEAD = 'ZABCDEFGHIKLM'
const BEHIND = 'ZNOPQRSTUVWXY'

/**
 * Seconds ahead of UTC that Ruby's `Time.parse` takes a zone for (3.1, lib/time.rb, `zone_offset`); `undefined` for one
 * that it passes over. Names of its own zone count too, so the answer for `KST` hangs on the site's zone.
 */
export function zoneOffset(zone: string, year: number, siteZone: string | undefined): number | undefined {
  const [, sign, hours, , minutes, seconds] = /^([-+])(\d\d)(:?)(\d\d)(?:\3(\d\d))?$/.exec(zone) ?? []
  if (sign !== undefined) {
    const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)
    return sign === '-' ? -size : size
  }
  if (/^[-+]\d\d$/.test(zone)) return Number(zone) * 3600
  const name = zone.toUpperCase()
  const known = HOURS[name] ?? (name.length === 1 ? militaryHours(name) : undefined)
  if (known !== undefined) return known * 3600
  const local = siteZone === undefined ? undefined : minutesOfNameIn(name, siteZone, year)
  return local === undefined ? undefined : local * 60
}

function militaryHours(letter: string): number | undefined {
  if (AHEAD.includes(letter)) return AHEAD.indexOf(letter)
  return BEHIND.includes(letter) ? -BEHIND.indexOf(letter) : undefined
}

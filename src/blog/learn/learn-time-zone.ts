import {offsetAt, writeOffset} from '../../engines/zone.ts'
import type {PostSample, WrittenTime} from './post-sample.ts'

/** How a blog writes the offsets of its times, and the zone they fit. */
export interface ZoneHabit {
  /** The dates with a time. */
  readonly timed: number
  /** Those of them with an offset. */
  readonly withOffset: number
  /** Offsets as `+0900` with how often they are written, the most frequent first. */
  readonly offsets: readonly (readonly [offset: string, number: number])[]
  /** The IANA name of the zone whose clocks show at least nine of ten of them; absent where they do not tell. */
  readonly zone?: string
  /** How many offsets fit the zone. */
  readonly fitting: number
  /** Other zones that they fit as well. */
  readonly alike: readonly string[]
}

/** From fewer times no zone is learnt. */
const fewestTimes = 5

/** Zones that most blogs live in, each with the languages that speak for it; the first of several that fit is taken. */
const candidates: readonly (readonly [zone: string, ...languages: string[]])[] = [
  ['Asia/Shanghai', 'zh'],
  ['Asia/Seoul', 'ko'],
  ['Asia/Tokyo', 'ja'],
  ['Asia/Kolkata', 'hi', 'en'],
  ['Europe/Berlin', 'de'],
  ['Europe/Paris', 'fr'],
  ['Europe/Madrid', 'es', 'ca'],
  ['Europe/Rome', 'it'],
  ['Europe/Amsterdam', 'nl'],
  ['Europe/Warsaw', 'pl'],
  ['Europe/Prague', 'cs'],
  ['Europe/Budapest', 'hu'],
  ['Europe/Stockholm', 'sv'],
  ['Europe/Oslo', 'no'],
  ['Europe/Copenhagen', 'da'],
  ['Europe/London', 'en'],
  ['Europe/Lisbon', 'pt'],
  ['Europe/Helsinki', 'fi'],
  ['Europe/Athens', 'el'],
  ['Europe/Bucharest', 'ro'],
  ['Europe/Sofia', 'bg'],
  ['Europe/Kiev', 'uk'],
  ['Europe/Moscow', 'ru'],
  ['Europe/Istanbul', 'tr'],
  ['Asia/Jerusalem', 'he'],
  ['Asia/Tehran', 'fa'],
  ['Asia/Dubai', 'ar'],
  ['Asia/Karachi', 'en'],
  ['Asia/Dhaka', 'en'],
  ['Asia/Bangkok', 'th'],
  ['Asia/Ho_Chi_Minh', 'vi'],
  ['Asia/Jakarta', 'id'],
  ['Asia/Taipei', 'zh'],
  ['Asia/Hong_Kong', 'zh'],
  ['Asia/Singapore', 'en'],
  ['Asia/Manila', 'en'],
  ['Australia/Sydney', 'en'],
  ['Australia/Brisbane', 'en'],
  ['Australia/Adelaide', 'en'],
  ['Australia/Perth', 'en'],
  ['Pacific/Auckland', 'en'],
  ['America/New_York', 'en'],
  ['America/Chicago', 'en'],
  ['America/Denver', 'en'],
  ['America/Los_Angeles', 'en'],
  ['America/Sao_Paulo', 'pt'],
  ['America/Argentina/Buenos_Aires', 'es'],
  ['America/Bogota', 'es'],
  ['America/Mexico_City', 'es'],
  ['Africa/Lagos', 'en'],
  ['Africa/Johannesburg', 'en']
]

/**
 * Learns the zone of a blog from the offsets that its times are written with, each at its own date, so that summer time
 * counts. UTC tells nothing: programs write it wherever they run.
 */
export function learnTimeZone(samples: readonly PostSample[]): ZoneHabit {
  const times = samples.flatMap((sample) => sample.times)
  const written = times.filter(hasOffset)
  const counts = countOffsets(written)
  const offsets = [...counts].sort(([, a], [, b]) => b - a)
  const habit = {timed: times.length, withOffset: written.length, offsets, fitting: 0, alike: []}
  if (written.length < fewestTimes || written.every(({offset}) => offset === 0)) return habit
  const languages = countLanguages(samples)
  const ranked = candidates
    .map(([zone, ...spoken]) => ({
      zone,
      fitting: written.filter(({instant, offset}) => offsetAt(zone, instant) === offset).length,
      speakers: spoken.reduce((sum, language) => sum + (languages.get(language) ?? 0), 0)
    }))
    .sort((a, b) => b.fitting - a.fitting || b.speakers - a.speakers)
  const [best] = ranked
  if (best === undefined || best.fitting < 0.9 * written.length) return habit
  const alike = ranked.filter(({zone, fitting}) => zone !== best.zone && fitting === best.fitting)
  return {...habit, zone: best.zone, fitting: best.fitting, alike: alike.map(({zone}) => zone)}
}

function hasOffset(time: WrittenTime): time is Required<WrittenTime> {
  return time.offset !== undefined
}

function countOffsets(times: readonly Required<WrittenTime>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {offset} of times) {
    const name = writeOffset(offset)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

function countLanguages(samples: readonly PostSample[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {language} of samples) {
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return counts
}

import {utcInstant} from './calendar.ts'
import {offsetAt} from './zone.ts'

/** One meaning of the short name of a time zone. */
interface ZoneSense {
  readonly name: string
  /** Minutes ahead of UTC. */
  readonly minutes: number
  /** Whether the name is used while clocks are put forward only. */
  readonly summer?: true
  /** Zones, or beginnings of their names, whose clocks are said to show it. */
  readonly areas: readonly string[]
}

/** Short names outside RFC 822, as the tz database 2024a gives them for 2023. */
const SENSES: readonly ZoneSense[] = [
  {name: 'KST', minutes: 540, areas: ['Asia/Seoul', 'Asia/Pyongyang', 'ROK']},
  {name: 'JST', minutes: 540, areas: ['Asia/Tokyo', 'Japan']},
  {name: 'HKT', minutes: 480, areas: ['Asia/Hong_Kong', 'Hongkong']},
  {name: 'PKT', minutes: 300, areas: ['Asia/Karachi']},
  {name: 'WIB', minutes: 420, areas: ['Asia/Jakarta', 'Asia/Pontianak']},
  {name: 'WITA', minutes: 480, areas: ['Asia/Makassar', 'Asia/Ujung_Pandang']},
  {name: 'IST', minutes: 330, areas: ['Asia/Kolkata', 'Asia/Calcutta']},
  {name: 'IST', minutes: 120, areas: ['Asia/Jerusalem', 'Asia/Tel_Aviv', 'Israel']},
  {name: 'IST', minutes: 60, summer: true, areas: ['Europe/Dublin', 'Eire']},
  {name: 'IDT', minutes: 180, summer: true, areas: ['Asia/Jerusalem', 'Asia/Tel_Aviv', 'Israel']},
  {name: 'BST', minutes: 60, summer: true, areas: ['Europe/London', 'Europe/Belfast', 'GB']},
  {name: 'WET', minutes: 0, areas: ['Europe/Lisbon', 'Atlantic/Madeira', 'Atlantic/Canary', 'WET', 'Portugal']},
  {
    name: 'WEST',
    minutes: 60,
    summer: true,
    areas: ['Europe/Lisbon', 'Atlantic/Madeira', 'Atlantic/Canary', 'WET', 'Portugal']
  },
  {name: 'CET', minutes: 60, areas: ['Europe/', 'Africa/Algiers', 'Africa/Tunis', 'Africa/Ceuta', 'CET', 'Poland']},
  {name: 'CEST', minutes: 120, summer: true, areas: ['Europe/', 'Africa/Ceuta', 'CET', 'Poland']},
  {
    name: 'EET',
    minutes: 120,
    areas: ['Europe/', 'Africa/Cairo', 'Africa/Tripoli', 'Asia/Beirut', 'Asia/Nicosia', 'EET']
  },
  {
    name: 'EEST',
    minutes: 180,
    summer: true,
    areas: ['Europe/', 'Africa/Cairo', 'Asia/Beirut', 'Asia/Nicosia', 'EET']
  },
  {
    name: 'MSK',
    minutes: 180,
    areas: ['Europe/Moscow', 'Europe/Simferopol', 'Europe/Kirov', 'Europe/Volgograd', 'W-SU']
  },
  {name: 'SAST', minutes: 120, areas: ['Africa/Johannesburg', 'Africa/Maseru', 'Africa/Mbabane']},
  {name: 'AWST', minutes: 480, areas: ['Australia/Perth', 'Australia/West']},
  {name: 'ACST', minutes: 570, areas: ['Australia/']},
  {name: 'ACDT', minutes: 630, summer: true, areas: ['Australia/']},
  {name: 'AEST', minutes: 600, areas: ['Australia/', 'Antarctica/Macquarie']},
  {name: 'AEDT', minutes: 660, summer: true, areas: ['Australia/', 'Antarctica/Macquarie']},
  {name: 'NZST', minutes: 720, areas: ['Pacific/Auckland', 'Antarctica/McMurdo', 'NZ']},
  {name: 'NZDT', minutes: 780, summer: true, areas: ['Pacific/Auckland', 'Antarctica/McMurdo', 'NZ']},
  {name: 'HST', minutes: -600, areas: ['Pacific/Honolulu', 'Pacific/Johnston', 'America/Adak', 'US/Hawaii', 'HST']},
  {name: 'AKST', minutes: -540, areas: ['America/Anchorage', 'America/Juneau', 'America/Nome', 'US/Alaska']},
  {
    name: 'AKDT',
    minutes: -480,
    summer: true,
    areas: ['America/Anchorage', 'America/Juneau', 'America/Nome', 'US/Alaska']
  }
]

/** Minutes ahead of UTC that a short name (any case) means wherever it is used; `undefined` when unknown or ambiguous. */
export function minutesOfName(name: string): number | undefined {
  const senses = SENSES.filter((sense) => sense.name === name.toUpperCase())
  return senses.length === 1 ? senses[0]?.minutes : undefined
}

/** Minutes ahead of UTC that a short name means in a zone in a year; `undefined` where clocks there are not said to show it. */
export function minutesOfNameIn(name: string, zone: string, year: number): number | undefined {
  const senses = SENSES.filter(
    (sense) => sense.name === name.toUpperCase() && sense.areas.some((area) => zone.startsWith(area))
  )
  if (senses.length === 0) return undefined
  const january = offsetAt(zone, utcInstant({year, month: 1, day: 1, ...MIDNIGHT}))
  const july = offsetAt(zone, utcInstant({year, month: 7, day: 1, ...MIDNIGHT}))
  const standard = Math.min(january, july)
  return senses.find(({minutes, summer}) =>
    summer ? january !== july && minutes === Math.max(january, july) : minutes === standard
  )?.minutes
}

const MIDNIGHT = {hour: 0, minute: 0, second: 0}

import type {Scalar} from '../../post/front-matter.ts'
import {correctForm} from '../correct-form.ts'
import type {DateReading} from '../date-reading.ts'
import type {Site, SiteSettings} from '../engine.ts'
import {keepQuotes} from '../keep-quotes.ts'
import {readTomlDate, type TomlDate} from '../read-toml-date.ts'
import {describeTime} from './describe-time.ts'
import {type GoTime, parseTime} from './go/parse-time.ts'
import {readNumber} from './read-number.ts'
import {isOlderThan} from './read-version.ts'

/**
 * What Hugo makes of a date (resources/page/pagemeta/page_frontmatter.go, `newDateFieldHandler`): a date of TOML's own
 * stands as it is, a whole number counts seconds since 1970, and a text is read by spf13/cast. Of a bare number it
 * cannot be told whether it is TOML's or JSON's; it is read as TOML's, since Hugo takes no number of JSON's for a date.
 */
export function readDate(value: Scalar, site: Site): DateReading {
  return keepQuotes(
    value.style === 'bare' ? readBare(value.text, site.settings) : readYamlOrText(value, site.settings),
    value
  )
}

function readBare(text: string, settings: SiteSettings): DateReading {
  const date = readTomlDate(text)
  if (date) return describeTime(fromToml(date, settings.version), text, settings.timeZone)
  const number = readNumber(text)
  if (typeof number === 'number') return readSeconds(number)
  const isToml = number !== undefined || /^(?:\d\d:\d\d:\d\d|[-+]?(?:inf|nan)$)/.test(text)
  return isToml ? refuse(text, settings) : {...STOPS, ...correctForm(text)}
}

function readYamlOrText(value: Scalar, settings: SiteSettings): DateReading {
  const {text} = value
  const number = mayBeNumber(value) ? readNumber(text) : undefined
  if (number === 'nothing' || text === '') return passOver('Hugo passes over a date that is empty')
  if (typeof number === 'number') return readSeconds(number)
  const time = number === undefined ? parseTime(text, {anyOffset: isOlderThan(112, settings.version)}) : undefined
  return time ? describeTime(time, text, settings.timeZone) : refuse(text, settings)
}

const STOPS = {outcome: 'rejected', note: 'Hugo cannot read it as a date and stops the whole build'} as const

/** Before 0.136 a date that cannot be read counted as none. */
function refuse(text: string, {version}: SiteSettings): DateReading {
  const refusal = isOlderThan(136, version) ? passOver('Hugo cannot read it as a date and passes over it') : STOPS
  return {...refusal, ...correctForm(text)}
}

/** Hugo 0.111 lost the fraction of a second of a date with an offset (common/htime/time.go). */
function fromToml(date: TomlDate, version: string | undefined): GoTime {
  const losesFraction = date.offset !== undefined && isOlderThan(112, version)
  return {...date, wall: losesFraction ? {...date.wall, millisecond: 0} : date.wall, isYearless: false}
}

/** Whether the value may be a number: a tag makes a text of a number, and a number of a text. */
function mayBeNumber({style, tag}: Scalar): boolean {
  if (tag !== undefined) return tag === '!!int'
  return style === 'plain' || style === 'bare'
}

/** Go's zero time, which stands for no date. */
const NO_DATE = -62_135_596_800_000

function passOver(reason: string): DateReading {
  const note = `${reason}: without another date the post counts as from 1 January of the year 1`
  return {outcome: 'replaced', instant: NO_DATE, day: '0001-01-01', note}
}

/** Numbers that a writer can have meant as seconds since 1970: those of the years 2001 to 2099. */
const FIRST_SECOND = 1_000_000_000
const LAST_SECOND = 4_102_444_800

function readSeconds(seconds: number): DateReading {
  const instant = seconds * 1000
  if (!(Math.abs(instant) <= 8.64e15)) {
    return {outcome: 'replaced', note: 'Hugo takes it for a number of seconds since 1970, many thousands of years away'}
  }
  const shown = new Date(instant).toISOString().slice(0, 19).replace('T', ' ')
  const note = `Hugo takes it for the number of seconds since 1970 and reads ${shown} UTC`
  return {outcome: seconds >= FIRST_SECOND && seconds < LAST_SECOND ? 'exact' : 'replaced', instant, note}
}

import type {Scalar} from '../../post/front-matter.ts'
import type {DateReading} from '../date-reading.ts'
import type {Site} from '../engine.ts'
import {keepQuotes} from '../keep-quotes.ts'
import {judgeText} from './judge-text.ts'
import {judgeTimestamp} from './judge-timestamp.ts'
import {readTimestamp, writeNumber} from './ruby/read-plain-scalar.ts'

/**
 * What Jekyll makes of a date: YAML turns an unquoted timestamp into a time; everything else goes through Ruby's
 * `Time.parse` (jekyll/utils.rb, `parse_date`). A YAML tag changes nothing in safe_yaml.
 */
export function readDate(value: Scalar, site: Site): DateReading {
  const surroundings = {now: () => site.now, zone: site.settings.timeZone}
  if (value.style !== 'plain') return keepQuotes(judgeText(value.text, surroundings), value)
  const timestamp = readTimestamp(value.text)
  return timestamp
    ? judgeTimestamp(timestamp, value.text, surroundings)
    : judgeText(value.text, surroundings, writeNumber)
}

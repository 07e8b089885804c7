import type {Scalar} from '../../post/front-matter.ts'
import type {DateReading} from '../date-reading.ts'
import type {Site} from '../engine.ts'
import {judgeHandedDate} from '../javascript/judge-handed-date.ts'
import {readContentlayerDate} from './read-contentlayer-date.ts'

/** What comes of a date by the reader of front matter that the site names; of others nothing is known. */
export function readDate(value: Scalar, {settings}: Site): DateReading {
  const {reader, timeZone} = settings
  if (reader === 'contentlayer') return readContentlayerDate(value, timeZone)
  if (reader === 'gray-matter') return judgeHandedDate(value, {engine: 'gray-matter', zone: timeZone})
  return {outcome: 'text', note: 'Next.js leaves dates to the site’s own code'}
}

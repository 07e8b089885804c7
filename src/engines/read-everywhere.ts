import type {Scalar} from '../post/front-matter.ts'
import type {DateReading} from './date-reading.ts'
import {emptyFolder} from './empty-folder.ts'
import type {EngineId, EngineProfile} from './engine.ts'

/** The ways to write a date in YAML front matter. */
export type QuoteStyle = 'plain' | 'single' | 'double'

/** What one engine makes of a date that is written in one way. */
export interface EngineReading {
  readonly engine: EngineId
  readonly style: QuoteStyle
  readonly reading: DateReading
}

const quotes: Readonly<Record<QuoteStyle, string>> = {plain: '', single: "'", double: '"'}
const styles: readonly QuoteStyle[] = ['plain', 'single', 'double']

/**
 * Reads a text as the `date` of a post with every engine, unquoted and in both kinds of quotes, on sites that say nothing
 * but perhaps their time zone. `now` is the present, in milliseconds since 1970.
 */
export function readEverywhere(
  text: string,
  profiles: readonly EngineProfile[],
  {timeZone, now}: {readonly timeZone?: string | undefined; readonly now: number}
): EngineReading[] {
  return profiles.flatMap((profile) => {
    const settings = {...profile.readSettings(emptyFolder), ...(timeZone !== undefined && {timeZone})}
    const site = {engine: profile.id, root: '', settings, now}
    return styles.map((style): EngineReading => {
      return {engine: profile.id, style, reading: profile.readDate(writeScalar(text, style), site)}
    })
  })
}

function writeScalar(text: string, style: QuoteStyle): Scalar {
  const source = `${quotes[style]}${text}${quotes[style]}`
  return {type: 'scalar', style, source, text, start: 0, end: source.length}
}

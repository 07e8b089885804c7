import {fileNameOf} from '../post/file-name-of.ts'
import type {Scalar} from '../post/front-matter.ts'
import type {Post} from '../post/post.ts'
import {DAY} from './calendar.ts'
import type {EngineProfile, Site} from './engine.ts'
import {readDate as readCommonDate} from './generic/read-date.ts'
import {type PostDate, readDates} from './read-dates.ts'

/** The time in which a date lies for certain, in milliseconds since 1970: an instant, or a day wherever on earth. */
export interface DateSpan {
  /** The key as the engine names it; absent for the day in the file name. */
  readonly key?: string
  /** The value as written; absent for the day in the file name. */
  readonly scalar?: Scalar
  readonly first: number
  readonly last: number
  /** The instant that the engine reads; absent where it hangs on an unknown zone. */
  readonly instant?: number
  /** `YYYY-MM-DD`. */
  readonly day?: string
}

/** The furthest a zone is ahead of UTC, and behind it. */
const AHEAD = 14 * 3_600_000
const BEHIND = 12 * 3_600_000

/** When a post appears: the first of the engine's publication dates that can be told, else the day in the file name. */
export function readPublication(post: Post, site: Site, engine: EngineProfile): DateSpan | undefined {
  const dates = readDates(post, site, engine)
  for (const name of engine.publicationKeys ?? ['date']) {
    const date = dates.find(({key}) => key === name)
    if (date && date.scalar.text !== '') return spanOf(date, site)
  }
  const name = fileNameOf(post.sitePath)
  const {day} = engine.readFileName(name, engine.kindOf(post.sitePath, site.settings), site.settings)
  return day === undefined ? undefined : {day, ...dayAnywhere(day)}
}

/**
 * The time in which a date lies; `undefined` where the engine takes another date than is written, or none. Where it
 * leaves dates to the site's own code, they are read as blog engines commonly do.
 */
export function spanOf({key, scalar, reading}: PostDate, site: Site): DateSpan | undefined {
  const {outcome, instant, day} = reading.outcome === 'text' ? readCommonDate(scalar, site) : reading
  if (outcome !== 'exact' && outcome !== 'shifted') return undefined
  const hasTime = /\d:\d\d/.test(scalar.text)
  const known = {key, scalar, ...(instant !== undefined && {instant}), ...(day !== undefined && {day})}
  if (instant !== undefined) return {...known, first: instant, last: hasTime ? instant : instant + DAY}
  return day === undefined ? undefined : {...known, ...dayAnywhere(day)}
}

function dayAnywhere(day: string): {first: number; last: number} {
  const start = Date.parse(day)
  return {first: start - AHEAD, last: start + DAY + BEHIND}
}

import {isEmptyValue} from '../post/find-entry.ts'
import type {Entry} from '../post/front-matter.ts'
import type {Post} from '../post/post.ts'
import {DAY} from './calendar.ts'
import type {EngineProfile, Site} from './engine.ts'
import {readDates} from './read-dates.ts'
import {readDay} from './read-day.ts'

/** Keys under which blogs keep when a post was last changed, without `_`, `-` and case. */
const changeKeys: ReadonlySet<string> = new Set(
  'updated updatedat updateddate dateupdated update lastmod lastmodified lastmodifiedat modified modifiedat modifieddate datemodified lastupdated lastupdate revised'.split(
    ' '
  )
)

/**
 * The last moment at which a post was published or changed, as far as it says so, in milliseconds since 1970; a day
 * without a time counts to its end. `undefined` when a date cannot be told.
 */
export function readLastChange(post: Post, site: Site, engine: EngineProfile): number | undefined {
  const changes = (post.frontMatter?.entries ?? []).filter(isChange)
  const moments = [readPublication(post, site, engine), ...changes.map((entry) => readEntry(entry, site, engine))]
  const known = moments.filter((moment) => moment !== undefined)
  return known.length < moments.length ? undefined : Math.max(...known)
}

function isChange({key, value}: Entry): boolean {
  return changeKeys.has(key.text.replace(/[_-]/g, '').toLowerCase()) && !isEmptyValue(value)
}

function readPublication(post: Post, site: Site, engine: EngineProfile): number | undefined {
  const date = readDates(post, site, engine).find(({key}) => key === 'date')
  if (date?.reading.instant !== undefined) return endOf(date.reading.instant, date.scalar.text)
  const day = readDay(post, site, engine)
  return day === undefined ? undefined : Date.parse(day) + DAY
}

function readEntry({value}: Entry, site: Site, engine: EngineProfile): number | undefined {
  if (value.type !== 'scalar') return undefined
  const {instant} = engine.readDate(value, site)
  return instant === undefined ? undefined : endOf(instant, value.text)
}

function endOf(instant: number, written: string): number {
  return /\d:\d\d/.test(written) ? instant : instant + DAY
}

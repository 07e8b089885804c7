import {isEmptyValue} from '../post/find-entry.ts'
import type {Entry} from '../post/front-matter.ts'
import type {Post} from '../post/post.ts'
import {DAY} from './calendar.ts'
import {isChangeKey} from './change-keys.ts'
import type {DateReading} from './date-reading.ts'
import type {EngineProfile, Site} from './engine.ts'
import {readDates} from './read-dates.ts'
import {readDay} from './read-day.ts'

/** When a post was last published or changed. */
export interface LastChange {
  /** Milliseconds since 1970; the end of the day where no time is given. */
  readonly instant: number
  /** The day as readers are shown it, `YYYY-MM-DD`. */
  readonly day: string
}

/** The last moment at which a post was published or changed, as far as it says so; `undefined` when one of its dates cannot be told. */
export function readLastChange(post: Post, site: Site, engine: EngineProfile): LastChange | undefined {
  const changes = (post.frontMatter?.entries ?? []).filter(isChange)
  const moments = [readPublication(post, site, engine), ...changes.map((entry) => readChange(entry, site, engine))]
  const known = moments.filter((moment) => moment !== undefined)
  if (known.length < moments.length) return undefined
  return known.reduce((last, moment) => (moment.instant > last.instant ? moment : last))
}

function isChange({key, value}: Entry): boolean {
  return isChangeKey(key.text) && !isEmptyValue(value)
}

function readPublication(post: Post, site: Site, engine: EngineProfile): LastChange | undefined {
  const date = readDates(post, site, engine).find(({key}) => key === 'date')
  const written = date && describeChange(date.reading, date.scalar.text)
  if (written) return written
  const day = readDay(post, site, engine)
  return day === undefined ? undefined : {instant: Date.parse(day) + DAY, day}
}

function readChange({value}: Entry, site: Site, engine: EngineProfile): LastChange | undefined {
  return value.type === 'scalar' ? describeChange(engine.readDate(value, site), value.text) : undefined
}

/** A day whose zone is not known still has an end, give or take half a day. */
function describeChange({instant, day}: DateReading, written: string): LastChange | undefined {
  const start = instant ?? (day === undefined ? undefined : Date.parse(day))
  if (start === undefined) return undefined
  const isExact = instant !== undefined && /\d:\d\d/.test(written)
  return {instant: isExact ? start : start + DAY, day: day ?? new Date(start).toISOString().slice(0, 10)}
}

import type {EngineProfile, Site} from './engine.ts'
import type {PostDate} from './read-dates.ts'
import {dayIn} from './zone.ts'

/**
 * The day that readers are shown once a date is corrected, `YYYY-MM-DD`, where it is another one than before: addresses
 * are made of it. In a zone that is not known the day before is the one written, and the day after that of UTC, in which
 * most machines build. `undefined` where the day stays or nothing is corrected.
 */
export function findMovedDay({key, scalar, reading}: PostDate, site: Site, engine: EngineProfile): string | undefined {
  const {corrected} = reading
  if (corrected === undefined) return undefined
  const [, quote, inner] = /^(['"])(.*)\1$/.exec(corrected) ?? []
  const style = quote === undefined ? scalar.style : quote === "'" ? 'single' : 'double'
  const after = engine.readDate({...scalar, source: corrected, text: inner ?? corrected, style}, site, key)
  const was = reading.day ?? /^\d{4}-\d\d-\d\d/.exec(scalar.text)?.[0]
  const is = after.day ?? (after.instant === undefined ? undefined : dayIn(after.instant, 'UTC'))
  return was === undefined || is === was ? undefined : is
}

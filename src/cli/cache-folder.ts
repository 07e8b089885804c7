import {isAbsolute, join} from 'node:path'
import type {World} from './world.ts'

/**
 * Where a user's programs keep what they can find out again: `XDG_CACHE_HOME` (XDG Base Directory Specification, which
 * has relative paths ignored), on Windows `LOCALAPPDATA`, else `.cache` at home; `undefined` for a user without a home.
 */
export function cacheFolder({environment}: Pick<World, 'environment'>): string | undefined {
  const {XDG_CACHE_HOME: cache, LOCALAPPDATA: local, HOME: home} = environment
  const base = [cache, local, home && join(home, '.cache')].find((path) => path && isAbsolute(path))
  return base && join(base, 'post-lint')
}

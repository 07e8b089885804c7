import {fileNameOf} from '../post/file-name-of.ts'
import type {Post} from '../post/post.ts'
import type {EngineProfile, Site} from './engine.ts'
import {isToCome} from './present.ts'
import {readDates} from './read-dates.ts'
import {isDraft} from './read-drafts.ts'
import {readPublication, spanOf} from './read-publication.ts'

/** Whether readers can see a post: `hidden` for drafts, behind its expiry, and where the engine makes no page of it; `scheduled` until the day it appears. */
export type Visibility = 'hidden' | 'scheduled' | 'public'

/** Keys with which Hugo (`headless`, `build`, once `_build`) and Zola (`render`) may make no page of a post. */
const pageKeys = /^(?:headless|_?build|render)$/i

/** Reads whether readers can see a post, as far as its text and the site's config tell. */
export function readVisibility(post: Post, site: Site, engine: EngineProfile): Visibility {
  if (isDraft(post, site, engine) || isSkipped(post, site, engine)) return 'hidden'
  if (hasNoPage(post) || isExpired(post, site, engine)) return 'hidden'
  if (site.settings.future) return 'public'
  const appears = readPublication(post, site, engine)
  return appears && isToCome(appears.first, site) ? 'scheduled' : 'public'
}

/** Whether the engine passes over the file for its name. */
function isSkipped({sitePath}: Post, {settings}: Site, engine: EngineProfile): boolean {
  const {fault, range} = engine.readFileName(fileNameOf(sitePath), engine.kindOf(sitePath, settings), settings)
  return fault !== undefined && range === undefined
}

function hasNoPage({frontMatter}: Post): boolean {
  return frontMatter?.entries.some(({key}) => pageKeys.test(key.text)) === true
}

function isExpired(post: Post, site: Site, engine: EngineProfile): boolean {
  if (!engine.expiryKeys) return false
  return readDates(post, site, engine).some((date) => {
    const ends = engine.expiryKeys?.includes(date.key) ? spanOf(date, site) : undefined
    return ends !== undefined && !isToCome(ends.last, site)
  })
}

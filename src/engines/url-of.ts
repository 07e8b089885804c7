import {fileNameOf} from '../post/file-name-of.ts'
import type {Post} from '../post/post.ts'
import type {EngineProfile, Site} from './engine.ts'
import {readDates} from './read-dates.ts'

/** The day on which a post is published, as far as it is certain. */
export interface PostDay {
  /** `YYYY-MM-DD`, in the site's zone. */
  readonly day?: string | undefined
  /** Milliseconds since 1970; absent where there is only a day, or where it hangs on an unknown zone. */
  readonly instant?: number | undefined
}

/**
 * The address that a post is published under: a path that begins with `/`, below the site's base path, as people read it
 * (not percent-encoded). `undefined` where it hangs on something that the post and the site's config do not tell.
 */
export function urlOf(post: Post, site: Site, engine: EngineProfile): string | undefined {
  const {settings} = site
  if (!engine.urlOf || site.root === '' || engine.kindOf(post.sitePath, settings) !== 'post') return undefined
  if (!post.frontMatter || engine.judgeFences(post.frontMatter, post.text)) return undefined
  if (post.frontMatter.faults.length > 0) return undefined
  return engine.urlOf(post, settings, certainDay(post, site, engine))
}

/** The day in the front matter where it has one, and then no other. */
function certainDay(post: Post, site: Site, engine: EngineProfile): PostDay {
  const date = readDates(post, site, engine).find(({key, scalar}) => key === 'date' && scalar.text !== '')
  if (date) return date.reading
  const {day, fault} = engine.readFileName(fileNameOf(post.sitePath), 'post', site.settings)
  return fault === undefined ? {day} : {}
}

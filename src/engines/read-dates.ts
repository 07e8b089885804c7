import {findEntry} from '../post/find-entry.ts'
import type {Scalar} from '../post/front-matter.ts'
import type {Post} from '../post/post.ts'
import type {DateReading} from './date-reading.ts'
import type {EngineProfile, Site} from './engine.ts'

/** A date of a post as written and as its engine takes it. */
export interface PostDate {
  /** The key as the engine names it. */
  readonly key: string
  readonly scalar: Scalar
  readonly reading: DateReading
}

const known = new WeakMap<Post, {readonly site: Site; readonly engine: EngineProfile; readonly dates: PostDate[]}>()

/**
 * Reads the dates in a post's front matter that its engine looks at; a key without a value counts as empty text. Rules
 * and facts of one post share one reading.
 */
export function readDates(post: Post, site: Site, engine: EngineProfile): readonly PostDate[] {
  const last = known.get(post)
  if (last?.site === site && last.engine === engine) return last.dates
  const dates = readAnew(post, site, engine)
  known.set(post, {site, engine, dates})
  return dates
}

function readAnew(post: Post, site: Site, engine: EngineProfile): PostDate[] {
  const {frontMatter} = post
  if (!frontMatter || engine.judgeFences(frontMatter, post.text)) return []
  return engine.keys.flatMap(({name, type}): PostDate[] => {
    if (type !== 'date') return []
    const value = findEntry(frontMatter, name, {fold: engine.foldsKeys, first: engine.takesFirstKey === true})?.value
    const scalar: Scalar | undefined =
      value?.type === 'empty'
        ? {...value, type: 'scalar', style: 'plain', source: '', text: ''}
        : value?.type === 'scalar'
          ? value
          : undefined
    return scalar ? [{key: name, scalar, reading: engine.readDate(scalar, site, name)}] : []
  })
}

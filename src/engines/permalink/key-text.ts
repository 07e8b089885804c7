import {type EntryQuery, findEntry} from '../../post/find-entry.ts'
import type {Scalar} from '../../post/front-matter.ts'
import type {Post} from '../../post/post.ts'
import {textOf} from '../flag-words.ts'

/** Whether an engine makes something else of a value than the text that is written. */
export type Changes = (value: Scalar) => boolean

/**
 * The text of a key in a post's front matter; `''` where it is not given. `undefined` where the engine makes something
 * else of it, or where it is no single value.
 */
export function keyText(
  {frontMatter}: Post,
  key: string,
  changes: Changes,
  query: EntryQuery & {readonly first?: boolean} = {}
): string | undefined {
  const value = frontMatter && findEntry(frontMatter, key, query)?.value
  if (value === undefined) return ''
  return value.type === 'scalar' && changes(value) ? undefined : textOf(value)
}

import {fileNameOf} from '../post/file-name-of.ts'
import type {Post} from '../post/post.ts'
import type {EngineProfile, Site} from './engine.ts'
import {readDates} from './read-dates.ts'

/** The day a post is published, `YYYY-MM-DD`, as the engine takes it from the front matter, else from the file name. */
export function readDay(post: Post, site: Site, engine: EngineProfile): string | undefined {
  const written = readDates(post, site, engine).find(({key}) => key === 'date')?.reading.day
  const name = fileNameOf(post.sitePath)
  return written ?? engine.readFileName(name, engine.kindOf(post.sitePath, site.settings), site.settings).day
}

import {utcInstant} from '../../engines/calendar.ts'
import type {EngineProfile, Site} from '../../engines/engine.ts'
import {readCommonForm} from '../../engines/generic/read-common-form.ts'
import type {Value} from '../../post/front-matter.ts'
import type {Post} from '../../post/post.ts'
import {findSourceLines} from '../../sources/find-source-lines.ts'
import {guessLanguages} from '../../sources/guess-language.ts'
import {type PostFacts, readFacts} from '../facts.ts'

/** A post as far as habits are learnt from it: its facts, and what is written in it that no rule asks for. */
export interface PostSample {
  readonly facts: PostFacts
  /** The dates with a time in its front matter, whatever their keys. */
  readonly times: readonly WrittenTime[]
  /** The labels of its source lines, as written. */
  readonly labels: readonly string[]
  /** The likeliest language of its text, a BCP 47 tag. */
  readonly language?: string
}

/** A date with a time. */
export interface WrittenTime {
  /** Minutes ahead of UTC; absent where none is written. */
  readonly offset?: number
  /** Milliseconds since 1970; read as UTC where no offset is written. */
  readonly instant: number
}

/** Reads the sample of a post off its text; parses no tree. */
export function readSample(post: Post, site: Site, engine: EngineProfile): PostSample {
  const {frontMatter, text} = post
  const [language] = guessLanguages(text.slice(post.bodyStart))
  return {
    facts: readFacts(post, site, engine),
    times: (frontMatter?.entries ?? []).flatMap(({value}) => readTime(value)),
    labels: findSourceLines(post).map(({label}) => text.slice(label.start, label.end)),
    ...(language !== undefined && {language})
  }
}

function readTime(value: Value): WrittenTime[] {
  const written = value.type === 'scalar' ? readCommonForm(value.text.trim()) : undefined
  if (!written?.hasTime) return []
  const {wall, offset} = written
  const instant = utcInstant(wall) - (offset ?? 0) * 60_000
  return Number.isNaN(instant) ? [] : [{instant, ...(offset !== undefined && {offset})}]
}

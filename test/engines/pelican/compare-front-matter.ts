import * as assert from 'uvu/assert'
import {pelican} from '../../../src/engines/pelican/pelican.ts'
import {readDates} from '../../../src/engines/read-dates.ts'
import {findEntry} from '../../../src/post/find-entry.ts'
import {readPost} from '../../../src/post/read-post.ts'
import {type Comparison, findException} from '../comparison.ts'
import {readRecording, siteOf} from '../recording.ts'

type Fate = readonly [
  instant: number,
  day: string,
  title: unknown,
  tags: readonly string[],
  status: string,
  text: string
]

interface Recording {
  readonly now: number
  readonly posts: readonly (readonly [lines: string, Fate | null | 'stops'])[]
}

/** What keeps Pelican from publishing a post that has title and date, and is no matter of reading them. */
const exceptions = {
  'Pelican leaves out a post of a status that it does not know': /^Status: (?:skip|drft|"draft"|public|true)$/m,
  'Pelican leaves out a post whose day of change it cannot read': /^Modified:(?: nonsense)?$/m,
  'Pelican leaves out a post of a zone that does not exist': /^Timezone: nowhere$/m,
  'Pelican leaves out a post that is to be saved outside of the site': /^Save_as: \.\./m,
  'Pelican stops at a template that does not exist': /^Template:/m
}

/** Holds the titles and dates that Pelican is said to read against those of the posts that it published. */
export function compareFrontMatter(): Comparison {
  const {recorded, now, posts} = readRecording<Recording>('pelican', 'front-matter')
  const answers = posts.map(([given, fate]) => ({
    given,
    exception: findException(exceptions, given),
    check: () => checkFate(given, fate, now)
  }))
  return {engine: 'pelican', recording: 'front-matter', recorded, answers}
}

function checkFate(lines: string, fate: Fate | null | 'stops', now: number): void {
  const post = readPost({path: 'post.md', sitePath: 'post.md', text: `${lines}\n\ntext\n`, headerLines: true})
  const date = readDates(post, siteOf('pelican', now, {timeZone: 'UTC'}), pelican).find(({key}) => key === 'date')
  const title = post.frontMatter && findEntry(post.frontMatter, 'title', {fold: true, first: true})?.value
  const isRead = title !== undefined && date !== undefined && date.reading.outcome !== 'dropped'
  assert.is(isRead, fate !== null && fate !== 'stops')
  if (!isRead || fate === null || fate === 'stops') return
  // A post may have a `Timezone` of its own.
  if (!lines.includes('Timezone')) assert.is(date.reading.instant, fate[0])
  if (typeof fate[2] === 'string') assert.is(title.type === 'scalar' ? title.text.trim() : '', fate[2])
}

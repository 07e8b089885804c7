import * as assert from 'uvu/assert'
import {pelican} from '../../../src/engines/pelican/pelican.ts'
import {readDates} from '../../../src/engines/read-dates.ts'
import {findEntry} from '../../../src/post/find-entry.ts'
import {readPost} from '../../../src/post/read-post.ts'
import {describe} from '../../describe.ts'
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

const {now, posts} = readRecording<Recording>('pelican', 'front-matter')

/** What keeps Pelican from publishing a post that has title and date, and is no matter of reading them. */
const exceptions =
  /^(?:Status: (?:skip|drft|"draft"|public|true)|Modified:.*|Timezone: nowhere|Save_as: \.\..*|Lang:.*|Template:.*)$/m

describe('pelican/header lines beside the recording', (it) => {
  for (const [lines, fate] of posts) {
    it(`reads ${JSON.stringify(lines)} as Pelican does`, () => {
      const text = `${lines}\n\ntext\n`
      const post = readPost({path: 'post.md', sitePath: 'post.md', text, headerLines: true})
      const date = readDates(post, siteOf('pelican', now, {timeZone: 'UTC'}), pelican).find(({key}) => key === 'date')
      const title = post.frontMatter && findEntry(post.frontMatter, 'title', {fold: true, first: true})?.value
      const isRead = title !== undefined && date !== undefined && date.reading.outcome !== 'dropped'
      if (fate === null || fate === 'stops') assert.ok(!isRead || exceptions.test(lines))
      else {
        assert.ok(isRead)
        // A post may have a `Timezone` of its own.
        if (!lines.includes('Timezone')) assert.is(date.reading.instant, fate[0])
        if (typeof fate[2] === 'string') assert.is(title.type === 'scalar' ? title.text.trim() : '', fate[2])
      }
    })
  }
})

import * as assert from 'uvu/assert'
import {judgeFences} from '../../../src/engines/pelican/judge-fences.ts'
import {findEntry} from '../../../src/post/find-entry.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import type {Comparison} from '../comparison.ts'
import {readRecording} from '../recording.ts'

type Reading = readonly [title: string | readonly string[], text: string] | null

/** Holds what is said of the lines around header lines against the titles that Pelican read. */
export function compareFences(): Comparison {
  type Recording = {readonly posts: readonly (readonly [string, Reading])[]}
  const {recorded, posts} = readRecording<Recording>('pelican', 'fences')
  const answers = posts.map(([given, reading]) => ({
    given,
    check: () => {
      const frontMatter = readFrontMatter(given, {lines: true})
      const fault = judgeFences(frontMatter, given)
      const title = frontMatter?.format === 'lines' ? findEntry(frontMatter, 'title', {fold: true})?.value : undefined
      if (reading === null) assert.ok(title === undefined || fault)
      else {
        assert.is(title?.type === 'scalar' ? title.text : '', [reading[0]].flat().join('\n'))
        if (fault) assert.match(fault.consequence, /^Pelican ends the front matter /)
      }
    }
  }))
  return {engine: 'pelican', recording: 'fences', recorded, answers}
}

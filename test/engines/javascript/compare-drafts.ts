import * as assert from 'uvu/assert'
import type {EngineProfile} from '../../../src/engines/engine.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import type {Comparison} from '../comparison.ts'
import {readRecording, siteOf} from '../recording.ts'

const OUTCOMES = {hidden: 'hidden', public: 'public', stopped: 'stops', depends: 'either'} as const

/** Holds a profile's reading of draft keys against what was recorded; an engine without one publishes all. */
export function compareDrafts(profile: EngineProfile): Comparison {
  type Recording = {readonly posts: readonly (readonly [line: string, outcome: string])[]}
  const {recorded, posts} = readRecording<Recording>(profile.id, 'drafts')
  const {settings} = siteOf(profile.id, 0)
  const answers = posts.map(([line, outcome]) => ({
    given: line,
    check: () => {
      const entry = readFrontMatter(`---\n${line}\n---\n`)?.entries[0]
      const reading = entry && profile.readDraft?.(entry.key.text, entry.value, settings)
      assert.is(OUTCOMES[reading?.outcome ?? 'public'], outcome)
    }
  }))
  return {engine: profile.id, recording: 'drafts', recorded, answers}
}

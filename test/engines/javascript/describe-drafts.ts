import * as assert from 'uvu/assert'
import type {EngineProfile} from '../../../src/engines/engine.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {describe} from '../../describe.ts'
import {readRecording, siteOf} from '../recording.ts'

const OUTCOMES = {hidden: 'hidden', public: 'public', stopped: 'stops', depends: 'either'} as const

/** Makes a suite that holds a profile's reading of draft keys against what was recorded; an engine without one publishes all. */
export function describeDrafts(profile: EngineProfile): void {
  const {posts} = readRecording<{posts: readonly (readonly [line: string, outcome: string])[]}>(profile.id, 'drafts')
  const {settings} = siteOf(profile.id, 0)

  describe(`${profile.id}/drafts beside the recording`, (it) => {
    for (const [line, recorded] of posts) {
      it(`reads \`${line}\` as ${profile.name} does`, () => {
        const entry = readFrontMatter(`---\n${line}\n---\n`)?.entries[0]
        const reading = entry && profile.readDraft?.(entry.key.text, entry.value, settings)
        assert.is(OUTCOMES[reading?.outcome ?? 'public'], recorded)
      })
    }
  })
}

import * as assert from 'uvu/assert'
import type {EngineProfile, SiteSettings} from '../../../src/engines/engine.ts'
import type {JsYamlVersion} from '../../../src/engines/javascript/resolve-scalar.ts'
import type {FrontMatter} from '../../../src/post/front-matter.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {describe} from '../../describe.ts'
import {toScalar} from '../jekyll/read-recording.ts'
import {readRecording, siteOf} from '../recording.ts'
import {titleOf} from './title-of.ts'

/** `stops` where the engine built nothing because of the post, `absent` where it made no page of it. */
type Outcome<T> = T | 'stops' | 'absent'

interface Dates {
  /** The zones of the machine. */
  readonly zones: readonly string[]
  readonly dates: readonly (readonly [source: string, ...Outcome<number | 'file' | 'none' | null>[]])[]
}

interface Page {
  readonly title: unknown
  readonly published: boolean
}

type Posts<T> = {readonly posts: readonly (readonly [string, Outcome<T>])[]}

/** How to hold a profile against the recordings of its engine. */
interface Comparison {
  readonly profile: EngineProfile
  readonly jsYaml: JsYamlVersion
  /** The settings of a site that is built on a machine in a zone. */
  readonly settingsIn: (zone: string) => Partial<SiteSettings>
  /** A title where the front matter is not read. */
  readonly untitled: (title: unknown) => boolean
  /** Dates, names and texts that the profile judges otherwise than the engine, by the reason. */
  readonly exceptions: Readonly<Record<string, RegExp>>
}

/** Makes suites that hold a profile against what `npm run oracle` recorded of its engine. */
export function describeRecordings({profile, jsYaml, settingsIn, untitled, exceptions}: Comparison): void {
  const {id, name} = profile
  const isException = (text: string): boolean => Object.values(exceptions).some((pattern) => pattern.test(text))

  describe(`${id}/dates beside the recording`, (it) => {
    const {zones, dates} = readRecording<Dates>(id, 'dates')
    zones.forEach((zone, index) => {
      it(`reads every date as ${name} does on a machine in ${zone}`, () => {
        const site = siteOf(id, Date.now(), settingsIn(zone))
        const differences = dates.filter(([source, ...instants]) => {
          const recorded = instants[index]
          const {outcome, instant} = profile.readDate(toScalar(source), site)
          if (isException(source)) return false
          if (recorded === 'stops') return outcome !== 'rejected'
          if (recorded === 'absent') return outcome !== 'dropped'
          if (recorded === 'file') return outcome !== 'replaced' || instant !== undefined
          if (recorded === 'none' || recorded === null) return instant !== undefined
          return instant !== recorded
        })
        assert.equal(differences, [])
      })
    })
    it('has recorded enough', () => assert.ok(dates.length > 600))
  })

  describe(`${id}/file names beside the recording`, (it) => {
    for (const [file, recorded] of readRecording<Posts<string>>(id, 'file-names').posts) {
      if (isException(file)) continue
      it(`reads ${JSON.stringify(file)} as ${name} does`, () => {
        const {day, fault} = profile.readFileName(file, 'post', siteOf(id, 0, settingsIn('UTC')).settings)
        if (recorded === 'absent') assert.match(fault ?? '', / skips /)
        else if (recorded === 'stops') assert.match(fault ?? '', / stops /)
        else if (recorded === 'invalid') assert.match(fault ?? '', /invalid date/)
        else assert.is(day, recorded === 'file' || recorded === 'none' ? undefined : recorded)
      })
    }
  })

  describe(`${id}/fences beside the recording`, (it) => {
    for (const [text, recorded] of readRecording<Posts<readonly [unknown, string]>>(id, 'fences').posts) {
      if (isException(text)) continue
      it(`judges ${JSON.stringify(text)} as ${name} does`, () => {
        const frontMatter = readFrontMatter(text)
        const fault = profile.judgeFences(frontMatter, text)
        const isTitled = typeof recorded === 'object' && recorded[0] === 'Read'
        const hasTitle = /^["{]?title["]?[:= ]/m.test(text)
        if (!fault) assert.ok(isTitled || !hasTitle || isRefused(profile, frontMatter), 'no fault, and no title either')
        else if (isTitled) assert.match(fault.consequence, / (?:ends the front matter there|takes the whole file) /)
      })
    }
  })

  describe(`${id}/front matter beside the recording`, (it) => {
    for (const [text, recorded] of readRecording<Posts<Page>>(id, 'front-matter').posts) {
      if (isException(text)) continue
      it(`reads ${JSON.stringify(text)} as ${name} does`, () => {
        const frontMatter = readFrontMatter(text)
        const fault = profile.judgeFences(frontMatter, text)
        if (!frontMatter || fault) {
          const isRead = fault?.consequence.includes('ends the front matter there') ?? false
          assert.ok(typeof recorded === 'string' || isRead || untitled(recorded.title))
          return
        }
        assert.is(isRefused(profile, frontMatter), typeof recorded === 'string')
        const title = titleOf(frontMatter, jsYaml)
        if (typeof recorded !== 'object' || title === 'other') return
        if (title === undefined) assert.ok(untitled(recorded.title))
        else assert.is(String(recorded.title), String(title))
      })
    }
  })
}

function isRefused(profile: EngineProfile, frontMatter: FrontMatter | undefined): boolean {
  if (!frontMatter) return false
  const {parsers, mends = []} = profile.onSyntaxError(frontMatter.format)
  return frontMatter.faults.some(
    ({cause, rejectedBy}) => parsers.every((parser) => rejectedBy.includes(parser)) && !mends.includes(cause)
  )
}

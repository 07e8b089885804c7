import * as assert from 'uvu/assert'
import type {EngineProfile, SiteSettings} from '../../../src/engines/engine.ts'
import type {JsYamlVersion} from '../../../src/engines/javascript/resolve-scalar.ts'
import type {FrontMatter} from '../../../src/post/front-matter.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {type Comparison, type Exceptions, findException, type RecordingName} from '../comparison.ts'
import {readRecording, siteOf} from '../recording.ts'
import {toScalar} from '../to-scalar.ts'
import {compareDrafts} from './compare-drafts.ts'
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

/** How to hold a profile against the recordings of its engine. */
interface Terms {
  readonly profile: EngineProfile
  readonly jsYaml: JsYamlVersion
  /** The settings of a site that is built on a machine in a zone. */
  readonly settingsIn: (zone: string) => Partial<SiteSettings>
  /** A title where the front matter is not read. */
  readonly untitled: (title: unknown) => boolean
  /** Dates, names and texts that the profile judges otherwise than the engine. */
  readonly exceptions: Exceptions
}

/** Holds a profile against all that `npm run oracle` recorded of its engine. */
export function compareRecordings(terms: Terms): readonly Comparison[] {
  return [
    compareDates(terms),
    compareFileNames(terms),
    compareFences(terms),
    compareFrontMatter(terms),
    compareDrafts(terms.profile)
  ]
}

/** A time without a day is taken for one of today, which was this day when the engines ran. */
const dayOfRecording = Date.UTC(2026, 10, 23, 12)

function compareDates({profile, settingsIn, exceptions}: Terms): Comparison {
  const {recorded, zones, dates} = readRecording<Dates>(profile.id, 'dates')
  const answers = zones.flatMap((zone, index) => {
    const site = siteOf(profile.id, dayOfRecording, settingsIn(zone))
    return dates.map(([given, ...answersByZone]) => ({
      given,
      zone,
      exception: findException(exceptions, given),
      check: () => {
        const answer = answersByZone[index]
        const {outcome, instant} = profile.readDate(toScalar(given), site)
        if (answer === 'stops') return assert.is(outcome, 'rejected')
        if (answer === 'absent') return assert.is(outcome, 'dropped')
        if (answer === 'file') assert.is(outcome, 'replaced')
        assert.is(instant, typeof answer === 'number' ? answer : undefined)
      }
    }))
  })
  return {engine: profile.id, recording: 'dates', recorded, answers}
}

function compareFileNames({profile, settingsIn, exceptions}: Terms): Comparison {
  const {settings} = siteOf(profile.id, 0, settingsIn('UTC'))
  return comparePosts<string>(profile, 'file-names', exceptions, (name, answer) => {
    const {day, fault} = profile.readFileName(name, 'post', settings)
    if (answer === 'absent') assert.match(fault ?? '', / skips /)
    else if (answer === 'stops') assert.match(fault ?? '', / stops /)
    else if (answer === 'invalid') assert.match(fault ?? '', /invalid date/)
    else {
      assert.is(day, answer === 'file' || answer === 'none' ? undefined : answer)
      assert.not.match(fault ?? '', / (?:skips|stops) /)
    }
  })
}

function compareFences({profile, exceptions}: Terms): Comparison {
  return comparePosts<readonly [unknown, string]>(profile, 'fences', exceptions, (text, answer) => {
    const frontMatter = readFrontMatter(text)
    const fault = profile.judgeFences(frontMatter, text)
    const isTitled = typeof answer === 'object' && answer[0] === 'Read'
    const hasTitle = /^["{]?title["]?[:= ]/m.test(text)
    if (!fault) assert.ok(isTitled || !hasTitle || isRefused(profile, frontMatter), 'no fault, and no title either')
    else if (isTitled) assert.match(fault.consequence, / (?:ends the front matter there|takes the whole file) /)
  })
}

function compareFrontMatter({profile, jsYaml, untitled, exceptions}: Terms): Comparison {
  return comparePosts<Page>(profile, 'front-matter', exceptions, (text, answer) => {
    const frontMatter = readFrontMatter(text)
    const fault = profile.judgeFences(frontMatter, text)
    if (!frontMatter || fault) {
      const isRead = fault?.consequence.includes('ends the front matter there') ?? false
      assert.ok(typeof answer === 'string' || isRead || untitled(answer.title))
      return
    }
    assert.is(isRefused(profile, frontMatter), typeof answer === 'string')
    const title = titleOf(frontMatter, jsYaml)
    if (typeof answer !== 'object' || title === 'other') return
    if (title === undefined) assert.ok(untitled(answer.title))
    else assert.is(String(answer.title), String(title))
  })
}

function comparePosts<T>(
  {id}: EngineProfile,
  recording: RecordingName,
  exceptions: Exceptions,
  check: (given: string, answer: Outcome<T>) => void
): Comparison {
  type Posts = {readonly posts: readonly (readonly [given: string, answer: Outcome<T>])[]}
  const {recorded, posts} = readRecording<Posts>(id, recording)
  const answers = posts.map(([given, answer]) => ({
    given,
    exception: findException(exceptions, given),
    check: () => check(given, answer)
  }))
  return {engine: id, recording, recorded, answers}
}

function isRefused(profile: EngineProfile, frontMatter: FrontMatter | undefined): boolean {
  if (!frontMatter) return false
  const {parsers, mends = []} = profile.onSyntaxError(frontMatter.format)
  return frontMatter.faults.some(
    ({cause, rejectedBy}) => parsers.every((parser) => rejectedBy.includes(parser)) && !mends.includes(cause)
  )
}

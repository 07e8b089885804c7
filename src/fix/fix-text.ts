import type {Range} from '../post/place.ts'
import type {PostSource} from '../post/post.ts'
import type {Finding} from '../rule-kit/finding.ts'
import {applyEdits} from './apply-edits.ts'
import {createCarrier} from './carry.ts'
import {rangeOf} from './compare-findings.ts'
import type {Edit} from './edit.ts'
import {proveEdits, type Version} from './prove-edits.ts'
import {type Fix, selectFixes} from './select-edits.ts'

/** A text to lint; the answer is what was found in it. */
export type Fixing = Generator<string, FixedText, readonly Finding[]>

/** What came of a post. */
export interface FixedText {
  readonly text: string
  /** The edits that were made, one list after the other. */
  readonly steps: readonly (readonly Edit[])[]
  /** What is found in the new text. */
  readonly findings: readonly Finding[]
  /** Those of them that could be fixed and were not, and why, as the end of a sentence. */
  readonly refusals: ReadonlyMap<Finding, string>
}

/**
 * What is tried for one post: versions of its text, and their characters together. Each failing fix costs about ten versions;
 * real posts have none.
 */
const most = {versions: 60, characters: 1_000_000}

/** Each round fixes what the one before kept apart or brought to light; real posts need one or two. */
const mostRounds = 12

/**
 * Fixes what is wanted of a post's findings, and proves it. Does not lint itself: it hands out each text that it needs to
 * know the findings of, the text at hand first. A fix that fails the proof is left out, alone.
 */
export function* fixText(source: PostSource, isWanted: (finding: Finding) => boolean): Fixing {
  const budget: Budget = {...most}
  const fixed = yield* fixInRounds(source, isWanted, {budget, mayReveal: true})
  // What came to light and then stayed is new to the writer: the fix behind it is not made.
  return fixed ?? (yield* fixInRounds(source, isWanted, {budget, mayReveal: false})) ?? {...nothing, text: source.text}
}

/** What is left to be tried. */
interface Budget {
  versions: number
  characters: number
}

/** How fixes are tried: `mayReveal` lets a fix bring findings to light that can be fixed in turn. */
interface Terms {
  readonly budget: Budget
  readonly mayReveal: boolean
}

const nothing = {steps: [], findings: [], refusals: new Map<Finding, string>()}

/** Nothing is returned when a finding stays that a fix brought to light. */
function* fixInRounds(
  source: PostSource,
  isWanted: (finding: Finding) => boolean,
  terms: Terms
): Generator<string, FixedText | undefined, readonly Finding[]> {
  let version: Version = {source, findings: yield source.text}
  let unwanted = version.findings.filter((finding) => !isWanted(finding)).map(toMark)
  let refusals = new Map<Finding, string>()
  let revealed: readonly Finding[] = []
  const steps: (readonly Edit[])[] = []
  for (let round = 0; round < mostRounds; round++) {
    const open = version.findings.filter((finding) => !refusals.has(finding) && !unwanted.some(isAt(finding)))
    const fixes = selectFixes(version.source.text, open)
    if (fixes.length === 0) break
    const {proved, refused} = yield* extend({...terms, base: version}, none(version), fixes)
    for (const {fix, objection} of refused) refusals.set(fix.finding, objection)
    if (proved.fixes.length === 0) continue
    const done = new Set(proved.fixes.map(({finding}) => finding))
    if (revealed.some((finding) => !done.has(finding))) return undefined
    const edits = proved.fixes.map(({edit}) => edit)
    steps.push(edits)
    const {carryRange} = createCarrier(edits)
    unwanted = unwanted.map((mark) => ({...mark, ...carryRange(mark)}))
    ;({version, revealed} = proved)
    // In the new text a fix may hold that did not in the old one.
    refusals = new Map()
  }
  if (revealed.length > 0) return undefined
  return {text: version.source.text, steps, findings: version.findings, refusals}
}

/** A finding that is to be left alone, by where it is. */
interface Mark extends Range {
  readonly finding: Finding
}

function toMark(finding: Finding): Mark {
  return {finding, ...rangeOf(finding)}
}

function isAt(finding: Finding): (mark: Mark) => boolean {
  const {start, end} = rangeOf(finding)
  return (mark) => mark.finding.ruleId === finding.ruleId && mark.start === start && mark.end === end
}

/** Fixes that hold together, and the version they make. */
interface Proved {
  readonly fixes: readonly Fix[]
  readonly version: Version
  readonly revealed: readonly Finding[]
}

interface Extended {
  readonly proved: Proved
  readonly refused: readonly {readonly fix: Fix; readonly objection: string}[]
}

interface Context extends Terms {
  readonly base: Version
}

function none(version: Version): Proved {
  return {fixes: [], version, revealed: []}
}

/** Adds fixes to those that hold; where they do not hold together, each half by itself, down to the single ones. */
function* extend(
  context: Context,
  proved: Proved,
  fixes: readonly Fix[]
): Generator<string, Extended, readonly Finding[]> {
  const {base, mayReveal, budget} = context
  if (budget.versions <= 0 || budget.characters <= 0) {
    return {proved, refused: fixes.map((fix) => ({fix, objection: 'making sure of it would take too long'}))}
  }
  const all = [...proved.fixes, ...fixes]
  const text = applyEdits(
    base.source.text,
    all.map(({edit}) => edit)
  )
  budget.versions--
  budget.characters -= text.length
  const version: Version = {source: {...base.source, text}, findings: yield text}
  const {objection, revealed} = proveEdits(base, version, all)
  const revealing = mayReveal ? undefined : revealed[0]
  const reason = objection ?? (revealing && `then \`${revealing.ruleId}\` would be reported`)
  if (reason === undefined) return {proved: {fixes: all, version, revealed}, refused: []}
  const [fix] = fixes
  if (fixes.length === 1 && fix) return {proved, refused: [{fix, objection: reason}]}
  const middle = fixes.length >> 1
  const first = yield* extend(context, proved, fixes.slice(0, middle))
  const second = yield* extend(context, first.proved, fixes.slice(middle))
  return {proved: second.proved, refused: [...first.refused, ...second.refused]}
}

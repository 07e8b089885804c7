import {engines} from '../engines/index.ts'
import {createCarrier} from '../fix/carry.ts'
import {rangeOf} from '../fix/compare-findings.ts'
import {type FixedText, type Fixing, fixText} from '../fix/fix-text.ts'
import type {Range} from '../post/place.ts'
import {readPost} from '../post/read-post.ts'
import type {Finding} from '../rule-kit/finding.ts'
import {isOwnPost} from './find-posts.ts'
import type {FingerprintedFinding} from './fingerprint.ts'
import type {LintOutcome, LintRequest} from './lint-request.ts'
import {createLinter, type Input, type LintedPost, type Linter} from './linter.ts'
import {readPostFile} from './read-post-file.ts'

/** A post that has fixable findings, fixed as far as the proof goes. */
export interface FixedPost {
  readonly file: string
  readonly path: string
  readonly before: string
  /** The same as `before` where no fix could be made. */
  readonly after: string
  /** How many findings are gone. */
  readonly fixedCount: number
  /** The post as found before. */
  readonly found: LintedPost
  /** The findings that are left, placed in the new text; those that could not be fixed say why. */
  readonly left: LintedPost
}

/** Works out the fixes of what a run found, without writing anything. The findings of the run alone are fixed. */
export async function fixPosts(request: LintRequest, {posts, inputs, earlier}: LintOutcome): Promise<FixedPost[]> {
  // What the network says does not change with the spelling.
  const linter = createLinter(request.cwd, {...request, checkLink: undefined, cache: undefined})
  const fixing: Task[] = []
  for (const found of posts.filter(({findings}) => findings.some(({fixable}) => fixable))) {
    const content = inputs.find(({file}) => file === found.file)?.content ?? readPostFile(found.file, request.maxBytes)
    if (!('text' in content)) continue
    const {text} = content
    const headerLines = engines[linter.siteOf(found.file).engine].readsHeaderLines === true
    const wanted = new Set(found.findings.map(({fingerprint}) => fingerprint))
    const source = {path: found.path, sitePath: found.path, text, headerLines}
    fixing.push({found, text, steps: fixText(source, (finding) => isWanted(finding, wanted))})
  }
  const fixed = await lintAsAsked(fixing, {inputs, earlier}, linter)
  const isAskedAgain = (ruleId: string): boolean => !request.rules.some(({rule}) => rule.id === ruleId && rule.asks)
  return fixing.flatMap(({found, text}) => {
    const result = fixed.get(found.file)
    return result ? [describe(found, text, result, isAskedAgain)] : []
  })
}

/** A post that is being fixed. */
interface Task {
  readonly found: LintedPost
  readonly text: string
  readonly steps: Fixing
}

function isWanted(finding: Finding, fingerprints: ReadonlySet<string>): boolean {
  return 'fingerprint' in finding && typeof finding.fingerprint === 'string' && fingerprints.has(finding.fingerprint)
}

/** Lints the texts that the posts being fixed ask about, all of one step together. */
async function lintAsAsked(
  tasks: readonly Task[],
  {inputs, earlier}: Pick<LintOutcome, 'inputs' | 'earlier'>,
  linter: Linter
): Promise<Map<string, FixedText>> {
  const done = new Map<string, FixedText>()
  let asked = new Map(tasks.map((task) => [task, task.steps.next()] as const))
  while (asked.size > 0) {
    const texts = new Map<string, string>()
    for (const [{found}, result] of asked) {
      if (result.done) done.set(found.file, result.value)
      else texts.set(found.file, result.value)
    }
    if (texts.size === 0) break
    const changed = [...texts].map(([file, text]) => ({file, content: {text}}))
    const company = inputs.filter((input) => !texts.has(input.file) && isKnownOnlyHere(input, linter))
    const linted = await linter.lint([...changed, ...company], undefined, earlier)
    const findings = new Map(linted.posts.map((post) => [post.file, post.findings]))
    const open = tasks.filter(({found}) => texts.has(found.file))
    asked = new Map(open.map((task) => [task, task.steps.next(findings.get(task.found.file) ?? [])] as const))
  }
  return done
}

/** The linter reads the posts of a blog by itself, from the disk; others are judged among those handed over. */
function isKnownOnlyHere({file, content}: Input, {siteOf}: Linter): boolean {
  return content !== undefined || !isOwnPost(file, siteOf(file))
}

function describe(
  found: LintedPost,
  before: string,
  {text, steps, findings, refusals}: FixedText,
  isAskedAgain: (ruleId: string) => boolean
): FixedPost {
  const carriers = steps.map(createCarrier)
  const carry = (range: Range): Range => carriers.reduce((carried, {carryRange}) => carryRange(carried), range)
  const post = readPost({path: found.path, sitePath: found.path, text})
  const rest = [...findings]
  const left = found.findings.flatMap((finding): FingerprintedFinding[] => {
    const range = carry(rangeOf(finding))
    const match = rest.find((other) => isSame(other, finding, range))
    if (match === undefined) return isAskedAgain(finding.ruleId) ? [] : [{...finding, place: post.place(range)}]
    rest.splice(rest.indexOf(match), 1)
    const refusal = refusals.get(match)
    const {fingerprint} = finding
    return [{...(refusal === undefined ? match : refuse(match, refusal)), fingerprint}]
  })
  const fixedCount = found.findings.length - left.length
  const {file, path} = found
  return {file, path, before, after: text, fixedCount, found, left: {...found, text, findings: left}}
}

function isSame(one: Finding, other: Finding, {start, end}: Range): boolean {
  const range = rangeOf(one)
  return one.ruleId === other.ruleId && one.messageId === other.messageId && range.start <= end && range.end >= start
}

/** A finding that says why it was not fixed; `reason` is the end of a sentence. */
export function refuse<F extends Finding>(finding: F, reason: string): F {
  const note = `${finding.note === null ? '' : `${finding.note}. `}It was not fixed: ${reason}`
  return {...finding, note, fixable: false}
}

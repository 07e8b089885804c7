import {fixPosts} from '../../src/run/fix-posts.ts'
import {lint} from '../../src/run/lint.ts'
import type {LintOutcome, LintRequest} from '../../src/run/lint-request.ts'
import {saveFixes} from '../../src/run/save-fixes.ts'

/** What came of fixing blogs. */
export interface FixMeasures {
  fixed: number
  posts: number
  milliseconds: number
  /** How many fixes were refused, by rule and reason. */
  readonly refused: Map<string, number>
  /** Why a post could not be written, and what a second run found that the first had not. */
  readonly faults: string[]
}

export function createFixMeasures(): FixMeasures {
  return {fixed: 0, posts: 0, milliseconds: 0, refused: new Map(), faults: []}
}

/** Fixes a blog on the disk and lints it once more: nothing new may be found, and nothing left to fix. */
export async function measureFixes(request: LintRequest, outcome: LintOutcome, measures: FixMeasures): Promise<void> {
  const started = performance.now()
  const fixed = await fixPosts(request, outcome)
  for (const [file, fault] of saveFixes(fixed, request)) measures.faults.push(`${file} ${fault}`)
  measures.milliseconds += performance.now() - started
  const changed = fixed.filter(({before, after}) => before !== after)
  measures.posts += changed.length
  measures.fixed += changed.reduce((sum, {fixedCount}) => sum + fixedCount, 0)
  for (const {note, ruleId} of fixed.flatMap(({left}) => left.findings)) {
    const reason = note?.split('It was not fixed: ')[1]
    if (reason === undefined) continue
    const key = `${ruleId}: ${reason}`
    measures.refused.set(key, (measures.refused.get(key) ?? 0) + 1)
  }
  const again = await lint(request)
  const count = ({posts}: LintOutcome): number => posts.reduce((sum, {findings}) => sum + findings.length, 0)
  const left = new Map(fixed.map((post) => [post.file, post.left]))
  const expected = outcome.posts.map((post) => left.get(post.file) ?? post)
  if (count(again) !== count({...outcome, posts: expected})) {
    measures.faults.push(
      `${request.cwd}: a second run finds ${count(again)}, not ${count({...outcome, posts: expected})}`
    )
  }
  const more = (await fixPosts(request, again)).filter(({before, after}) => before !== after)
  for (const {file} of more) measures.faults.push(`${file}: a second run fixes more`)
}

/** The measures in lines. */
export function describeFixes({fixed, posts, milliseconds, refused, faults}: FixMeasures): string[] {
  const reasons = [...refused].sort(([, one], [, other]) => other - one)
  return [
    `\n${fixed} fixed in ${posts} posts in ${Math.round(milliseconds)} ms`,
    ...reasons.map(([reason, count]) => `${count} not fixed, ${reason}`),
    ...faults
  ]
}

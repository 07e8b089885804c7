import {fixPosts} from '../../src/run/fix-posts.ts'
import {lintInputs} from '../../src/run/lint-inputs.ts'
import type {LintOutcome, LintRequest} from '../../src/run/lint-request.ts'
import {createLinter, type LintedPost} from '../../src/run/linter.ts'
import {saveFixes} from '../../src/run/save-fixes.ts'

/** What came of fixing blogs. */
export interface FixMeasures {
  /** How many findings were fixed, by rule. */
  readonly fixed: Map<string, number>
  posts: number
  milliseconds: number
  /** How many fixes were refused, by rule and reason. */
  readonly refused: Map<string, number>
  /** Why a post could not be written, and what a second run found that the first had not. */
  readonly faults: string[]
}

export function createFixMeasures(): FixMeasures {
  return {fixed: new Map(), posts: 0, milliseconds: 0, refused: new Map(), faults: []}
}

/**
 * Fixes a blog on the disk and lints the same files once more: what is found is what was said to be left, word for word,
 * and nothing of it can be fixed.
 */
export async function measureFixes(request: LintRequest, outcome: LintOutcome, measures: FixMeasures): Promise<void> {
  const started = performance.now()
  const fixed = await fixPosts(request, outcome)
  for (const [file, fault] of saveFixes(fixed, request)) measures.faults.push(`${file} ${fault}`)
  measures.milliseconds += performance.now() - started
  for (const {before, after, found, left} of fixed) {
    if (before !== after) measures.posts++
    for (const {ruleId} of found.findings) count(measures.fixed, ruleId, 1)
    for (const {ruleId, note} of left.findings) {
      count(measures.fixed, ruleId, -1)
      const reason = note?.split('It was not fixed: ')[1]
      if (reason !== undefined) count(measures.refused, `${ruleId}: ${reason}`, 1)
    }
  }
  const again = await lintInputs(outcome.inputs, createLinter(request.cwd, request), request)
  const left = new Map(fixed.map((post) => [post.file, post.left]))
  const expected = outcome.posts.flatMap((post) => listFindings(left.get(post.file) ?? post))
  const found = again.posts.flatMap(listFindings)
  for (const line of found) if (!expected.includes(line)) measures.faults.push(`only a second run finds ${line}`)
  for (const line of expected) if (!found.includes(line)) measures.faults.push(`a second run does not find ${line}`)
  const more = (await fixPosts(request, again)).filter(({before, after}) => before !== after)
  for (const {file} of more) measures.faults.push(`${file}: a second run fixes more`)
}

function listFindings({file, findings}: LintedPost): string[] {
  return findings.map(
    ({place: {start}, ruleId, reason}) => `${file}:${start.line}:${start.column} ${ruleId}: ${reason}`
  )
}

function count(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more)
}

/** The measures in lines. */
export function describeFixes({fixed, posts, milliseconds, refused, faults}: FixMeasures): string[] {
  const byCount = (counts: ReadonlyMap<string, number>): [string, number][] =>
    [...counts].filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one)
  const total = [...fixed.values()].reduce((sum, count) => sum + count, 0)
  return [
    `\n${total} fixed in ${posts} posts in ${Math.round(milliseconds)} ms`,
    ...byCount(fixed).map(([ruleId, count]) => `${count} fixed, ${ruleId}`),
    ...byCount(refused).map(([reason, count]) => `${count} not fixed, ${reason}`),
    ...faults
  ]
}

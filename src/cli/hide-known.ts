import {countWords} from '../report/closing-line.ts'
import {applyBaseline} from '../run/baseline.ts'
import {findBaseline} from '../run/baseline-file.ts'
import type {ReadText} from '../run/config/read-text.ts'
import type {LintOutcome} from '../run/lint-request.ts'

/** A run without the findings that the blog's baseline accepts, and what is to be said about the baseline. */
export interface KnownHidden {
  readonly outcome: LintOutcome
  readonly hiddenCount: number
  readonly notes: readonly string[]
}

/** Takes away what the nearest baseline accepts, as `readText` gives it; everything stays where there is none. */
export async function hideKnown(outcome: LintOutcome, cwd: string, readText?: ReadText): Promise<KnownHidden> {
  const found = await findBaseline(cwd, readText)
  if (!found) return {outcome, hiddenCount: 0, notes: []}
  const {kept, hiddenCount, stale} = applyBaseline(outcome.posts, found.baseline, outcome.wasAsked)
  const staleCount = stale.reduce((sum, {count}) => sum + count, 0)
  const occurs = staleCount === 1 ? 'occurs' : 'occur'
  const advice = `${countWords(staleCount, 'finding')} of the baseline no longer ${occurs}: \`post-lint baseline --prune\` drops them`
  return {outcome: {...outcome, posts: kept}, hiddenCount, notes: staleCount > 0 ? [advice] : []}
}

import {unifiedDiff} from '../fix/unified-diff.ts'
import {countWords} from '../report/closing-line.ts'
import {isObeyed} from '../report/make-visible.ts'
import {type FixedPost, fixPosts, refuse} from '../run/fix-posts.ts'
import type {LintOutcome, LintRequest} from '../run/lint-request.ts'
import type {LintedPost} from '../run/linter.ts'
import {saveFixes} from '../run/save-fixes.ts'
import type {LintArguments} from './arguments.ts'
import type {World} from './world.ts'

/** Fixes what a run found as the arguments say; what is left, and what is to be said about it. */
export async function fixAsAsked(
  outcome: LintOutcome,
  request: LintRequest,
  {fixing}: LintArguments,
  {stdout, environment}: World
): Promise<LintOutcome> {
  if (fixing === undefined) return outcome
  const fixed = await fixPosts(request, outcome)
  if (fixing === 'diff') {
    const isRead = stdout.isTerminal || Boolean(environment.CI)
    const patches = fixed.map((post) => ({...post, patch: unifiedDiff(post.path, post.before, post.after)}))
    const [hostile, shown] = [true, false].map((obeyed) =>
      patches.filter(({patch}) => (isRead && isObeyed(patch)) === obeyed)
    )
    for (const {patch} of shown ?? []) stdout.write(patch)
    const problems = (hostile ?? []).map(({path}) => ({message: `\`${path}\` ${unprintable}`}))
    return {...addNote(outcome, fixed, 'could be fixed'), problems: [...outcome.problems, ...problems]}
  }
  const {stdin} = request
  if (stdin) stdout.write(fixed[0]?.after ?? stdin.text)
  const faults = stdin ? new Map<string, string>() : saveFixes(fixed, request)
  const replaced = new Map(fixed.map((post) => [post.file, findLeft(post, faults.get(post.file))]))
  const posts = outcome.posts.map((post) => replaced.get(post.file) ?? post)
  const problems = fixed.flatMap(({file, path}) => {
    const fault = faults.get(file)
    return fault === undefined ? [] : [{message: `\`${path}\` ${fault}: it was not fixed`}]
  })
  const saved = fixed.filter(({file}) => !faults.has(file))
  return {
    ...addNote(outcome, saved, 'fixed'),
    posts: posts.filter(({findings}) => findings.length > 0),
    problems: [...outcome.problems, ...problems]
  }
}

const unprintable =
  'has text around the fixes that a terminal or a CI runner would obey: its patch is not shown. Write it to a file, or use `--fix`'

/** The findings that a post still has; all of them where it could not be written. */
function findLeft({found, left}: FixedPost, fault: string | undefined): LintedPost {
  if (fault === undefined) return left
  const refused = found.findings.map((finding) => (finding.fixable ? refuse(finding, `the file ${fault}`) : finding))
  return {...found, findings: refused}
}

function addNote(outcome: LintOutcome, fixed: readonly FixedPost[], what: string): LintOutcome {
  const changed = fixed.filter(({before, after}) => before !== after)
  const count = changed.reduce((sum, {fixedCount}) => sum + fixedCount, 0)
  const note = `${countWords(count, 'finding')} ${what} in ${countWords(changed.length, 'post')}`
  return changed.length === 0 ? outcome : {...outcome, notes: [...outcome.notes, note]}
}

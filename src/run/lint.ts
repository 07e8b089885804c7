import {resolve} from 'node:path'
import type {CacheRequest} from './cache/open-cache.ts'
import {compareEngines} from './compare-engines.ts'
import {findPosts} from './find-posts.ts'
import {lintInputs} from './lint-inputs.ts'
import type {LintOutcome, LintRequest} from './lint-request.ts'
import {lintSince} from './lint-since.ts'
import {createLinter, type Linter} from './linter.ts'
import {readStagedInputs} from './staged-inputs.ts'

/**
 * Finds posts, lints each and the blogs they belong to. Bad input comes back as findings and problems; rejects with a
 * `UserError` where git cannot do what was asked, and otherwise only on a bug.
 */
export async function lint(request: LintRequest): Promise<LintOutcome> {
  const {cwd, stdin, compare = []} = request
  if (compare.length > 0) return compareEngines(compare, request)
  const linter = createLinter(cwd, stdin ? {...request, cache: undefined} : request)
  const outcome = await lintScope(request, linter)
  return linter.save() || !request.cache?.isNamed
    ? outcome
    : {...outcome, notes: [...outcome.notes, unsaved(request.cache)]}
}

async function lintScope(request: LintRequest, linter: Linter): Promise<LintOutcome> {
  const {cwd, stdin, git} = request
  if (stdin) {
    const file = resolve(cwd, stdin.path).replaceAll('\\', '/')
    return lintInputs([{file, content: {text: stdin.text}}], linter, request)
  }
  if (git?.scope === 'staged') {
    const {inputs, earlier, isWatched} = await readStagedInputs(request, git, linter)
    const outcome = await lintInputs(inputs, linter, request, earlier)
    return isWatched ? outcome : {...outcome, holds: undefined}
  }
  if (git) return lintSince(git.scope.since, request, git, linter)
  const find = (): ReturnType<typeof findPosts> => findPosts(cwd, request.paths, linter.siteOf, request.untrusted)
  const {files, problems, notes} = await (request.timer?.timeTurns('finding posts', find) ?? find())
  const outcome = await lintInputs(
    files.map((file) => ({file})),
    linter,
    request
  )
  return {...outcome, problems: [...problems.map((message) => ({message})), ...outcome.problems], notes}
}

function unsaved({folder}: CacheRequest): string {
  return `The cache could not be written to \`${folder}\`: the next run checks everything again`
}

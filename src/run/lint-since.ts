import {listChangesSince} from '../git/list-changes-since.ts'
import {openRepository} from '../git/repository.ts'
import {choosePosts} from './choose-posts.ts'
import {openEarlierTexts} from './earlier-texts.ts'
import {addFingerprints} from './fingerprint.ts'
import {createIgnoreAt} from './ignore-at.ts'
import {createIgnore} from './ignore-files.ts'
import {lintInputs} from './lint-inputs.ts'
import type {GitScope, LintOutcome, LintRequest} from './lint-request.ts'
import {withFindings} from './linted-post.ts'
import type {LintedPost, Linter} from './linter.ts'
import {readSiteThen} from './read-site-then.ts'
import {withGitErrors} from './with-git-errors.ts'

/**
 * Lints the posts that changed since the branch left a revision, and keeps the findings that their versions of then did
 * not have. An old version is linted under its old name and compared under the new one, so that a fault that moved along
 * with its post is no new one.
 */
export async function lintSince(
  revision: string,
  request: LintRequest,
  {environment}: GitScope,
  linter: Linter
): Promise<LintOutcome> {
  const {cwd, paths, maxBytes, timeZone, untrusted} = request
  const {repository, changes, ignore} = withGitErrors(() => {
    const found = openRepository({cwd, env: environment})
    const since = listChangesSince(found, revision)
    // Whoever is not trusted does not exclude their own posts.
    return {repository: found, changes: since, ignore: untrusted ? createIgnoreAt(found, since.base) : createIgnore()}
  })
  const choose = (files: readonly {readonly path: string}[]): Promise<string[]> =>
    choosePosts(
      cwd,
      files.map(({path}) => path),
      paths,
      linter.siteOf,
      ignore
    )
  const [chosen, removed] = [new Set(await choose(changes.files)), new Set(await choose(changes.removed))]
  const earlier = openEarlierTexts(
    repository,
    {
      revision: 'base',
      posts: changes.files.filter(({path}) => chosen.has(path)),
      removed: changes.removed.filter(({path}) => removed.has(path)),
      others: changes.files.flatMap(({path}) => (chosen.has(path) ? [] : path)),
      readSiteThen: (site) => readSiteThen(site, repository, changes.base, timeZone)
    },
    maxBytes
  )
  const outcome = await lintInputs(
    [...chosen].map((file) => ({file})),
    linter,
    request,
    earlier
  )
  const then = await linter.lint(outcome.posts.flatMap(({file}) => earlier.textOf(file) ?? []))
  const findingsThen = new Map(then.posts.map((post) => [post.file, post]))
  const posts = outcome.posts.map((post) =>
    keepNew(post, findingsThen.get(earlier.textOf(post.file)?.file ?? post.file))
  )
  // Old findings are left out on purpose: that says nothing of a baseline's entries.
  const shown = posts.filter(({findings}) => findings.length > 0)
  // What git looks at for a commit nobody watches.
  return {...outcome, posts: shown, holds: undefined, wasAsked: () => false}
}

function keepNew(post: LintedPost, then: LintedPost | undefined): LintedPost {
  const known = new Set(addFingerprints(post.identity, then?.findings ?? []).map(({fingerprint}) => fingerprint))
  return withFindings(
    post,
    post.findings.filter(({fingerprint}) => !known.has(fingerprint))
  )
}

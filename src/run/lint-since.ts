import {readAt} from '../git/list-at.ts'
import {listChangesSince} from '../git/list-changes-since.ts'
import {openRepository} from '../git/repository.ts'
import {choosePosts} from './choose-posts.ts'
import {addFingerprints} from './fingerprint.ts'
import {lintInputs} from './lint-inputs.ts'
import type {GitScope, LintOutcome, LintRequest} from './lint-request.ts'
import {withFindings} from './linted-post.ts'
import type {LintedPost, Linter} from './linter.ts'
import {decodePost} from './read-post-file.ts'
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
  const {cwd, paths, maxBytes} = request
  const {repository, changes} = withGitErrors(() => {
    const found = openRepository({cwd, env: environment})
    return {repository: found, changes: listChangesSince(found, revision)}
  })
  const files = await choosePosts(
    cwd,
    changes.files.map(({path}) => path),
    paths,
    linter.siteOf
  )
  const outcome = await lintInputs(
    files.map((file) => ({file})),
    linter,
    request
  )
  const nameThen = new Map(changes.files.map(({path, oldPath}) => [path, oldPath ?? path]))
  const withFindings = outcome.posts.map(({file}) => file)
  const contents = withGitErrors(() =>
    readAt(
      repository,
      changes.base,
      withFindings.map((file) => nameThen.get(file) ?? file)
    )
  )
  const then = await linter.lint([...contents].map(([file, bytes]) => ({file, content: decodePost(bytes, maxBytes)})))
  const findingsThen = new Map(then.posts.map((post) => [post.file, post]))
  const posts = outcome.posts.map((post) => keepNew(post, findingsThen.get(nameThen.get(post.file) ?? post.file)))
  // Old findings are left out on purpose: that says nothing of a baseline's entries.
  return {...outcome, posts: posts.filter(({findings}) => findings.length > 0), wasAsked: () => false}
}

function keepNew(post: LintedPost, then: LintedPost | undefined): LintedPost {
  const known = new Set(addFingerprints(post.identity, then?.findings ?? []).map(({fingerprint}) => fingerprint))
  return withFindings(
    post,
    post.findings.filter(({fingerprint}) => !known.has(fingerprint))
  )
}

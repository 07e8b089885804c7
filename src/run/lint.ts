import {resolve} from 'node:path'
import {findPosts} from './find-posts.ts'
import {createLinter, type LintedPost, type LintSettings} from './linter.ts'

/** A run of the linter, everything resolved. */
export interface LintRequest extends LintSettings {
  readonly cwd: string
  /** Files, folders and globs, relative to `cwd`; none for the posts of the site there. */
  readonly paths: readonly string[]
  /** A text to lint in place of files, as the file of that path. */
  readonly stdin?: {readonly path: string; readonly text: string} | undefined
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** What a run found. */
export interface LintOutcome {
  /** The name of the engine, or the names with `,` where posts of several sites were linted. */
  readonly engine: string
  /** The posts with findings, sorted by path. */
  readonly posts: readonly LintedPost[]
  readonly postCount: number
  /** Why the tool could not do all of its work; any of them makes the exit code 2. */
  readonly problems: readonly {readonly message: string}[]
  readonly notes: readonly string[]
}

/** Finds posts, lints each and the blogs they belong to. Rejects only on a bug: bad input comes back as findings and problems. */
export async function lint(request: LintRequest): Promise<LintOutcome> {
  const {cwd, stdin, onProgress} = request
  const linter = createLinter(cwd, request)
  if (stdin) {
    const {posts, engines} = await linter.lint([
      {file: resolve(cwd, stdin.path).replaceAll('\\', '/'), text: stdin.text}
    ])
    return {engine: engines.join(','), posts, postCount: 1, problems: [], notes: []}
  }
  const {files, problems, notes} = await findPosts(cwd, request.paths, linter.siteOf)
  let done = 0
  const linted = await linter.lint(
    files.map((file) => ({file})),
    () => onProgress?.(++done, files.length)
  )
  const unread = linted.unread.map((path) => `\`${path}\` was not checked`)
  return {
    engine: linted.engines.join(',') || (request.engine ?? 'generic'),
    posts: linted.posts,
    postCount: files.length,
    problems: [...problems, ...unread].map((message) => ({message})),
    notes
  }
}

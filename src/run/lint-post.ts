import {type PostFacts, readFacts} from '../blog/facts.ts'
import type {Site} from '../engines/engine.ts'
import {engines} from '../engines/index.ts'
import {type Span, watchPresent} from '../engines/present.ts'
import {type DisableComment, readDisableComments} from '../post/disable-comments.ts'
import {isExcess} from '../post/find-excess.ts'
import type {Place} from '../post/place.ts'
import type {Post, PostSource} from '../post/post.ts'
import {readPost} from '../post/read-post.ts'
import {askAboutPost} from '../rule-kit/ask.ts'
import type {Finding} from '../rule-kit/finding.ts'
import type {FrontMatterSchema} from '../rule-kit/front-matter-schema.ts'
import type {ActiveRule} from '../rule-kit/setting.ts'
import {blobId} from './blob-id.ts'
import type {PostOutcome} from './post-linter.ts'
import {toolFinding} from './tool-findings.ts'
import {unparsedFinding} from './unparsed-finding.ts'

/** The facts of a post: plain data. */
export interface PostReading {
  /** The name of its text, as Git names blobs. */
  readonly blob: string
  readonly facts: PostFacts
  /** When all this holds: some dates hang on the present. */
  readonly holds: Span
}

/** What is known of one post without looking at others: plain data. */
export interface PostResult extends PostReading {
  readonly path: string
  readonly findings: readonly Finding[]
  readonly disables: readonly PlacedDisable[]
}

/** A disable comment with lines and columns, so that it can be reported without the post's text. */
export interface PlacedDisable extends DisableComment {
  readonly place: Place
  readonly source: string
}

/**
 * Lints one post by itself. Pure; a rule that throws becomes a finding, and the other rules are still asked. Never throws:
 * what keeps the post from being read is given.
 */
export function lintPost(
  source: PostSource,
  site: Site,
  rules: readonly ActiveRule[],
  schema?: FrontMatterSchema
): PostOutcome {
  try {
    return lintReadable(source, site, rules, schema)
  } catch (error) {
    return {fault: 'crash', detail: describeError(error)}
  }
}

function lintReadable(
  source: PostSource,
  site: Site,
  rules: readonly ActiveRule[],
  schema: FrontMatterSchema | undefined
): PostOutcome {
  const engine = engines[site.engine]
  const watched = watchPresent(site)
  const post = readPost({...source, headerLines: engine.readsHeaderLines === true})
  const excess = post.frontMatter?.faults.find(isExcess)
  if (excess) return {fault: excess.cause === 'too-deep' ? 'too-deep' : 'long-front-matter', detail: excess.detail}
  const findings: Finding[] = []
  for (const active of rules) {
    if (!active.rule.check) continue
    try {
      for (const finding of askAboutPost(active, post, watched.site, engine, schema)) findings.push(finding)
    } catch (error) {
      findings.push(crashFinding(active.rule.id, error))
    }
  }
  const facts = readFacts(post, watched.site, engine)
  const disables = readDisables(post)
  if (post.unparsed) findings.push(unparsedFinding(post, post.unparsed))
  return {path: post.path, findings, facts, disables, blob: blobId(source.text), holds: watched.holds()}
}

/** The facts of a post that is not linted itself, for the sake of the posts around it; `undefined` where it cannot be. */
export function readPostFacts(source: PostSource, site: Site): PostReading | undefined {
  const engine = engines[site.engine]
  const watched = watchPresent(site)
  try {
    const post = readPost({...source, headerLines: engine.readsHeaderLines === true})
    if (post.frontMatter?.faults.some(isExcess)) return undefined
    return {facts: readFacts(post, watched.site, engine), blob: blobId(source.text), holds: watched.holds()}
  } catch {
    // A run that lints the post itself tells of it.
    return undefined
  }
}

/** The finding for a rule that threw. */
export function crashFinding(ruleId: string, error: unknown): Finding {
  const reason = `The rule \`${ruleId}\` failed on this post (${describeError(error)}): this is a bug in post-lint, the other rules were run`
  return toolFinding('crash', 'crash', reason, {})
}

function readDisables(post: Post): PlacedDisable[] {
  return readDisableComments(post).map((comment) => ({
    ...comment,
    place: post.place(comment),
    source: post.text.slice(comment.start, comment.end)
  }))
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

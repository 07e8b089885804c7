import {join} from 'node:path'
import type {EngineId} from '../engines/engine.ts'
import {engines} from '../engines/index.ts'
import {listNames} from '../engines/list-names.ts'
import type {Finding} from '../rule-kit/finding.ts'
import {compareDates} from './compare-dates.ts'
import {findPosts} from './find-posts.ts'
import {addFingerprints} from './fingerprint.ts'
import {lintInputs} from './lint-inputs.ts'
import type {LintOutcome, LintRequest} from './lint-request.ts'
import {createLinter, type LintedPost} from './linter.ts'
import {createSiteResolver} from './resolve-site.ts'

/**
 * Lints posts once for each of several engines and keeps what they do not have in common: what one has to say and
 * another has not, and dates that they read as different days. For blogs that move from one engine to another.
 */
export async function compareEngines(ids: readonly EngineId[], request: LintRequest): Promise<LintOutcome> {
  const siteOf = createSiteResolver({now: request.now})
  const {files, problems, notes} = await findPosts(request.cwd, request.paths, siteOf)
  const timeZone = request.timeZone ?? siteOf(join(request.cwd, 'post.md')).settings.timeZone
  const outcomes: LintOutcome[] = []
  for (const engine of ids) {
    const asked = {...request, engine, timeZone, cache: undefined}
    const inputs = files.map((file) => ({file}))
    outcomes.push(await lintInputs(inputs, createLinter(request.cwd, asked), asked))
  }
  const [first] = outcomes
  if (!first) throw new Error('no engine to compare')
  const dates = compareDates(files, ids, {...request, timeZone})
  return {
    ...first,
    holds: undefined,
    engine: ids.join(','),
    posts: joinByFile([...keepDifferences(outcomes, ids), ...dates]),
    problems: [...problems.map((message) => ({message})), ...first.problems],
    notes: [...notes, `Only what is not the same for ${listNames(ids)} is shown`]
  }
}

/** What one engine has to say of a post. */
interface Version {
  readonly engine: EngineId
  readonly post: LintedPost
}

/** The posts that some engine has something to say of, each with what is not said for all of them. */
function keepDifferences(outcomes: readonly LintOutcome[], ids: readonly EngineId[]): LintedPost[] {
  const versions = new Map<string, Version[]>()
  ids.forEach((engine, index) => {
    for (const post of outcomes[index]?.posts ?? []) {
      versions.set(post.file, [...(versions.get(post.file) ?? []), {engine, post}])
    }
  })
  return [...versions.values()].flatMap((ofPost) => mergeVersions(ofPost, ids.length))
}

function mergeVersions(versions: readonly Version[], engineCount: number): LintedPost[] {
  const said = new Map<string, {finding: Finding; by: EngineId[]}>()
  for (const {engine, post} of versions) {
    for (const finding of post.findings) {
      const key = keyOf(finding, engines[engine].name)
      const known = said.get(key) ?? {finding, by: []}
      said.set(key, {...known, by: [...known.by, engine]})
    }
  }
  const differing = [...said.values()].filter(({by}) => by.length < engineCount)
  const findings = differing.map(({finding, by}) => ({...finding, reason: `${listNames(by)}: ${finding.reason}`}))
  return versions.slice(0, 1).map(({post}) => ({...post, findings: addFingerprints(post.identity, findings)}))
}

/** Two engines say the same where only their names differ. */
function keyOf({ruleId, messageId, place, reason}: Finding, name: string): string {
  return JSON.stringify([ruleId, messageId, place.start.offset, place.end.offset, reason.replaceAll(name, '')])
}

/** Findings of the same post in one place. */
function joinByFile(posts: readonly LintedPost[]): LintedPost[] {
  const joined = new Map<string, LintedPost>()
  for (const post of posts) {
    const known = joined.get(post.file)
    joined.set(post.file, known ? {...known, findings: [...known.findings, ...post.findings]} : post)
  }
  return [...joined.values()].filter(({findings}) => findings.length > 0)
}

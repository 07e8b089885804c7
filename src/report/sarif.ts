import type {Place} from '../post/place.ts'
import {replacementFor} from '../rule-kit/replacement-for.ts'
import {describeInSentences, endSentence} from './advise.ts'
import {escapeInJson, makeVisible} from './make-visible.ts'
import type {Format, Report, ReportedFinding, ReportedPost, RuleSummary} from './report.ts'
import {repositoryPath} from './repository-path.ts'
import {homepage, toolName} from './tool.ts'

/** SARIF 2.1.0 (OASIS), as GitHub code scanning and editors read it. */
export const sarif: Format = {
  name: 'sarif',
  meaning: 'SARIF 2.1.0, for GitHub code scanning and editors',
  render: (report) => `${escapeInJson(JSON.stringify(toLog(report), null, 2))}\n`
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const top = '%SRCROOT%'

function toLog(report: Report) {
  const rules = listRules(report)
  const ruleIndex = new Map(rules.map(({id}, index) => [id, index]))
  const results = report.posts.flatMap((post) => {
    const artifactLocation = {uri: toUri(repositoryPath(report, post)), uriBaseId: top}
    return post.messages.map((finding) => ({
      ruleId: finding.ruleId,
      ruleIndex: ruleIndex.get(finding.ruleId) ?? -1,
      level: finding.severity,
      message: {text: toMessageText(describeInSentences(finding))},
      locations: [{physicalLocation: {artifactLocation, region: toRegion(finding.place, post)}}],
      partialFingerprints: {'postLint/v1': finding.fingerprint},
      ...listFixes(finding, post, artifactLocation)
    }))
  })
  const driver = {name: toolName, informationUri: homepage, rules: rules.map(toDescriptor)}
  const originalUriBaseIds = {[top]: {description: {text: 'The top of the repository'}}}
  const run = {tool: {driver}, columnKind: 'utf16CodeUnits', originalUriBaseIds, results}
  return {$schema: schema, version: '2.1.0', runs: [run]}
}

/** The known rules, and those that only findings know: the tool's own, and other plugins'. */
function listRules({rules = [], posts}: Report): (Pick<RuleSummary, 'id' | 'url'> & Partial<RuleSummary>)[] {
  const known = new Set(rules.map(({id}) => id))
  const others = new Map(posts.flatMap(({messages}) => messages.map(({ruleId, url}) => [ruleId, url] as const)))
  return [...rules, ...[...others].filter(([id]) => !known.has(id)).map(([id, url]) => ({id, url}))]
}

function toDescriptor({id, url, summary, why}: ReturnType<typeof listRules>[number]) {
  const helpUri = URL.canParse(url) ? {helpUri: new URL(url).href} : {}
  if (summary === undefined || why === undefined) return {id, ...helpUri}
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: why},
    help: {
      text: `${endSentence(summary)} ${why}`,
      markdown: `${endSentence(summary)}\n\n${why}\n\n[More about \`${id}\`](${url})\n`
    },
    ...helpUri
  }
}

/** Viewers make links of `[text](target)` in plain messages (section 3.11.6). */
function toMessageText(text: string): string {
  return makeVisible(text).replaceAll('](', ']\\(')
}

/**
 * An end column is just behind the last character there as here (section 3.30.8). A byte order mark is no character of
 * the first line for those who read regions: editors hide it.
 */
function toRegion({start, end}: Place, post: ReportedPost) {
  const shift = (line: number): number => (line === 1 && post.text.charCodeAt(0) === 0xfeff ? 1 : 0)
  return {
    startLine: start.line,
    startColumn: Math.max(1, start.column - shift(start.line)),
    endLine: end.line,
    endColumn: Math.max(1, end.column - shift(end.line))
  }
}

/** What `--fix` would write; where there is a choice, the message names it. */
function listFixes(finding: ReportedFinding, post: ReportedPost, artifactLocation: {uri: string; uriBaseId: string}) {
  const text = finding.fixable ? replacementFor(finding) : undefined
  if (text === undefined) return {}
  const replacements = [{deletedRegion: toRegion(finding.place, post), insertedContent: {text}}]
  return {fixes: [{description: {text: 'Write it as expected'}, artifactChanges: [{artifactLocation, replacements}]}]}
}

/** A relative URI reference (RFC 3986); `encodeURIComponent` throws on half a surrogate pair. */
function toUri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}

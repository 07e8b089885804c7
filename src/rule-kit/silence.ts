import type {DisableComment} from '../post/disable-comments.ts'
import type {Finding} from './finding.ts'

/** Findings left after disable comments, and for each comment the rules it silenced. */
export interface Silenced {
  readonly kept: readonly Finding[]
  readonly used: ReadonlyMap<DisableComment, ReadonlySet<string>>
}

/** Takes away the findings that a comment of the post turns off. */
export function silence(findings: readonly Finding[], comments: readonly DisableComment[]): Silenced {
  const used = new Map<DisableComment, Set<string>>(comments.map((comment) => [comment, new Set<string>()]))
  const kept = findings.filter((finding) => {
    const silencing = comments.filter((comment) => isSilencedBy(finding, comment))
    for (const comment of silencing) used.get(comment)?.add(finding.ruleId)
    return silencing.length === 0
  })
  return {kept, used}
}

function isSilencedBy(finding: Finding, {scope, ruleIds}: DisableComment): boolean {
  const {offset} = finding.place.start
  const inScope = offset >= scope.start && offset <= scope.end
  return inScope && (ruleIds.length === 0 || ruleIds.includes(finding.ruleId))
}

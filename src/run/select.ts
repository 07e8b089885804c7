import type {Finding} from '../rule-kit/finding.ts'
import {silence} from '../rule-kit/silence.ts'
import {editDistance} from '../sources/address/edit-distance.ts'
import type {PlacedDisable} from './lint-post.ts'
import {findNearest} from './nearest.ts'
import {toolFinding} from './tool-findings.ts'

/** The rules that `select` knows of, by id. */
export interface KnownRules {
  readonly all: readonly string[]
  /** Those that were asked in this run; a comment for another one may silence nothing. */
  readonly active: ReadonlySet<string>
}

/** A comment in the body may name a rule of another plugin; one that is so many letters off a rule of ours means ours. */
const slip = 2

/** Drops what disable comments take away, adds what is to be said about the comments, and sorts by place. */
export function select(findings: readonly Finding[], disables: readonly PlacedDisable[], rules: KnownRules): Finding[] {
  const {kept, used} = silence(findings, disables)
  const about = disables.flatMap((disable) => judgeComment(disable, used.get(disable) ?? new Set(), rules))
  return [...kept, ...about].sort(byPlace)
}

function judgeComment(disable: PlacedDisable, used: ReadonlySet<string>, rules: KnownRules): Finding[] {
  const about = {place: disable.place, severity: 'warning', actual: disable.source} as const
  if (disable.ruleIds.length === 0) {
    if (used.size > 0 || disable.where === 'body') return []
    return [
      toolFinding('disable-comment', 'unused', 'This comment turns rules off but silences nothing: remove it', about)
    ]
  }
  return disable.ruleIds.flatMap((id): Finding[] => {
    if (!rules.all.includes(id)) {
      const close = findNearest(id, rules.all)
      if (disable.where === 'body' && !(close && editDistance(id, close) <= slip)) return []
      const advice = close ? `, did you mean \`${close}\`?` : ': `post-lint rules` lists them'
      return [toolFinding('disable-comment', 'unknown-rule', `There is no rule \`${id}\`${advice}`, about)]
    }
    if (used.has(id) || !rules.active.has(id)) return []
    const remedy = disable.ruleIds.length > 1 ? 'remove this name from it' : 'remove it'
    const reason = `This comment turns \`${id}\` off, which silences nothing: ${remedy}`
    return [toolFinding('disable-comment', 'unused', reason, about)]
  })
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.place.start.offset - b.place.start.offset ||
    a.place.end.offset - b.place.end.offset ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}

import {isRecord} from '../post/is-record.ts'
import {findJsonFault} from './config/find-json-fault.ts'
import {withFindings} from './linted-post.ts'
import type {LintedPost} from './linter.ts'
import {UserError} from './user-error.ts'

/** Findings that a blog lives with for now: later runs do not show them. */
export type Baseline = readonly BaselineEntry[]

/** One accepted finding. What counts is the fingerprint; rule and path are there for people. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly rule: string
  readonly path: string
  /** How many findings with this fingerprint are accepted. */
  readonly count: number
}

/** What a baseline leaves of the findings of a run. */
export interface BaselineOutcome {
  /** The posts that still have findings. */
  readonly kept: readonly LintedPost[]
  readonly hiddenCount: number
  /** Entries that match nothing any more though the run would have found it, with the count that is left over. */
  readonly stale: Baseline
}

/** A crash, and a post that cannot be read, are nothing to live with. */
const neverAccepted: readonly string[] = ['crash', 'unreadable-post']

/** The entries that accept all that was found. */
export function createBaseline(posts: readonly LintedPost[]): Baseline {
  const entries = new Map<string, BaselineEntry>()
  for (const {identity, findings} of posts) {
    for (const {fingerprint, ruleId} of findings) {
      if (neverAccepted.includes(ruleId)) continue
      const count = (entries.get(fingerprint)?.count ?? 0) + 1
      entries.set(fingerprint, {fingerprint, rule: ruleId, path: identity, count})
    }
  }
  return [...entries.values()]
}

/** The text of a baseline file: JSON with an entry a line, sorted by fingerprint, so that branches merge without conflicts. */
export function writeBaseline(baseline: Baseline): string {
  const sorted = [...baseline].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
  const lines = sorted.map(({fingerprint, rule, path, count}) =>
    JSON.stringify({fingerprint, rule, path, ...(count > 1 && {count})})
  )
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`
  return `{\n"version": 1,\n"findings": ${list}\n}\n`
}

/** Reads the text of a baseline; `file` is its name in messages. Throws a `UserError` that names the place of what is wrong. */
export function readBaseline(text: string, file: string): Baseline {
  const json = text.replace(/^\ufeff/, '')
  const conflict = /^(?:<{7}|={7}|>{7})/m.exec(json)
  if (conflict) throw damaged(file, placeOf(json, conflict.index), 'a merge conflict is left in it')
  const fault = findJsonFault(json)
  if (fault) throw damaged(file, placeOf(json, fault.offset), fault.reason)
  const content: unknown = JSON.parse(json)
  if (!isRecord(content) || !Array.isArray(content.findings)) throw damaged(file, '1:1', 'it has no list `findings`')
  if (content.version !== 1) {
    const version = JSON.stringify(content.version) ?? 'missing'
    throw damaged(file, '1:1', `its \`version\` is ${version}, and this post-lint reads version 1`)
  }
  // `Array.isArray` makes it `any[]`.
  const items: readonly unknown[] = content.findings
  return mergeEntries(items.map((item, index) => readEntry(item, `${file}, entry ${index + 1} of \`findings\``)))
}

/** Hides what a baseline accepts. `wasAsked` tells whether this run would have found what an entry is about. */
export function applyBaseline(
  posts: readonly LintedPost[],
  baseline: Baseline,
  wasAsked: (entry: BaselineEntry) => boolean
): BaselineOutcome {
  const left = new Map(baseline.map((entry) => [entry.fingerprint, entry.count]))
  let hiddenCount = 0
  const kept = posts.flatMap((post) => {
    const findings = post.findings.filter(({fingerprint, ruleId}) => {
      const count = left.get(fingerprint) ?? 0
      if (count === 0 || neverAccepted.includes(ruleId)) return true
      left.set(fingerprint, count - 1)
      hiddenCount++
      return false
    })
    return findings.length > 0 ? [withFindings(post, findings)] : []
  })
  const stale = baseline.flatMap((entry) => {
    const count = left.get(entry.fingerprint) ?? 0
    return count > 0 && wasAsked(entry) ? [{...entry, count}] : []
  })
  return {kept, hiddenCount, stale}
}

function readEntry(item: unknown, place: string): BaselineEntry {
  if (!isRecord(item)) throw new UserError(`${place}: ${JSON.stringify(item)} is no entry. ${repair}`)
  const {fingerprint, rule, path, count = 1} = item
  if (typeof fingerprint !== 'string') throw new UserError(`${place}: the \`fingerprint\` is missing. ${repair}`)
  if (typeof rule !== 'string') throw new UserError(`${place}: the \`rule\` is missing. ${repair}`)
  if (typeof path !== 'string') throw new UserError(`${place}: the \`path\` is missing. ${repair}`)
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) {
    throw new UserError(`${place}: the \`count\` is ${JSON.stringify(count)}, no number from 1. ${repair}`)
  }
  return {fingerprint, rule, path, count}
}

/** A merge of two branches can leave the same entry twice; that accepts nothing more. */
function mergeEntries(entries: readonly BaselineEntry[]): Baseline {
  const merged = new Map<string, BaselineEntry>()
  for (const entry of entries) {
    const known = merged.get(entry.fingerprint)
    if (!known || known.count < entry.count) merged.set(entry.fingerprint, entry)
  }
  return [...merged.values()]
}

const repair = '`post-lint baseline` writes the file anew'

function damaged(file: string, place: string, reason: string): UserError {
  return new UserError(`${file}:${place}: the baseline cannot be read: ${reason}. ${repair}`)
}

/** `line:column`, counted from 1; columns in UTF-16 code units. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset)
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`
}

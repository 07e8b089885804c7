import {rules} from '../../rules/index.ts'
import {emptyFolder} from '../../src/engines/empty-folder.ts'
import type {EngineId, Site} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {noFiles} from '../../src/engines/site-files.ts'
import {defaultSetting} from '../../src/rule-kit/setting.ts'
import {addFingerprints, type FingerprintedFinding} from '../../src/run/fingerprint.ts'
import {lintBlog} from '../../src/run/lint-blog.ts'
import {lintPost} from '../../src/run/lint-post.ts'
import {select} from '../../src/run/select.ts'
import {toolRuleIds, uncheckedFinding} from '../../src/run/tool-findings.ts'

/** A blog that exists in memory only. */
export interface BlogInMemory {
  readonly engine: EngineId
  readonly timeZone?: string | undefined
  /** Sorted by path. */
  readonly posts: readonly {readonly path: string; readonly text: string}[]
}

const active = rules.map(({rule}) => ({rule, setting: defaultSetting(rule, 'strict')}))
const ruleIds = active.map(({rule}) => rule.id)
const known = {all: [...ruleIds, ...toolRuleIds], active: new Set(ruleIds)}

/** What all rules of the strict preset find in each post of a blog, in the order of the posts, as a run would tell it. */
export function lintInMemory({engine, timeZone, posts}: BlogInMemory): readonly (readonly FingerprintedFinding[])[] {
  const settings = {...engines[engine].readSettings(emptyFolder), ...(timeZone !== undefined && {timeZone})}
  const site: Site = {engine, root: '', settings, now: Date.parse('2026-01-01T00:00:00Z')}
  const outcomes = posts.map(({path, text}) => lintPost({path, sitePath: path, text}, site, active))
  const facts = outcomes.flatMap((outcome) => ('fault' in outcome ? [] : [outcome.facts]))
  const paths = new Set(posts.map(({path}) => path))
  const ofBlog = lintBlog({posts: facts, asked: paths, files: noFiles}, site, active)
  return outcomes.map((outcome) => {
    if ('fault' in outcome)
      return addFingerprints('', [uncheckedFinding(outcome, {maxBytes: 1_000_000, maxSeconds: 5})])
    const {path, findings, disables} = outcome
    return addFingerprints(path, select([...findings, ...(ofBlog.get(path) ?? [])], disables, known))
  })
}

import {rules} from '../../rules/index.ts'
import type {Site} from '../../src/engines/engine.ts'
import {type FixedText, fixText} from '../../src/fix/fix-text.ts'
import type {Finding} from '../../src/rule-kit/finding.ts'
import {defaultSetting} from '../../src/rule-kit/setting.ts'
import {lintPost} from '../../src/run/lint-post.ts'

const site: Site = {
  engine: 'jekyll',
  root: '/blog',
  settings: {timeZone: 'Asia/Seoul', future: false, postFolders: [], defaults: [], notes: []},
  now: Date.parse('2026-01-01T00:00:00Z')
}

const active = rules.map(({rule}) => ({rule, setting: defaultSetting(rule)}))

/** What all rules find in a post of a Jekyll blog from Seoul. */
export function findingsIn(text: string): readonly Finding[] {
  const path = '_posts/2024-05-06-a.md'
  const outcome = lintPost({path, sitePath: path, text}, site, active)
  return 'fault' in outcome ? [] : outcome.findings
}

/** Fixes a post of that blog. */
export function fixInMemory(text: string, isWanted: (finding: Finding) => boolean = () => true): FixedText {
  const fixing = fixText({path: 'a.md', sitePath: 'a.md', text}, isWanted)
  let step = fixing.next()
  while (!step.done) step = fixing.next(findingsIn(step.value))
  return step.value
}

import type {Blog} from '../blog/blog.ts'
import type {Site} from '../engines/engine.ts'
import {engines} from '../engines/index.ts'
import type {LinkVerdict} from '../links/link-verdict.ts'
import {askAboutBlog} from '../rule-kit/ask.ts'
import type {Finding} from '../rule-kit/finding.ts'
import type {ActiveRule} from '../rule-kit/setting.ts'
import {crashFinding} from './lint-post.ts'

/** Asks the questions that need every post of a blog; findings by path, about the posts asked for, and removed ones. */
export function lintBlog(
  blog: Blog,
  site: Site,
  rules: readonly ActiveRule[],
  verdicts?: ReadonlyMap<string, LinkVerdict>
): Map<string, Finding[]> {
  const {asked, earlier} = blog
  const removed = new Set(earlier?.removed.map(({path}) => path))
  const findings = new Map<string, Finding[]>()
  const add = (path: string, finding: Finding): void => {
    const known = findings.get(path)
    if (known) known.push(finding)
    else findings.set(path, [finding])
  }
  for (const active of rules) {
    try {
      for (const {path, finding} of askAboutBlog(active, blog, site, engines[site.engine], verdicts)) {
        if (asked.has(path) || removed.has(path)) add(path, finding)
      }
    } catch (error) {
      for (const path of asked) add(path, crashFinding(active.rule.id, error))
    }
  }
  return findings
}

import {createHash} from 'node:crypto'
import {relative} from 'node:path'
import type {Site} from '../../engines/engine.ts'
import {findRepository} from '../find-repository.ts'
import type {LintSettings} from '../linter.ts'

/** What findings hang on beside the texts, the present and the names in folders. */
export interface Circumstances {
  /** Stands for the program and what it runs on. */
  readonly program: string
  /** The folder of the cache: relative to it, a blog may move together with its cache. */
  readonly folder: string
  readonly cwd: string
  /** The site's root, or the working directory where there is no site. */
  readonly base: string
}

/** A text that is the same for two runs exactly if their findings are the same for the same posts. */
export function describeSettings(
  {program, folder, cwd, base}: Circumstances,
  {engine, root, settings: siteSettings}: Site,
  {rules, ruleIds, maxBytes, maxComplexity = 1, schema}: LintSettings
): string {
  const places = [
    relative(folder, base),
    relative(base, cwd),
    root === '' ? (findRepository(`${cwd}/post.md`) ?? '') : ''
  ]
  const asked = rules.map(({rule, setting}) => [rule.id, setting])
  const everything = JSON.stringify([
    ...[program, places, engine, siteSettings, asked, ruleIds],
    ...[maxBytes, maxComplexity, schema?.id ?? '']
  ])
  return createHash('sha1').update(everything).digest('hex')
}

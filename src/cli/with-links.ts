import type {LintOutcome, LintRequest} from '../run/lint-request.ts'
import type {LintArguments} from './arguments.ts'
import {cacheFolder} from './cache-folder.ts'
import type {Progress} from './progress.ts'
import type {World} from './world.ts'

/** Lints with a checker of links where the arguments ask for one, and adds what it could not find out. */
export async function withLinks(
  {checkLinks, linkCacheDays, allowPrivateHosts}: LintArguments,
  world: World,
  progress: Progress,
  lint: (checkLink?: LintRequest['checkLink']) => Promise<LintOutcome>
): Promise<LintOutcome> {
  if (!checkLinks) return lint()
  const {defaultCacheDays, openLinks} = await import('../run/open-links.ts')
  const links = openLinks({
    cacheFolder: cacheFolder(world),
    cacheDays: linkCacheDays ?? defaultCacheDays,
    allowPrivateHosts: allowPrivateHosts ?? false,
    now: world.now,
    interruption: world.interruption,
    onProgress: (done, total) => progress.update(done, total, 'addresses')
  })
  const outcome = await lint(links.check)
  const {notes, problems} = await links.close()
  return {...outcome, notes: [...outcome.notes, ...notes], problems: [...outcome.problems, ...problems]}
}

import {learnKeys} from '../../blog/learn/learn-keys.ts'
import {learnSources} from '../../blog/learn/learn-sources.ts'
import {learnTags} from '../../blog/learn/learn-tags.ts'
import {learnTimeZone} from '../../blog/learn/learn-time-zone.ts'
import type {EngineId, Site} from '../../engines/engine.ts'
import {findForeignEngine} from '../../engines/foreign-engines.ts'
import {engines} from '../../engines/index.ts'
import {openSiteFolder} from '../../engines/open-site-folder.ts'
import type {Preset} from '../../rule-kit/preset.ts'
import {createSiteResolver} from '../resolve-site.ts'
import {describeTags} from './describe-tags.ts'
import type {Proposal} from './proposal.ts'
import {proposeEngine} from './propose-engine.ts'
import {proposeKeys} from './propose-keys.ts'
import {proposeSources} from './propose-sources.ts'
import {proposeTimeZone} from './propose-time-zone.ts'
import {readBlog} from './read-blog.ts'
import type {ConfigContent} from './render-config.ts'

/** Which blog to learn from, and what the user said about it. */
export interface LearnRequest {
  /** The folder of the config (absolute). */
  readonly folder: string
  /** Files, folders and globs of the posts, relative to the folder; none for the posts of the site there. */
  readonly paths: readonly string[]
  readonly engine?: EngineId | undefined
  readonly timeZone?: string | undefined
  readonly preset?: Preset | undefined
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The root of the site around a folder; the folder itself where there is none. */
export function findBlogFolder(cwd: string, {engine, now}: Pick<LearnRequest, 'engine' | 'now'>): string {
  const {root} = createSiteResolver({engine, now})(`${cwd.replaceAll('\\', '/')}/post.md`)
  return root || cwd
}

/** Reads the posts of a blog and proposes its config. Rejects with a `UserError` where there are no posts. */
export async function learnBlog({folder, paths, engine, timeZone, now, preset}: LearnRequest): Promise<ConfigContent> {
  const {samples, site} = await readBlog(folder, paths, createSiteResolver({engine, now}))
  const posts = samples.map(({facts}) => facts)
  const habit = learnTimeZone(samples)
  return {
    postCount: samples.length,
    proposals: [
      proposeEngine({profile: engines[site.engine], isTold: engine !== undefined, foreign: findForeign(site, folder)}),
      proposeTimeZone({told: timeZone, ofSite: site.settings.timeZone, habit}),
      ...(paths.length > 0 ? [proposePosts(paths)] : []),
      ...(preset === undefined ? [] : [proposePreset(preset)]),
      proposeKeys(learnKeys(posts, engines[site.engine])),
      proposeSources(learnSources(samples))
    ],
    remarks: describeTags(learnTags(samples))
  }
}

function findForeign(site: Site, folder: string): string | undefined {
  return site.engine === 'generic' ? findForeignEngine(openSiteFolder(folder)) : undefined
}

function proposePreset(preset: Preset): Proposal {
  const comment = ['The rules that are asked without being named.', 'As told on the command line.']
  return {kind: 'setting', name: 'preset', value: preset, isSet: true, comment}
}

function proposePosts(paths: readonly string[]): Proposal {
  const comment = ['Where the posts are, for runs that name no path.', 'As told on the command line.']
  return {kind: 'setting', name: 'posts', value: paths, isSet: true, comment}
}

import {relative} from 'node:path'
import {type PostSample, readSample} from '../../blog/learn/post-sample.ts'
import type {Site} from '../../engines/engine.ts'
import {engines} from '../../engines/index.ts'
import {readPost} from '../../post/read-post.ts'
import {defaultMaxBytes, defaultMaxSeconds} from '../config/settings.ts'
import {detachTexts} from '../detach-texts.ts'
import {findPosts} from '../find-posts.ts'
import {readPostFile} from '../read-post-file.ts'
import type {SiteResolver} from '../resolve-site.ts'
import {UserError} from '../user-error.ts'
import {createWorkThrough} from '../work-through.ts'

/** The posts of a blog, as habits are learnt from them. */
export interface SampledBlog {
  readonly samples: readonly PostSample[]
  /** The site of most of the posts. */
  readonly site: Site
}

/** Reads the posts below a folder, or those that paths name; a file that cannot be read, or takes too long, is left out. Rejects with a `UserError` where there are none. */
export async function readBlog(folder: string, paths: readonly string[], siteOf: SiteResolver): Promise<SampledBlog> {
  const {files, problems, notes} = await findPosts(folder, paths, siteOf)
  const samples = new Map<string, PostSample>()
  await createWorkThrough()(files, {
    limit: defaultMaxSeconds * 1000,
    do(file) {
      const sample = readFile(file, folder, siteOf(file))
      if (sample) samples.set(file, sample)
    },
    giveUp() {}
  })
  const bySite = new Map<Site, PostSample[]>()
  for (const [file, sample] of samples) {
    const known = bySite.get(siteOf(file))
    if (known) known.push(sample)
    else bySite.set(siteOf(file), [sample])
  }
  const [first] = [...bySite].sort(([, a], [, b]) => b.length - a.length)
  if (problems.length > 0 || first === undefined)
    throw new UserError(...problems, ...notes, ...(problems.length + notes.length > 0 ? [] : ['No post could be read']))
  return {site: first[0], samples: [...bySite.values()].flat()}
}

function readFile(file: string, folder: string, site: Site): PostSample | undefined {
  const result = readPostFile(file, defaultMaxBytes)
  if ('fault' in result) return undefined
  const path = relative(folder, file).replaceAll('\\', '/')
  const sitePath = site.root === '' ? path : relative(site.root, file).replaceAll('\\', '/')
  const engine = engines[site.engine]
  const post = readPost({path, sitePath, text: result.text, headerLines: engine.readsHeaderLines === true})
  return detachTexts(readSample(post, site, engine))
}

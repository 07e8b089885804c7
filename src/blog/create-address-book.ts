import type {SiteFiles} from '../engines/site-files.ts'
import type {Blog} from './blog.ts'
import {urlKey} from './url-key.ts'

/** Tells whether something is still to be had at an address that a post had. */
export type IsAlive = (url: string) => boolean

/** Files with which hosts are told where addresses lead, and the folders that they lie in. */
const redirectFiles = [
  '_redirects',
  'netlify.toml',
  'vercel.json',
  'firebase.json',
  'staticwebapp.config.json',
  '.htaccess'
]
const redirectFolders = ['', 'static', 'public', 'source']

/**
 * Makes a judge of addresses that posts had. One is alive where a post has it now, or keeps it alive, where a changed file
 * mentions it, and, since their patterns are not read, where the site has a file of redirects.
 */
export function createAddressBook({posts, files, earlier}: Blog): IsAlive {
  let known: ReadonlySet<string> | undefined
  let endings: readonly string[] = []
  let hasRedirects: boolean | undefined
  return (url) => {
    hasRedirects ??= haveRedirects(files)
    if (hasRedirects || earlier?.isMentioned(url.replace(/\/$/, ''))) return true
    if (known === undefined) {
      const kept = posts.flatMap(({formerUrls}) => formerUrls).map((former) => urlKey(decode(former)))
      known = new Set([...posts.flatMap((post) => post.url ?? []).map(urlKey), ...kept])
      // Relative to the post, or to the site: its end tells enough.
      endings = kept
        .filter((former) => !former.startsWith('/'))
        .map((former) => `/${former.replace(/^(?:\.\.?\/)+/, '')}`)
    }
    const key = urlKey(url)
    return known.has(key) || endings.some((ending) => key.endsWith(ending) || ending.endsWith(key))
  }
}

function haveRedirects(files: SiteFiles): boolean {
  return redirectFolders.some((folder) => {
    const names = files.list(folder)
    return names !== undefined && redirectFiles.some((name) => names.has(name))
  })
}

function decode(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

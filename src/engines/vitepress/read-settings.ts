import type {SiteFolder, SiteSettings} from '../engine.ts'
import {innerPath, joinPaths} from '../javascript/inner-path.ts'
import {findVersion} from '../javascript/read-manifest.ts'
import {readScript} from '../javascript/read-script.ts'
import {CONFIG_FILES} from './detect-site.ts'

/** Folders that blogs built with VitePress keep their posts in, below its source folder. */
const POST_FOLDERS = ['posts', 'blog', 'post', 'articles', 'blogs']

/** Where sites keep what loads their posts. */
const LOADER_FOLDERS = ['.vitepress/theme', '.vitepress', '.vitepress/theme/composables', '']

/**
 * Reads the folder of posts out of the scripts of a site, which are read as text, never run: the pattern given to
 * `createContentLoader`, below `srcDir` in the config. Where none is found, a folder that is named like posts counts,
 * else all.
 */
export function readSettings(folder: SiteFolder): SiteSettings {
  const hasConfig = CONFIG_FILES.some((name) => folder.has(name))
  const code = readScript(folder, CONFIG_FILES)
  const source = innerPath(/\bsrcDir:\s*["'`]([\w./-]+)["'`]/.exec(code)?.[1] ?? '')
  const below = (path: string): string => joinPaths(source, path)
  const named = POST_FOLDERS.map(below).find((path) => folder.has(path))
  const version = findVersion(folder, 'vitepress')
  const [, url] = /\bhostname:\s*["'`](https?:\/\/[^"'`\s]+)["'`]/.exec(code) ?? []
  const loaded = findLoadedFolder(folder)
  return {
    ...(version === undefined ? {} : {version}),
    ...(url === undefined ? {} : {url}),
    ...(hasConfig && !/\brewrites\b/.test(code)
      ? {permalinks: {[source]: /\bcleanUrls:\s*true\b/.test(code) ? '' : '.html'}}
      : {}),
    ...(/\bpublicDir\b/.test(code) ? {staticFolders: []} : {}),
    future: true,
    postFolders: [loaded === undefined ? (named ?? source) : below(loaded)],
    defaults: [],
    notes: []
  }
}

/** `createContentLoader('posts/*.md', …)` in `posts.data.ts`. */
function findLoadedFolder(folder: SiteFolder): string | undefined {
  for (const place of LOADER_FOLDERS) {
    for (const name of folder.list(place).filter((file) => /\.data\.m?[jt]s$/.test(file))) {
      const code = readScript(folder, [place === '' ? name : `${place}/${name}`])
      const [, pattern] = /\bcreateContentLoader\(\s*\[?\s*["'`]([\w./-]*)\*/.exec(code) ?? []
      if (pattern !== undefined) return innerPath(pattern)
    }
  }
  return undefined
}

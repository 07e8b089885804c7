import type {SiteFolder, SiteSettings} from '../engine.ts'
import {findVersion} from '../javascript/read-manifest.ts'
import {readScript} from '../javascript/read-script.ts'
import {CONFIG_FILES, STARTER_FOLDER} from './detect-site.ts'

/** Folders that blogs built with Gatsby keep their posts in. */
const POST_FOLDERS = [STARTER_FOLDER, 'content/posts', 'src/content/blog', 'content', 'src/posts', 'posts', 'blog']

/** Reads the folders of gatsby-source-filesystem out of Gatsby's config, which is a program and is read as text, never run. */
export function readSettings(folder: SiteFolder): SiteSettings {
  const code = readScript(folder, CONFIG_FILES)
  const named = findPaths(code)
  const likely = POST_FOLDERS.find((path) => folder.has(path)) ?? STARTER_FOLDER
  const version = findVersion(folder, 'gatsby')
  const [, url] = /\bsiteUrl:\s*["'`](https?:\/\/[^"'`\s$]+)["'`]/.exec(code) ?? []
  return {
    ...(version === undefined ? {} : {version}),
    ...(url === undefined ? {} : {url}),
    future: true,
    postFolders: named.length > 0 ? named : [likely],
    defaults: [],
    notes: []
  }
}

/** `` path: `${__dirname}/content/blog` ``, `path: 'content/blog'` and `path: path.join(__dirname, 'content', 'blog')`. */
const PATH =
  /\bpath:\s*(?:["'`](?:\$\{__dirname\}\/)?([\w./-]+)["'`]|path\.(?:join|resolve)\(\s*(?:__dirname\s*,\s*)?((?:["'`][\w./-]+["'`]\s*,?\s*){1,10})\))/g

/** The folders that are named like posts; others hold images and data. */
function findPaths(code: string): readonly string[] {
  const paths = [...code.matchAll(PATH)].map(([, quoted, parts = '']) =>
    (quoted ?? (parts.match(/[\w./-]+/g) ?? []).join('/')).replace(/^(?:\.?\/)+|\/+$/g, '')
  )
  const isPosts = (path: string): boolean =>
    !path.includes('..') && /(?:^|\/)(?:blog|posts?|articles?|content|writings?|notes?|markdown)(?:[-_/]|$)/i.test(path)
  return [...new Set(paths.filter(isPosts))].filter((path) => !/(?:^|\/)(?:images?|assets)(?:\/|$)/.test(path))
}

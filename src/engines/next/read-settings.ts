import type {SiteFolder, SiteSettings} from '../engine.ts'
import {innerPath, joinPaths} from '../javascript/inner-path.ts'
import {findVersion, readManifest} from '../javascript/read-manifest.ts'
import {readScript} from '../javascript/read-script.ts'
import {CONTENTLAYER_FILES, STARTER_FOLDER} from './detect-site.ts'

/** Folders that blogs built with Next.js keep their posts in. */
const POST_FOLDERS = [
  STARTER_FOLDER,
  ...['_posts', 'posts', 'content/blog', 'content/posts', 'content', 'blog', 'data/posts', 'app/blog/posts'].flatMap(
    (path) => [path, `src/${path}`]
  )
]

/** Where starters keep the address of the site. */
const ADDRESS_FILES = ['data/siteMetadata.js', 'next-sitemap.config.js', 'next-sitemap.config.mjs']

const CONTENTLAYER = ['contentlayer', 'contentlayer2', 'next-contentlayer', 'next-contentlayer2']

/** Packages that keep posts in a way of their own, gray-matter beside them or not. */
const OTHER_READERS = ['velite', '@content-collections/core', 'fumadocs-mdx', 'nextra']

/** Reads what a site's config says about posts; it is a program, read as text, never run. */
export function readSettings(folder: SiteFolder): SiteSettings {
  const config = CONTENTLAYER_FILES.find((name) => folder.has(name))
  const code = readScript(folder, CONTENTLAYER_FILES)
  const reader = findReader(folder, config !== undefined)
  const version = findVersion(folder, 'next')
  const url = findUrl(folder)
  const named = findPatterns(code)
  return {
    ...(reader === undefined ? {} : {reader}),
    ...(version === undefined ? {} : {version}),
    ...(url === undefined ? {} : {url}),
    future: true,
    postFolders: named.length > 0 ? named : [POST_FOLDERS.find((path) => folder.has(path)) ?? ''],
    defaults: [],
    notes: /\btimezone:/.test(code) ? [`${config}: ${MOVED}`] : []
  }
}

/** Contentlayer takes the hours of that zone off what it has read (source-files, fetchData/mapping/field-date.ts). */
const MOVED =
  '`date.timezone` moves dates whose offset is not written like `+09:00` or `Z`, which is not reckoned with here'

function findReader(folder: SiteFolder, hasConfig: boolean): SiteSettings['reader'] {
  const {dependencies} = readManifest(folder)
  if (hasConfig || CONTENTLAYER.some((name) => dependencies.has(name))) return 'contentlayer'
  if (OTHER_READERS.some((name) => dependencies.has(name))) return undefined
  return dependencies.has('gray-matter') ? 'gray-matter' : undefined
}

function findUrl(folder: SiteFolder): string | undefined {
  const address = /\bsiteUrl:\s*["'`](https?:\/\/[^"'`\s$]+)["'`]/
  return ADDRESS_FILES.map((path) => address.exec(readScript(folder, [path]))?.[1]).find((url) => url !== undefined)
}

/** `filePathPattern: 'blog/**\/*.mdx'` below `contentDirPath: 'data'`: the folders that are named like posts, else the first. */
function findPatterns(code: string): readonly string[] {
  const root = innerPath(/\bcontentDirPath:\s*["'`]([\w./-]*)["'`]/.exec(code)?.[1] ?? '')
  const folders = [...code.matchAll(/\bfilePathPattern:\s*["'`]([\w./-]*)\*/g)].map(([, path = '']) => innerPath(path))
  const posts = folders.filter((path) => /(?:^|\/)(?:blog|_?posts?|articles?|writing|notes?)(?:\/|$)/i.test(path))
  const kept = posts.length > 0 ? posts : folders.slice(0, 1)
  return [...new Set(kept.map((path) => joinPaths(root, path)))]
}

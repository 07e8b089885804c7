import type {DateSchema, SiteFolder, SiteSettings} from '../engine.ts'
import {findVersion} from '../javascript/read-manifest.ts'
import {readScript} from '../javascript/read-script.ts'
import {CONFIG_FILES} from './detect-site.ts'

/** Where a site describes its collections; the second form is that of Astro 2 to 5 (packages/astro/src/content/utils.ts). */
const SCHEMA_FILES = ['src/content.config', 'src/content/config'].flatMap((path) =>
  ['ts', 'mjs', 'js', 'mts'].map((suffix) => `${path}.${suffix}`)
)

/** Folders of posts in Astro's starter and its themes. */
const POST_FOLDERS = [
  'src/content/blog',
  'src/content/posts',
  'src/content/post',
  'src/content/articles',
  'src/data/blog',
  'src/data/post',
  'src/pages/blog',
  'src/pages/posts'
]

/** Reads the folders and date keys out of the site's schema, which is a program and is read as text, never run. */
export function readSettings(folder: SiteFolder): SiteSettings {
  const config = readScript(folder, CONFIG_FILES)
  const schema = readScript(folder, SCHEMA_FILES)
  const named = findBases(schema)
  const usual = POST_FOLDERS.filter((path) => folder.has(path))
  const version = findVersion(folder, 'astro')
  const [, url] = /\bsite:\s*["'`](https?:\/\/[^"'`\s]+)["'`]/.exec(config) ?? []
  const postFolders = [...new Set([...named, ...usual])]
  return {
    ...(version === undefined ? {} : {version}),
    ...(url === undefined ? {} : {url}),
    ...(/\bpublicDir\b/.test(config) ? {staticFolders: []} : {}),
    future: true,
    postFolders: postFolders.length > 0 ? postFolders : ['src/content'],
    dateSchemas: findDateSchemas(schema),
    defaults: [],
    notes: []
  }
}

/** The `base` of each `glob({…})` that is named like posts. */
function findBases(schema: string): readonly string[] {
  return [...schema.matchAll(/\bglob\(\s*\{[^{}]{0,500}/g)].flatMap(([text]) => {
    const base = /\bbase:\s*["'`]([\w./-]+)["'`]/.exec(text)?.[1]?.replace(/^(?:\.\/)+|\/+$/g, '') ?? ''
    return /(?:blog|posts?|articles|news|writing|notes)$/i.test(base) && !base.includes('..') ? [base] : []
  })
}

/** How the schema reads each key that is surely a date: `z.coerce.date()`, `z.date()`, or a date key that is a `z.string()`. */
function findDateSchemas(schema: string): Readonly<Record<string, DateSchema>> {
  const found: Record<string, DateSchema> = {}
  for (const [, key = '', coerced, kind] of schema.matchAll(
    /\b(\w{1,40}):\s*z\s*\.\s*(coerce\s*\.\s*)?(date|string)\(/g
  )) {
    if (kind === 'date') found[key] = coerced === undefined ? 'strict' : 'coerced'
    else if (/date|publish|updated|modified/i.test(key)) found[key] = 'text'
  }
  return found
}

import {isRecord} from '../../post/is-record.ts'
import type {DefaultValues, SiteFolder, SiteSettings} from '../engine.ts'
import {parseConfig} from '../parse-config.ts'
import {usesCdn} from '../uses-cdn.ts'
import {isZone} from '../zone.ts'
import {findConfig} from './detect-site.ts'

/** What Jekyll never reads (jekyll/configuration.rb, `DEFAULT_EXCLUDES`). */
const EXCLUDED = ['gemfiles', 'node_modules', 'vendor/bundle', 'vendor/cache', 'vendor/gems', 'vendor/ruby']

/** Reads what `_config.yml` (or `.yaml`, `.toml`) and the Gemfile say about posts; what cannot be read becomes a note. */
export function readSettings(folder: SiteFolder): SiteSettings {
  const config = findConfig(folder)
  const {values, notes} = config ? parseConfig(config.name, config.text) : {values: {}, notes: []}
  const version = /^ {4}jekyll \(([\d.]+)\)$/m.exec(folder.read('Gemfile.lock') ?? '')?.[1]
  const zone = readZone(values.timezone, config?.name ?? '')
  const base = joinPath(readPath(values.source), readPath(values.collections_dir))
  return {
    ...(zone.timeZone === undefined ? {} : {timeZone: zone.timeZone}),
    ...(version === undefined ? {} : {version}),
    ...(typeof values.url === 'string' && values.url !== '' ? {url: values.url} : {}),
    // The processors of GitHub's Markdown (jekyll-commonmark, jekyll-commonmark-ghpages) link bare addresses.
    ...(/commonmark|gfm/i.test(String(values.markdown)) ? {linksBareUrls: true} : {}),
    ...(config && notes.length === 0 ? {permalinks: {'': readPermalink(values)}} : {}),
    ...(typeof values.baseurl === 'string' ? {basePath: trimPath(values.baseurl)} : {}),
    ...(usesCdn(values) ? {hasFilesElsewhere: true} : {}),
    future: typeof values.future === 'boolean' ? values.future : usesPagesGem(folder),
    postFolders: [base],
    defaults: readDefaults(values.defaults, base),
    excluded: [...EXCLUDED, ...readTexts(values.exclude).map(trimPath)],
    notes: [...notes, ...zone.notes]
  }
}

/** The styles that have a name (jekyll/configuration.rb, `STYLE_TO_PERMALINK`). */
const STYLES: Readonly<Record<string, string>> = {
  none: '/:categories/:title:output_ext',
  date: '/:categories/:year/:month/:day/:title:output_ext',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/'
}

/** The permalink of the collection of posts, else that of the site. */
function readPermalink({permalink, collections}: Readonly<Record<string, unknown>>): string {
  const posts = isRecord(collections) && isRecord(collections.posts) ? collections.posts : {}
  const named = posts.permalink ?? permalink ?? 'date'
  return posts.permalink === undefined ? (STYLES[String(named)] ?? String(named)) : String(named)
}

/** The `github-pages` gem publishes future posts unless the config says otherwise (github-pages/configuration.rb). */
function usesPagesGem(folder: SiteFolder): boolean {
  return /^\s*gem\s*\(?["']github-pages["']/m.test(folder.read('Gemfile') ?? '')
}

function readZone(value: unknown, file: string): {timeZone?: string; notes: readonly string[]} {
  if (typeof value !== 'string' || value === '') return {notes: []}
  if (isZone(value)) return {timeZone: value, notes: []}
  return {notes: [`Unknown time zone \`${value}\` in ${file}: Jekyll takes it for UTC`]}
}

/** The keys that `defaults` gives to posts; a pattern in a path counts for all of the folder before it. */
function readDefaults(value: unknown, base: string): readonly DefaultValues[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown) => {
    if (!isRecord(item) || !isRecord(item.values)) return []
    const {path = '', type = ''} = isRecord(item.scope) ? item.scope : {}
    if (typeof path !== 'string' || !(type === '' || type === 'posts' || type === 'drafts')) return []
    const folder = trimPath(path.replace(/[^/]*\*.*$/, ''))
    const keys = Object.keys(item.values)
    const {permalink} = item.values
    const isPlain = typeof permalink === 'string' && !path.includes('*')
    const below = folder === base || folder.startsWith(`${base}/`) ? folder : joinPath(base, folder)
    return [{folder: below, keys, ...(isPlain ? {permalink} : {})}]
  })
}

function readTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** A folder inside the site; anything else (`.`, `../blog`, `/srv`) is taken for the site's root. */
function readPath(value: unknown): string {
  return typeof value === 'string' && !value.includes('..') && !value.startsWith('/') ? trimPath(value) : ''
}

function trimPath(path: string): string {
  return path.replace(/^(?:\.?\/)+|\/+$/g, '').replace(/^\.$/, '')
}

function joinPath(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('/')
}

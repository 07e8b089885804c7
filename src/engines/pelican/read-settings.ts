import type {DefaultValues, SiteFolder, SiteSettings} from '../engine.ts'
import {isZone} from '../zone.ts'
import {type PythonValue, readPython} from './read-python.ts'

type Values = ReadonlyMap<string, PythonValue>

/** Reads what `pelicanconf.py`, and `publishconf.py` over it, say about posts, as far as it stands there in letters. */
export function readSettings(folder: SiteFolder): SiteSettings {
  const values = new Map([
    ...readPython(folder.read('pelicanconf.py') ?? ''),
    ...readPython(folder.read('publishconf.py') ?? '')
  ])
  const zone = readZone(values.get('TIMEZONE'))
  const version = readVersion(folder)
  const url = values.get('SITEURL')
  const pattern = values.get('FILENAME_METADATA')
  const base = trimPath(values.get('PATH') ?? (folder.has('content') ? 'content' : ''))
  const inBase = (name: string, other: readonly string[]): string[] =>
    listOf(values.get(name), other).map((path) => join(base, trimPath(path)))
  const permalink = readPermalink(values)
  return {
    ...(zone.timeZone === undefined ? {} : {timeZone: zone.timeZone}),
    ...(version === undefined ? {} : {version}),
    ...(typeof url === 'string' && /^https?:/.test(url) ? {url} : {}),
    ...(pattern === undefined ? {} : {dayInFileName: isDayFirst(pattern)}),
    future: values.get('WITH_FUTURE_DATES') !== false,
    ...(permalink === undefined ? {} : {permalinks: {'': permalink}}),
    contentFolder: base,
    postFolders: inBase('ARTICLE_PATHS', ['']),
    defaults: readDefaults(values),
    excluded: [...inBase('PAGE_PATHS', ['pages']), ...inBase('ARTICLE_EXCLUDES', [])].filter((path) => path !== base),
    notes: zone.notes
  }
}

/** `ARTICLE_URL`, where slugs are made of titles in Pelican's own way and articles have no language of their own. */
function readPermalink(values: Values): string | undefined {
  const changes = [
    'SLUGIFY_SOURCE',
    'SLUG_REGEX_SUBSTITUTIONS',
    'SLUGIFY_PRESERVE_CASE',
    'PATH_METADATA',
    'FILENAME_METADATA'
  ]
  const url = values.get('ARTICLE_URL') ?? '{slug}.html'
  return typeof url === 'string' && !changes.some((key) => values.has(key)) ? url : undefined
}

function readZone(value: PythonValue | undefined): {timeZone?: string; notes: readonly string[]} {
  if (typeof value !== 'string' || value === '') return {notes: []}
  if (isZone(value)) return {timeZone: value, notes: []}
  return {notes: [`Unknown time zone \`${value}\` in pelicanconf.py: Pelican stops at it`]}
}

/** Whether a pattern of `FILENAME_METADATA` begins with a day as the one of Pelican's own does. */
function isDayFirst(pattern: PythonValue): boolean {
  return (
    typeof pattern === 'string' &&
    /^\^?\(\?P<date>\\d(?:\{4\}|\\d\\d\\d)-\\d(?:\{2\}|\\d)-\\d(?:\{2\}|\\d)\)/.test(pattern)
  )
}

/** The keys that posts have without naming them: `DEFAULT_DATE`, `AUTHOR`, what `DEFAULT_METADATA` holds. */
function readDefaults(values: Values): readonly DefaultValues[] {
  const keys = [
    ...(values.get('DEFAULT_DATE') == null ? [] : ['date']),
    ...(values.get('AUTHOR') == null ? [] : ['author']),
    ...listOf(values.get('DEFAULT_METADATA'), []).map((key) => key.toLowerCase())
  ]
  return keys.length === 0 ? [] : [{folder: '', keys}]
}

const VERSION_FILES = ['uv.lock', 'poetry.lock', 'Pipfile.lock', 'requirements.txt', 'pyproject.toml', 'Pipfile']

/** `name = "pelican"` with its version below, `"pelican": {…}` with it inside, `pelican==4.8.0` and `pelican = "^4.8"`. */
const VERSIONS = [
  /^name = "pelican"\r?\nversion = "(\d[\d.]*)"/m,
  /"pelican": \{[^}]*"version": "==(\d[\d.]*)"/,
  /(?:^|["'\s])pelican(?:\[[\w,-]*\])?(?: ?= ?["'])? ?[~^<>=!]+ ?(\d+(?:\.\d+)+)/m
]

function readVersion(folder: SiteFolder): string | undefined {
  for (const name of VERSION_FILES) {
    const text = folder.read(name) ?? ''
    const found = VERSIONS.map((pattern) => pattern.exec(text)?.[1]).find((version) => version !== undefined)
    if (found !== undefined) return found
  }
  return undefined
}

function listOf(value: PythonValue | undefined, other: readonly string[]): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value : other
}

/** A folder inside the site; anything else is taken for the site's root. */
function trimPath(path: PythonValue): string {
  if (typeof path !== 'string' || path.startsWith('/') || path.includes('..')) return ''
  return path.replace(/^(?:\.\/)+|\/+$/g, '').replace(/^\.$/, '')
}

function join(folder: string, path: string): string {
  return [folder, path].filter((part) => part !== '').join('/')
}

import type {DefaultValues, SiteFolder, SiteSettings} from '../engine.ts'
import {isZone} from '../zone.ts'
import {isTable, readConfig, type Settings, tableAt} from './read-config.ts'
import {readVersion} from './read-version.ts'

/** Reads what Hugo's config says about posts, in whatever files it is kept; what cannot be read becomes a note. */
export function readSettings(folder: SiteFolder): SiteSettings {
  const {values, notes} = readConfig(folder)
  const version = readVersion(folder)
  const contents = readContents(values)
  const zone = readZone(values)
  const permalinks = readPermalinks(values)
  return {
    ...(zone.timeZone === undefined ? {} : {timeZone: zone.timeZone}),
    ...(version === undefined ? {} : {version}),
    ...(typeof values.baseurl === 'string' && /^https?:/.test(values.baseurl) ? {url: values.baseurl} : {}),
    ...(readsFileName(values) ? {dayInFileName: true} : {}),
    ...(contents.length === 1 && contents[0] !== undefined && !values.module ? {contentFolder: contents[0]} : {}),
    ...(permalinks === undefined || notes.length > 0 ? {} : {permalinks}),
    ...(values.staticdir === undefined ? {} : {staticFolders: []}),
    ...(usesDistantTheme(values, folder) ? {hasFilesElsewhere: true} : {}),
    future: values.buildfuture === true,
    postFolders: readSections(values, contents),
    defaults: readDefaults(values.cascade, contents),
    notes: [...notes, ...zone.notes]
  }
}

/** The `permalinks` of sections; `undefined` for a site whose addresses languages or other settings change. */
function readPermalinks(values: Settings): Readonly<Record<string, string>> | undefined {
  const changes = ['uglyurls', 'disablepathtolower', 'removepathaccents', 'defaultcontentlanguageinsubdir']
  const isChanged = changes.some((key) => values[key] !== undefined && values[key] !== false)
  if (isChanged || Object.keys(tableAt(values, 'languages')).length > 1) return undefined
  const table = tableAt(values, 'permalinks')
  const patterns = {...table, ...tableAt(table, 'page')}
  return Object.fromEntries(
    Object.entries(patterns).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  )
}

/** Whether a module, or a theme that is not in `themes`, brings files along. */
function usesDistantTheme(values: Settings, folder: SiteFolder): boolean {
  const themes = (Array.isArray(values.theme) ? values.theme : [values.theme]).filter(
    (name) => typeof name === 'string'
  )
  const isAway = (name: string): boolean => folder.list(`themes/${name}`).length === 0
  return tableAt(values, 'module').imports !== undefined || themes.some(isAway)
}

/** The zone of the default language, which may have one of its own. */
function readZone(values: Settings): {timeZone?: string; notes: readonly string[]} {
  const language =
    typeof values.defaultcontentlanguage === 'string' ? values.defaultcontentlanguage.toLowerCase() : 'en'
  const zone = tableAt(tableAt(values, 'languages'), language).timezone ?? values.timezone
  if (typeof zone !== 'string' || zone === '') return {notes: []}
  return isZone(zone) ? {timeZone: zone, notes: []} : {notes: [`Unknown time zone \`${zone}\`: Hugo stops at it`]}
}

/** The folders of content: `contentDir`, those of the languages, and what modules mount there. */
function readContents(values: Settings): readonly string[] {
  const languages = Object.values(tableAt(values, 'languages')).filter(isTable)
  const {mounts} = tableAt(values, 'module')
  const mounted = (Array.isArray(mounts) ? mounts : [])
    .filter(isTable)
    .flatMap(({source, target}) => (typeof target === 'string' && /^content(?:\/|$)/.test(target) ? [source] : []))
  const named = [values.contentdir, ...languages.map(({contentdir}) => contentdir), ...mounted]
  const folders = named.flatMap((name) => (typeof name === 'string' && !/^\/|\.\./.test(name) ? [trimPath(name)] : []))
  return folders.length > 0 ? [...new Set(folders)] : ['content']
}

/** The sections that the site calls its main ones, marked by a `/` at the end; all of the content where it names none. */
function readSections(values: Settings, contents: readonly string[]): readonly string[] {
  const named = tableAt(values, 'params').mainsections ?? values.mainsections
  const sections = (Array.isArray(named) ? named : [named]).filter((name) => typeof name === 'string' && name !== '')
  if (sections.length === 0) return contents
  return contents.flatMap((content) => sections.map((section) => `${join(content, trimPath(String(section)))}/`))
}

/** `[frontmatter] date = [":filename", ":default"]`. */
function readsFileName(values: Settings): boolean {
  const {date} = tableAt(values, 'frontmatter')
  return (Array.isArray(date) ? date : [date]).some(
    (name) => typeof name === 'string' && name.toLowerCase() === ':filename'
  )
}

/** The keys that `cascade` gives to the pages of a path; a pattern counts for all of the folder before it. */
function readDefaults(cascade: unknown, contents: readonly string[]): readonly DefaultValues[] {
  return (Array.isArray(cascade) ? cascade : [cascade]).filter(isTable).flatMap((item) => {
    const {_target, target = _target, params, ...values} = item
    const path = isTable(target) && typeof target.path === 'string' ? target.path : ''
    const folder = trimPath(path.replace(/[^/]*[*{[?].*$/, ''))
    const keys = [...Object.keys(values), ...(isTable(params) ? Object.keys(params) : [])]
    return keys.length === 0 ? [] : contents.map((content) => ({folder: join(content, folder), keys}))
  })
}

function trimPath(path: string): string {
  return path.replace(/^(?:\.?\/)+|\/+$/g, '').replace(/^\.$/, '')
}

function join(folder: string, path: string): string {
  return [folder, path].filter((part) => part !== '').join('/')
}

import type {SiteFolder, SiteSettings} from '../engine.ts'
import {findVersion} from '../javascript/read-manifest.ts'
import {parseConfig} from '../parse-config.ts'
import {usesCdn} from '../uses-cdn.ts'
import {isZone} from '../zone.ts'

const CONFIG = '_config.yml'

/** Reads what `_config.yml` says about posts; what cannot be read becomes a note. */
export function readSettings(folder: SiteFolder): SiteSettings {
  const text = folder.has(CONFIG) ? folder.read(CONFIG) : undefined
  const {values, notes} = text === undefined ? {values: {}, notes: []} : parseConfig(CONFIG, text)
  const {timezone, future, url, source_dir: source, new_post_name: name} = values
  const isSaid = typeof timezone === 'string' && timezone !== ''
  const isKnown = isSaid && isZone(timezone)
  const version = findVersion(folder, 'hexo')
  const parserVersion = findVersion(folder, 'hexo-front-matter')
  const permalinks = text === undefined || notes.length > 0 ? undefined : readPermalinks(values)
  return {
    ...(isKnown ? {timeZone: timezone} : {}),
    ...(typeof url === 'string' && /^https?:/.test(url) ? {url} : {}),
    ...(version === undefined ? {} : {version}),
    ...(parserVersion === undefined ? {} : {parserVersion}),
    ...(permalinks === undefined ? {} : {permalinks}),
    ...(values.post_asset_folder === true ? {ownFolders: true} : {}),
    ...(typeof values.root === 'string' ? {basePath: trimPath(values.root)} : {}),
    ...(usesCdn(values) || isThemeAway(values.theme, folder) ? {hasFilesElsewhere: true} : {}),
    future: future !== false,
    postFolders: [typeof source === 'string' && source !== '' ? trimPath(source) : 'source'],
    // Without a config nothing is known of names: one that begins with a day is taken at its word.
    dayInFileName: text === undefined || (typeof name === 'string' && /^:year-:(?:i_)?month-:(?:i_)?day-/.test(name)),
    defaults: [],
    notes: isSaid && !isKnown ? [...notes, `Unknown time zone \`${timezone}\` in ${CONFIG}: Hexo cannot use it`] : notes
  }
}

/** Whether the theme is a package, and not a folder of the site. */
function isThemeAway(theme: unknown, folder: SiteFolder): boolean {
  return typeof theme === 'string' && folder.list(`themes/${theme}`).length === 0
}

/** The site's `permalink`; not known where file names are made in a way of the site's own. */
function readPermalinks({
  permalink,
  new_post_name: name = ':title.md'
}: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> | undefined {
  const isUsual = typeof name === 'string' && /^(?::year-:(?:i_)?month-:(?:i_)?day-)?:title\.\w+$/.test(name)
  const pattern = permalink ?? ':year/:month/:day/:title/'
  return isUsual && typeof pattern === 'string' ? {'': pattern} : undefined
}

function trimPath(path: string): string {
  return path.replace(/^(?:\.?\/)+|\/+$/g, '')
}

import type {SiteFolder, SiteSettings} from '../engine.ts'
import {parseConfig} from '../parse-config.ts'

/** Reads what `zola.toml`, or else `config.toml`, says about posts. Zola knows no time zone, and publishes future posts. */
export function readSettings(folder: SiteFolder): SiteSettings {
  const name = folder.has('zola.toml') ? 'zola.toml' : 'config.toml'
  const {values, notes} = parseConfig(name, folder.read(name) ?? '')
  const version = readVersion(folder)
  const url = values.base_url
  return {
    ...(version === undefined ? {} : {version}),
    ...(typeof url === 'string' && /^https?:/.test(url) ? {url} : {}),
    ...(typeof values.theme === 'string' && folder.list(`themes/${values.theme}`).length === 0
      ? {hasFilesElsewhere: true}
      : {}),
    future: true,
    postFolders: ['content'],
    defaults: [],
    notes
  }
}

const WORKFLOWS = '.github/workflows'

/** `ZOLA_VERSION = "0.19.2"`, `zola-version: 0.19.2`, `tool: zola@0.19.2`. */
const VERSION = /zola(?:[-_]version["']?[ \t]*[:=][ \t]*["']?|@)v?(\d+\.\d+(?:\.\d+)?)/i

function readVersion(folder: SiteFolder): string | undefined {
  const workflows = folder.list(WORKFLOWS).map((name) => `${WORKFLOWS}/${name}`)
  for (const path of ['netlify.toml', 'vercel.json', '.gitlab-ci.yml', ...workflows]) {
    const version = VERSION.exec(folder.read(path) ?? '')?.[1]
    if (version !== undefined) return version
  }
  return undefined
}

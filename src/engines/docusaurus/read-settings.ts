import type {SiteFolder, SiteSettings} from '../engine.ts'
import {findVersion} from '../javascript/read-manifest.ts'
import {readScript} from '../javascript/read-script.ts'
import {CONFIG_FILES, LIKELY_FOLDERS} from './detect-site.ts'

/** Reads the folders of blogs out of Docusaurus' config, which is a program and is read as text, never run. */
export function readSettings(folder: SiteFolder): SiteSettings {
  const hasConfig = CONFIG_FILES.some((name) => folder.has(name))
  const code = readScript(folder, CONFIG_FILES)
  const named = findPaths(code)
  const likely = LIKELY_FOLDERS.find((path) => folder.has(path)) ?? 'blog'
  const version = findVersion(folder, '@docusaurus/core')
  const [, url] = /\burl:\s*["'`](https?:\/\/[^"'`\s]+)["'`]/.exec(code) ?? []
  const route = hasConfig ? findRoute(code) : undefined
  const base = /\bbaseUrl:\s*["'`]([\w./-]+)["'`]/.exec(code)?.[1]?.replace(/^\/+|\/+$/g, '')
  return {
    ...(version === undefined ? {} : {version}),
    ...(url === undefined ? {} : {url}),
    ...(route === undefined ? {} : {permalinks: {'': route}}),
    ...(base === undefined ? {} : {basePath: base}),
    ...(/\bstaticDirectories\b/.test(code) ? {staticFolders: []} : {}),
    ...(hasConfig && Number(version?.split('.')[0]) === 3 && !leavesMdx.test(code) ? {allMdx: true} : {}),
    future: true,
    postFolders: named.length > 0 ? named : [likely],
    defaults: [],
    notes: []
  }
}

/** `markdown.format`, `markdown.preprocessor` (Docusaurus 3, configuration.mdx): `.md` may be plain Markdown then. */
const leavesMdx = /\b(?:format|preprocessor)\b/

/** The `routeBasePath` of the one blog; `undefined` where several blogs are named. */
function findRoute(code: string): string | undefined {
  const options = [...code.matchAll(/(?:\bplugin-content-blog["'`]\s*,|\bblog\s*:)\s*\{([^{}]{0,2000})/g)]
  if (options.length > 1) return undefined
  const text = options[0]?.[1] ?? ''
  const named = /\brouteBasePath\s*:\s*(?:["'`]([^"'`$]*)["'`])?/.exec(text)
  return named ? named[1] : 'blog'
}

/** The `path` in each `blog: {…}` and `'@docusaurus/plugin-content-blog', {…}`; inside the site only. */
function findPaths(code: string): readonly string[] {
  const options = /(?:\bplugin-content-blog["'`]\s*,|\bblog\s*:)\s*\{[^{}]{0,2000}/g
  const paths = [...code.matchAll(options)].map(
    ([text]) => /\bpath:\s*["'`]([\w./ -]+)["'`]/.exec(text)?.[1]?.replace(/^(?:\.\/)+|\/+$/g, '') ?? 'blog'
  )
  return [...new Set(paths)].filter((path) => path !== '' && !path.startsWith('/') && !path.includes('..'))
}

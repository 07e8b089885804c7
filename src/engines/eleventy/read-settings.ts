import type {SiteFolder, SiteSettings} from '../engine.ts'
import {findVersion} from '../javascript/read-manifest.ts'
import {readScript} from '../javascript/read-script.ts'
import {CONFIG_FILES} from './detect-site.ts'

/** Folders that blogs built with Eleventy keep their posts in, below its input folder. */
const POST_FOLDERS = ['posts', 'blog', 'content/posts', 'content/blog', 'post', 'articles', '_posts', 'content']

/**
 * Reads the input folder out of Eleventy's config, which is a program and is read as text, never run. Which of the
 * files below are posts is the templates' to say; so the folders that are named like posts count, else all.
 */
export function readSettings(folder: SiteFolder): SiteSettings {
  const code = readScript(folder, CONFIG_FILES)
  const input = findInput(code, readScript(folder, ['package.json']))
  const below = POST_FOLDERS.map((name) => (input === '' ? name : `${input}/${name}`)).filter((path) =>
    folder.has(path)
  )
  const version = findVersion(folder, '@11ty/eleventy')
  const [first] = below
  return {
    ...(version === undefined ? {} : {version}),
    ...(/markdownTemplateEngine/i.test(code) ? {} : {templates: 'liquid'}),
    future: true,
    postFolders: [first ?? input],
    defaults: [],
    excluded: ['_site', 'dist', 'public'],
    notes: []
  }
}

/** `dir: {input: 'src'}`, `setInputDirectory('src')` or `--input=src`. */
function findInput(code: string, manifest: string): string {
  const [, quoted] =
    /\binput:\s*["'`]([\w./-]+)["'`]/.exec(code) ??
    /\bsetInputDirectory\(\s*["'`]([\w./-]+)["'`]/.exec(code) ??
    /\beleventy\b[^"\n]*--input[= ]([\w./-]+)/.exec(manifest) ??
    []
  const path = (quoted ?? '').replace(/^(?:\.\/)+|\/+$/g, '')
  return path === '.' || path.startsWith('/') || path.includes('..') ? '' : path
}

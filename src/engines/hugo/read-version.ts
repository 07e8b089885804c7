import type {SiteFolder} from '../engine.ts'

/** Files that may say which Hugo builds the site, besides workflows; the first one that does is believed. */
const FILES = ['netlify.toml', 'vercel.json', '.tool-versions', '.mise.toml', 'mise.toml', '.gitlab-ci.yml', 'go.mod']

const WORKFLOWS = '.github/workflows'

/** `HUGO_VERSION = "0.136.0"`, `hugo-version: '0.136.0'`, `hugo 0.136.0`, `github.com/gohugoio/hugo v0.136.0`. */
const VERSION =
  /(?:hugo[-_]version["']?\s*[:=]\s*["']?|^[ \t]*["']?hugo(?:-extended)?["']?[ \t=]+["']?(?:extended_)?|gohugoio\/hugo[ \t]+)v?(\d+\.\d+(?:\.\d+)?)/im

/** The version of Hugo, as far as the site's files name one. */
export function readVersion(folder: SiteFolder): string | undefined {
  const workflows = folder
    .list(WORKFLOWS)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${WORKFLOWS}/${name}`)
  for (const path of [...FILES, ...workflows]) {
    const version = VERSION.exec(folder.read(path) ?? '')?.[1]
    if (version !== undefined) return version
  }
  return undefined
}

/** Whether Hugo is older than `0.MINOR`; one whose version is not known is the newest. */
export function isOlderThan(minor: number, version: string | undefined): boolean {
  const [major, found] = (version ?? '').split('.').map(Number)
  return major === 0 && found !== undefined && found < minor
}

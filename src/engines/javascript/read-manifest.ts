import {isRecord} from '../../post/is-record.ts'
import type {SiteFolder} from '../engine.ts'

/** What package.json and the lock files beside it say. */
export interface Manifest {
  /** The ranges of dependencies, those for development too, by name. */
  readonly dependencies: ReadonlyMap<string, string>
  /** The names of the other entries that tools keep in package.json. */
  readonly entries: ReadonlySet<string>
}

/** Reads package.json; what is missing or broken counts as empty. */
export function readManifest(folder: SiteFolder): Manifest {
  const text = folder.has('package.json') ? folder.read('package.json') : undefined
  const manifest = text === undefined ? undefined : parseJson(text)
  if (!isRecord(manifest)) return {dependencies: new Map(), entries: new Set()}
  const lists = [manifest.dependencies, manifest.devDependencies]
  const pairs = lists.flatMap((list) => (isRecord(list) ? Object.entries(list) : []))
  return {
    dependencies: new Map(pairs.map(([name, range]) => [name, typeof range === 'string' ? range : ''])),
    entries: new Set(Object.keys(manifest))
  }
}

/**
 * The version of a package that a site is built with: what a lock file of npm, Yarn or pnpm pins, else the start of the
 * range in package.json.
 */
export function findVersion(folder: SiteFolder, name: string): string | undefined {
  const pinned = readNpmLock(folder, name) ?? readTextLock(folder, name)
  if (pinned !== undefined) return pinned
  return /\d+(?:\.\d+)*(?:-[\w.]+)?/.exec(readManifest(folder).dependencies.get(name) ?? '')?.[0]
}

function readNpmLock(folder: SiteFolder, name: string): string | undefined {
  const text = folder.has('package-lock.json') ? folder.read('package-lock.json') : undefined
  const lock = text === undefined || text.length > MAX_LOCK ? undefined : parseJson(text)
  if (!isRecord(lock) || !isRecord(lock.packages)) return undefined
  const entry = lock.packages[`node_modules/${name}`]
  return isRecord(entry) && typeof entry.version === 'string' ? entry.version : undefined
}

/** Yarn writes `"name@^1.0.0":` and `version "1.2.3"` below, pnpm `name@1.2.3:`. */
function readTextLock(folder: SiteFolder, name: string): string | undefined {
  const escaped = name.replace(/[/.-]/g, '\\$&')
  const yarn = new RegExp(`^"?${escaped}@[^\\n]*:\\n {2}version:? "?([\\w.-]+)`, 'm')
  const pnpm = new RegExp(`^ {2}'?/?${escaped}[@/](\\d[\\w.-]*)`, 'm')
  return yarn.exec(readLock(folder, 'yarn.lock'))?.[1] ?? pnpm.exec(readLock(folder, 'pnpm-lock.yaml'))?.[1]
}

function readLock(folder: SiteFolder, name: string): string {
  const text = folder.has(name) ? folder.read(name) : undefined
  return text === undefined || text.length > MAX_LOCK ? '' : text
}

/** Larger lock files are not read. */
const MAX_LOCK = 10_000_000

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

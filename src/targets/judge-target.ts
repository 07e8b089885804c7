import type {SiteFiles} from '../engines/site-files.ts'
import {editDistance} from '../sources/address/edit-distance.ts'
import {folderOf} from './join-path.ts'
import {locateTarget, picture, type TargetSite} from './locate-target.ts'
import type {Target} from './target.ts'

/** A target that leads to no file. */
export interface TargetFault {
  /** The file that is not there, relative to the site's root. */
  readonly file: string
  /** The one that is there and differs in upper and lower case alone. */
  readonly sameLetters?: string
  /** The address with the letters of that file. */
  readonly repair?: string
  /** The name in the same folder that comes next to it. */
  readonly near?: string
}

/**
 * Whether a target leads to no file; `undefined` where it does, and where that is not certain. It is certain only in a
 * folder that holds files of the same kind: what lies in a folder of which nothing is seen may come from elsewhere.
 */
export function judgeTarget(
  target: Pick<Target, 'form' | 'address'>,
  sitePath: string,
  site: TargetSite
): TargetFault | undefined {
  const paths = locateTarget(target, sitePath, site)
  if (paths.length === 0 || paths.some((path) => exists(path, site.files))) return undefined
  for (const path of paths) {
    const sameLetters = findSpelling(path, site.files)
    if (sameLetters === undefined) continue
    const repair = respell(target.address, path, sameLetters)
    return {file: path, sameLetters, ...(repair === undefined ? {} : {repair})}
  }
  // The files of a distant theme are published at the same addresses.
  if (site.settings.hasFilesElsewhere && target.address.startsWith('/')) return undefined
  const file = paths.find((path) => isKnownFolder(path, site.files))
  if (file === undefined) return undefined
  const near = findNear(file, site.files)
  return {file, ...(near === undefined ? {} : {near})}
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function suffixOf(name: string): string {
  return /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? ''
}

function exists(path: string, files: SiteFiles): boolean {
  const names = files.list(folderOf(path))
  if (names === undefined) return false
  const name = nameOf(path)
  if (names.has(name)) return true
  // A page may exist in several languages: `a.md` as `a.en.md`. Some systems spell letters with marks in pieces.
  const stem = name.slice(0, name.lastIndexOf('.') + 1)
  return [...names].some((other) => {
    return (
      other.normalize('NFC') === name ||
      (!picture.test(name) && other.startsWith(stem) && suffixOf(other) === suffixOf(name))
    )
  })
}

function isKnownFolder(path: string, files: SiteFiles): boolean {
  const isPicture = picture.test(path)
  const suffix = suffixOf(path)
  return [...(files.list(folderOf(path)) ?? [])].some((name) =>
    isPicture ? picture.test(name) : suffixOf(name).slice(0, 3) === suffix.slice(0, 3)
  )
}

/** The path as the disk spells it, where just one differs from it in upper and lower case alone. */
function findSpelling(path: string, files: SiteFiles): string | undefined {
  let found = ''
  const names = path.split('/')
  for (const [index, name] of names.entries()) {
    const wanted = index < names.length - 1 ? `${name}/` : name
    const same = [...(files.list(found) ?? [])].filter((other) => fold(other) === fold(wanted))
    const [only] = same.includes(wanted) ? [wanted] : same
    if (only === undefined || (same.length > 1 && only !== wanted)) return undefined
    found += `${found === '' ? '' : '/'}${only.replace(/\/$/, '')}`
  }
  return found === path ? undefined : found
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** The address with the letters of a file, from its end on as far as both have the same names. */
function respell(address: string, path: string, spelling: string): string | undefined {
  const [tail = ''] = /[?#].*$/s.exec(address) ?? ['']
  const parts = address.slice(0, address.length - tail.length).split('/')
  const [names, spelt] = [path.split('/'), spelling.split('/')]
  for (let back = 1; back <= names.length; back++) {
    const at = parts.length - back
    const [name, own] = [names.at(-back), spelt.at(-back)]
    if (own === undefined || parts[at] !== name) {
      return names.slice(0, names.length - back + 1).join('/') === spelt.slice(0, spelt.length - back + 1).join('/')
        ? parts.join('/') + tail
        : undefined
    }
    parts[at] = own
  }
  return parts.join('/') + tail
}

/** Further away than this a name is another one. */
const farthest = 2

function findNear(path: string, files: SiteFiles): string | undefined {
  const name = nameOf(path)
  const names = [...(files.list(folderOf(path)) ?? [])]
  if (name.length < 5 || names.length > 5000) return undefined
  const near = names.filter(
    (other) => Math.abs(other.length - name.length) <= farthest && editDistance(fold(other), fold(name)) <= farthest
  )
  return near.length === 1 ? near[0] : undefined
}

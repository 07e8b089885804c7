import type {SiteFiles} from '../engines/site-files.ts'
import {editDistance} from '../sources/address/edit-distance.ts'
import {foldName, namesLike} from './folded-names.ts'
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
  const spelt = paths.map((path) => ({path, spelling: findSpelling(path, site.files)}))
  if (paths.length === 0 || spelt.some(({path, spelling}) => isThere(path, spelling, site.files))) return undefined
  for (const {path, spelling} of spelt) {
    if (spelling === undefined) continue
    const repair = respell(target.address, path, spelling)
    return {file: path, sameLetters: spelling, ...(repair === undefined ? {} : {repair})}
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

/** Some file systems spell letters with marks in pieces; a page may be there in several languages, `a.md` as `a.en.md`. */
function isThere(path: string, spelling: string | undefined, files: SiteFiles): boolean {
  if (spelling?.normalize('NFC') === path) return true
  if (picture.test(path)) return false
  const stem = nameOf(path).replace(/[^.]+$/, '')
  return [...(files.list(folderOf(path)) ?? [])].some((name) => {
    return name.startsWith(stem) && name.length > nameOf(path).length && suffixOf(name) === suffixOf(path)
  })
}

function isKnownFolder(path: string, files: SiteFiles): boolean {
  const isPicture = picture.test(path)
  const suffix = suffixOf(path)
  return [...(files.list(folderOf(path)) ?? [])].some((name) =>
    isPicture ? picture.test(name) : suffixOf(name).slice(0, 3) === suffix.slice(0, 3)
  )
}

/** The path as the disk spells it, where just one is the same or differs from it in upper and lower case alone. */
function findSpelling(path: string, files: SiteFiles): string | undefined {
  const found: string[] = []
  const names = path.split('/')
  for (const [index, name] of names.entries()) {
    const wanted = index < names.length - 1 ? `${name}/` : name
    const inFolder = files.list(found.join('/'))
    const same = inFolder ? namesLike(wanted, inFolder) : []
    const only = same.includes(wanted) ? wanted : same.length === 1 ? same[0] : undefined
    if (only === undefined) return undefined
    found.push(only.replace(/\/$/, ''))
  }
  return found.join('/')
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
/** In a folder of more files there are many names alike. */
const mostNames = 500

function findNear(path: string, files: SiteFiles): string | undefined {
  const name = nameOf(path)
  const names = [...(files.list(folderOf(path)) ?? [])]
  if (name.length < 5 || names.length > mostNames) return undefined
  const near = names.filter(
    (other) =>
      Math.abs(other.length - name.length) <= farthest && editDistance(foldName(other), foldName(name)) <= farthest
  )
  return near.length === 1 ? near[0] : undefined
}

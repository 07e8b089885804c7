import {dirname} from 'node:path'
import type {Site} from '../engines/engine.ts'
import type {RemovedFile} from '../git/list-changes-since.ts'
import {readBlobs} from '../git/read-blobs.ts'
import type {Repository} from '../git/repository.ts'
import {decodePost, type ReadResult, readPostFile} from './read-post-file.ts'
import {withGitErrors} from './with-git-errors.ts'

/** A text that a commit has. */
export interface EarlierText {
  /** The absolute path of its file in that commit. */
  readonly file: string
  /** Asked of git on first touch, together with all others. */
  readonly content: ReadResult
}

/** The texts that a commit has of posts that have changed since, or are gone. */
export interface EarlierTexts {
  readonly revision: 'base' | 'last-commit'
  /** Stands for all that these texts can say; absent where more than the texts of posts is asked of the commit. */
  readonly key?: string
  /** The earlier text of a file, by its absolute path of now. */
  textOf(file: string): EarlierText | undefined
  /** Those of posts whose files are gone. */
  readonly removed: readonly EarlierText[]
  /** The site as its config was. */
  siteThen(site: Site): Site
  /** Whether a file that has changed, and is no post, holds a text. */
  isMentioned(text: string): boolean
}

/** A file of now, as git compares it with a commit. */
interface ComparedFile {
  readonly path: string
  readonly oldPath?: string
  readonly oldBlob?: string
}

/** What the texts are made of. */
export interface EarlierSources {
  readonly revision: EarlierTexts['revision']
  /** The posts that have changed, and those that are gone. */
  readonly posts: readonly ComparedFile[]
  readonly removed?: readonly RemovedFile[]
  /** Other files that have changed (absolute paths). */
  readonly others?: readonly string[]
  /** Reads a site as it was; only asked where its config may have changed. */
  readonly readSiteThen?: (site: Site) => Site
}

/** A site's redirects are shorter. */
const largestOther = 1_000_000

/** Opens the texts; nothing is read before it is asked for. */
export function openEarlierTexts(repository: Repository, sources: EarlierSources, maxBytes: number): EarlierTexts {
  const {revision, posts, removed = [], others = [], readSiteThen} = sources
  let contents: ReadonlyMap<string, Uint8Array> | undefined
  const readBlob = (blob: string): ReadResult => {
    contents ??= withGitErrors(() =>
      readBlobs(
        repository,
        [...posts, ...removed].flatMap(({oldBlob}) => oldBlob ?? [])
      )
    )
    return decodePost(contents.get(blob) ?? new Uint8Array(), maxBytes)
  }
  const toText = (file: string, blob: string): EarlierText => ({
    file,
    get content() {
      return readBlob(blob)
    }
  })
  const byPath = new Map(posts.map((post) => [post.path, post]))
  const sites = new Map<Site, Site>()
  let texts: readonly string[] | undefined
  return {
    revision,
    ...(!readSiteThen && others.length === 0 && {key: keyOf(revision, [...posts, ...removed])}),
    textOf(file) {
      const {oldPath = file, oldBlob} = byPath.get(file) ?? {}
      return oldBlob === undefined ? undefined : toText(oldPath, oldBlob)
    },
    removed: removed.map(({path, oldBlob}) => toText(path, oldBlob)),
    siteThen(site) {
      const isSame = !readSiteThen || !others.some((path) => isSettingsFile(path, site))
      const then = sites.get(site) ?? (isSame ? site : readSiteThen(site))
      sites.set(site, then)
      return then
    },
    isMentioned(text) {
      texts ??= others
        .map((path) => readPostFile(path, largestOther))
        .flatMap((read) => ('text' in read ? read.text : []))
      return texts.some((other) => other.includes(text))
    }
  }
}

function keyOf(revision: string, files: readonly ComparedFile[]): string {
  return [revision, ...files.map(({path, oldPath = '', oldBlob = ''}) => `${oldBlob} ${oldPath} ${path}`)].join('\n')
}

function isSettingsFile(path: string, {root}: Site): boolean {
  return dirname(path) === root || path.startsWith(`${root}/config/`)
}

import type {Span} from '../../engines/present.ts'
import type {FingerprintedFinding} from '../fingerprint.ts'
import type {SeenFolders} from '../watch-folders.ts'

/** What a run had to say of posts, with all that it depends on beside the settings. */
export interface Answer {
  /** Stands for the texts of all posts that had a part in it. */
  readonly texts: string
  /** When it holds. */
  readonly holds: Span
  /** The folders of the site that rules looked at. */
  readonly folders: SeenFolders
  /** The files that were linted; `all` for every post that had a part. */
  readonly linted: 'all' | readonly string[]
  /** The findings by file; none for files that are not there. */
  readonly findings: Readonly<Record<string, readonly FingerprintedFinding[]>>
}

import {type Stats, statSync} from 'node:fs'

/** What the file system tells of a file without its being read. */
export interface FileState {
  /** In bytes. */
  readonly size: number
  /** When the content changed last, in milliseconds since 1970; programs can set it. */
  readonly modified: number
  /** When anything about the file changed last, in milliseconds since 1970; programs cannot set it. */
  readonly changed: number
  readonly inode: number
}

/** The state of a regular file; `undefined` for anything else. */
export function readFileState(file: string): FileState | undefined {
  const stat = statQuietly(file)
  return stat?.isFile() ? stateOf(stat) : undefined
}

/** The state that a look gave. */
export function stateOf({size, mtimeMs, ctimeMs, ino}: Stats): FileState {
  return {size, modified: mtimeMs, changed: ctimeMs, inode: ino}
}

function statQuietly(file: string): Stats | undefined {
  try {
    return statSync(file, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}

/** The coarsest file systems (FAT) know times to two seconds. */
const coarsest = 2000

/**
 * Whether a state that was seen at an instant tells the file apart from any later content. A file that changed just
 * before may change again without its state telling (Git's documentation, racy-git).
 */
export function isSettled({modified, changed}: FileState, seen: number): boolean {
  return Math.max(modified, changed) < seen - coarsest
}

/** A state that no file has, of the same size: only a look at the content tells whether it is the same. */
export function unsettle({size}: FileState): FileState {
  return {size, modified: 0, changed: 0, inode: 0}
}

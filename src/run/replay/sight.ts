import {existsSync, lstatSync, realpathSync, statSync} from 'node:fs'
import type {FileState} from '../cache/file-state.ts'

/** What a look at a path told: that something is there, or nothing; what it is and how it stands; where links lead. */
export type Sight =
  | {readonly kind: 'there' | 'none'}
  | {readonly kind: StateKind; readonly state: FileState}
  | {readonly kind: 'real'; readonly path: string}

/** A file whose content counts, a folder whose names count, a symbolic link by itself. */
export type StateKind = 'file' | 'folder' | 'link'

/** Whether another look would tell the same. */
export function isUnchanged(path: string, sight: Sight): boolean {
  try {
    if ('state' in sight) return hasState(path, sight.kind, listNumbers(sight.state))
    if (sight.kind === 'real') return realpathSync(path) === sight.path
    return existsSync(path) === (sight.kind === 'there')
  } catch {
    return false
  }
}

/** The numbers of a state, in the order in which they are kept. */
export function listNumbers({size, modified, changed, inode}: FileState): number[] {
  return [size, modified, changed, inode]
}

/**
 * Whether what is at a path still is of that kind and has that state, the four numbers from an index on. Throws where it
 * cannot be asked.
 */
export function hasState(path: string, kind: StateKind, numbers: ArrayLike<number>, start = 0): boolean {
  const stat = kind === 'link' ? lstatSync(path, quietly) : statSync(path, quietly)
  return (
    stat !== undefined &&
    stat.size === numbers[start] &&
    stat.mtimeMs === numbers[start + 1] &&
    stat.ctimeMs === numbers[start + 2] &&
    stat.ino === numbers[start + 3] &&
    (kind === 'file' ? stat.isFile() : kind === 'folder' ? stat.isDirectory() : stat.isSymbolicLink())
  )
}

const quietly = {throwIfNoEntry: false} as const

import {existsSync, lstatSync, realpathSync, type Stats, statSync} from 'node:fs'

/** What a look at a path told: that something is there, or nothing; what it is and how it stands; where links lead. */
export type Sight =
  | {readonly kind: 'there' | 'none'}
  | {readonly kind: StateKind; readonly state: State}
  | {readonly kind: 'real'; readonly path: string}

/** A file whose content counts, a folder whose names count, a symbolic link by itself. */
export type StateKind = 'file' | 'folder' | 'link'

/** The size in bytes, the times of the last change of the content and of anything, in milliseconds since 1970, the inode. */
export type State = readonly [size: number, modified: number, changed: number, inode: number]

/** The state that a look gave. */
export function stateOf({size, mtimeMs, ctimeMs, ino}: Stats): State {
  return [size, mtimeMs, ctimeMs, ino]
}

/** Whether another look would tell the same. */
export function isUnchanged(path: string, sight: Sight): boolean {
  try {
    if ('state' in sight) return hasState(path, sight.kind, sight.state)
    if (sight.kind === 'real') return realpathSync(path) === sight.path
    return existsSync(path) === (sight.kind === 'there')
  } catch {
    return false
  }
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

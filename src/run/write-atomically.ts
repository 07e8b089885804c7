import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync
} from 'node:fs'
import {dirname, relative, sep} from 'node:path'
import {errorCode} from './error-code.ts'
import {nameTemporaryFile} from './temporary-file.ts'

/** A new text for a file. */
export interface Replacement {
  /** Absolute. */
  readonly file: string
  /** What the file holds as far as is known; another text is left alone. */
  readonly before: string
  readonly after: string
  /** The folder that the file must really lie in, whatever symbolic links say. */
  readonly within: string
}

/**
 * Writes a file so that at any moment it has either the old or the new text, whole: to a new file in the same folder,
 * which then takes its place with its mode and owner. Returns why it could not be done, as the end of a sentence about
 * the file; never throws.
 */
export function writeAtomically({file, before, after, within}: Replacement): string | undefined {
  try {
    const target = realpathSync(file)
    const inside = relative(realpathSync(within), target)
    if (inside.startsWith(`..${sep}`) || inside === '..') return 'is a symbolic link that leads out of the blog'
    const stat = statSync(target)
    // Root may write any file; whoever took the permission away still means it.
    if ((stat.mode & 0o222) === 0) return 'is read-only'
    closeSync(openSync(target, constants.O_RDWR))
    const isAsKnown = (): boolean => readFileSync(target).equals(Buffer.from(before))
    if (!isAsKnown()) return 'was changed while it was checked'
    return replace(target, stat, Buffer.from(after), isAsKnown)
  } catch (error) {
    return explain(error)
  }
}

function replace(target: string, stat: Stats, bytes: Buffer, isAsKnown: () => boolean): string | undefined {
  const temporary = nameTemporaryFile(target)
  let isLeft = false
  try {
    const file = openSync(temporary, 'wx', 0o600)
    isLeft = true
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      const {uid, gid} = fstatSync(file)
      if (uid !== stat.uid || gid !== stat.gid) fchownSync(file, stat.uid, stat.gid)
      fchmodSync(file, stat.mode)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (!isAsKnown()) return 'was changed while it was checked'
    renameSync(temporary, target)
    isLeft = false
    syncFolder(dirname(target))
    return undefined
  } finally {
    if (isLeft) unlinkSync(temporary)
  }
}

/** After a power cut the new name may otherwise be forgotten; not every system lets a folder be opened. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // The file itself is whole in any case.
  }
}

function explain(error: unknown): string {
  const code = errorCode(error) || String(error)
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'may not be written (no permission)',
    EPERM: 'cannot be written with the owner that it has',
    EROFS: 'lies on a disk that is read-only',
    ENOSPC: 'cannot be written: the disk is full',
    EDQUOT: 'cannot be written: the disk quota is used up',
    ENOENT: 'is gone'
  }
  return reasons[code] ?? `cannot be written (${code})`
}

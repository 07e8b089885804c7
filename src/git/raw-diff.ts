import {splitAtNul} from './nul.ts'

/** A file that a commit, the index or the work tree has otherwise, or no longer. */
export interface RawChange {
  readonly status: ChangeStatus
  /** The file's mode in octal, on the new side where there is one; `100644` and `100755` are files. */
  readonly mode: string
  /** The object of the new side; all zeros where it was never stored. */
  readonly blob: string
  /** The object of the old side; absent where it has none, or no file. */
  readonly oldBlob?: string
  /** As git prints it, from the top of the work tree. */
  readonly path: string
  readonly oldPath?: string
}

export type ChangeStatus = 'added' | 'modified' | 'renamed' | 'type-changed' | 'deleted'

const statuses: Readonly<Record<string, ChangeStatus>> = {
  A: 'added',
  C: 'added',
  D: 'deleted',
  M: 'modified',
  R: 'renamed',
  T: 'type-changed'
}

/** Reads `--raw -z` (git-diff(1), raw output format): files only; no symbolic links, no submodules. */
export function readRawDiff(output: Buffer): RawChange[] {
  const fields = splitAtNul(output).values()
  const changes: RawChange[] = []
  for (const head of fields) {
    const [oldMode = '', newMode = '', oldBlob = '', blob = '', letter = ''] = head.slice(1).split(' ')
    const path: string = fields.next().value ?? ''
    const hasTwoPaths = letter.startsWith('R') || letter.startsWith('C')
    const newPath: string = hasTwoPaths ? (fields.next().value ?? '') : path
    const status = statuses[letter.charAt(0)]
    const mode = status === 'deleted' ? oldMode : newMode
    if (!status || !isFile(mode)) continue
    const old = status !== 'added' && isFile(oldMode) && {oldBlob}
    changes.push({status, mode, blob, path: newPath, ...old, ...(status === 'renamed' && {oldPath: path})})
  }
  return changes
}

/** Whether a mode is that of a regular file. */
export function isFile(mode: string): boolean {
  return mode.startsWith('100')
}

import {splitAtNul} from './nul.ts'

/** A file that a commit, the index or the work tree has otherwise. */
export interface RawChange {
  readonly status: ChangeStatus
  /** The file's mode on the new side, in octal; `100644` and `100755` are files. */
  readonly mode: string
  /** The object of the new side; all zeros where it was never stored. */
  readonly blob: string
  /** As git prints it, from the top of the work tree. */
  readonly path: string
  readonly oldPath?: string
}

export type ChangeStatus = 'added' | 'modified' | 'renamed' | 'type-changed'

const statuses: Readonly<Record<string, ChangeStatus>> = {
  A: 'added',
  C: 'added',
  M: 'modified',
  R: 'renamed',
  T: 'type-changed'
}

/** Reads `--raw -z` (git-diff(1), raw output format): files only; no symbolic links, no submodules, nothing deleted. */
export function readRawDiff(output: Buffer): RawChange[] {
  const fields = splitAtNul(output).values()
  const changes: RawChange[] = []
  for (const head of fields) {
    const [, mode = '', , blob = '', letter = ''] = head.split(' ')
    const path: string = fields.next().value ?? ''
    const hasTwoPaths = letter.startsWith('R') || letter.startsWith('C')
    const newPath: string = hasTwoPaths ? (fields.next().value ?? '') : path
    const status = statuses[letter.charAt(0)]
    if (!status || !isFile(mode)) continue
    changes.push({status, mode, blob, path: newPath, ...(status === 'renamed' && {oldPath: path})})
  }
  return changes
}

/** Whether a mode is that of a regular file. */
export function isFile(mode: string): boolean {
  return mode.startsWith('100')
}

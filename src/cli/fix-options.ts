import {UserError} from '../run/user-error.ts'
import type {Draft, OptionSpec} from './options.ts'

/** The options about fixing posts. */
export const fixOptions: readonly OptionSpec[] = [
  {
    name: 'fix',
    meaning: 'make the fixes that change nothing else; of standard input, print the fixed text',
    apply(draft) {
      setFixing(draft, 'write')
    }
  },
  {
    name: 'diff',
    meaning: 'print these fixes as a patch for `git apply`, and write nothing',
    apply(draft) {
      setFixing(draft, 'diff')
    }
  }
]

function setFixing(draft: Draft, fixing: 'write' | 'diff'): void {
  if (draft.fixing !== undefined && draft.fixing !== fixing) {
    throw new UserError('cannot be given together with another of `--fix` and `--diff`')
  }
  draft.fixing = fixing
}

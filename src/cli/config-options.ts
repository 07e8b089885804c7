import {UserError} from '../run/user-error.ts'
import type {Draft, OptionSpec} from './options.ts'

/** Which config is read, and what it may do. */
export const configOptions: readonly OptionSpec[] = [
  {
    name: 'config',
    value: 'FILE',
    meaning: 'the config to read; the nearest .remarkrc.* or package.json when left out',
    apply(draft, value) {
      setConfig(draft, value)
    }
  },
  {
    name: 'no-config',
    meaning: 'read no config',
    apply(draft) {
      setConfig(draft, false)
    }
  },
  {
    name: 'untrusted',
    meaning: 'execute nothing of the repository: refuse JavaScript configs and other plugins',
    apply(draft) {
      draft.untrusted = true
    }
  }
]

function setConfig(draft: Draft, config: string | false): void {
  if (draft.config !== undefined && (draft.config === false) !== (config === false)) {
    throw new UserError('cannot be given together with the other one of `--config` and `--no-config`')
  }
  draft.config = config
}

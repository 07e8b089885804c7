import type {OptionSpec} from './options.ts'

/** The options about keeping what was found from run to run. */
export const cacheOptions: readonly OptionSpec[] = [
  {
    name: 'cache',
    meaning: 'check again only what has changed; so it is without `--no-cache`',
    apply(draft) {
      draft.cache = true
    }
  },
  {
    name: 'no-cache',
    meaning: 'check everything, and keep nothing for the next run',
    apply(draft) {
      draft.cache = false
    }
  },
  {
    name: 'cache-location',
    value: 'DIR',
    meaning: 'the folder of the cache; `node_modules/.cache/post-lint` when left out',
    apply(draft, value) {
      draft.cacheLocation = value
    }
  }
]

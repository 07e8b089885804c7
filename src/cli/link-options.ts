import type {OptionSpec} from './options.ts'
import {readCount} from './read-count.ts'

/** The options about asking for sources on the network. */
export const linkOptions: readonly OptionSpec[] = [
  {
    name: 'check-links',
    meaning: 'ask on the network whether the addresses of sources still lead to them',
    apply(draft) {
      draft.checkLinks = true
    }
  },
  {
    name: 'link-cache-age',
    value: 'DAYS',
    meaning: 'with `--check-links`: days until a source is asked for again; 14 when left out',
    apply(draft, value) {
      draft.linkCacheDays = readCount(value)
    }
  },
  {
    name: 'allow-private-hosts',
    meaning: 'with `--check-links`: also ask in private networks, and at any port',
    apply(draft) {
      draft.allowPrivateHosts = true
    }
  }
]

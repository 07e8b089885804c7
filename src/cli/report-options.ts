import {suggest} from '../run/nearest.ts'
import {UserError} from '../run/user-error.ts'
import type {OptionSpec} from './options.ts'
import {readCount} from './read-count.ts'
import {splitAt} from './split-at.ts'

/** The options about what is shown of the findings, and how. */
export const reportOptions: readonly OptionSpec[] = [
  {
    name: 'format',
    value: 'NAME[:FILE]',
    meaning: 'how to report, and the file to report to; for one more report, once more',
    apply(draft, value, {formats}) {
      const [name = '', file] = splitAt(value, ':')
      if (!formats.includes(name)) throw new UserError(`knows no format \`${name}\`${suggest(name, formats)}`)
      if (file === '') throw new UserError(`wants the name of a file behind \`${name}:\``)
      draft.reports.push(file === undefined ? {name} : {name, file})
    }
  },
  {
    name: 'max-warnings',
    value: 'N',
    meaning: 'more than N warnings fail the run',
    apply(draft, value) {
      draft.maxWarnings = readCount(value)
    }
  },
  {
    name: 'quiet',
    meaning: 'show errors only',
    apply(draft) {
      draft.quiet = true
    }
  },
  {
    name: 'verbose',
    meaning: 'show every finding, also what nearly all posts have',
    apply(draft) {
      draft.verbose = true
    }
  },
  {
    name: 'timing',
    meaning: 'print what takes how long; one post at a time, and without the cache',
    apply(draft) {
      draft.timing = true
    }
  },
  {
    name: 'color',
    meaning: 'report in colour; decided by the terminal when left out',
    apply(draft) {
      draft.color = true
    }
  },
  {
    name: 'no-color',
    meaning: 'report without colour',
    apply(draft) {
      draft.color = false
    }
  }
]

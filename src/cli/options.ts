import type {EngineId} from '../engines/engine.ts'
import type {Preset} from '../rule-kit/preset.ts'
import {describeBadValue} from '../run/config/read-settings.ts'
import {
  engineReader,
  nowReader,
  presetReader,
  type SettingReader,
  timeZoneReader
} from '../run/config/setting-readers.ts'
import type {Vocabulary} from '../run/config/vocabulary.ts'
import {suggest} from '../run/nearest.ts'
import {UserError} from '../run/user-error.ts'
import type {RequestedReport} from './arguments.ts'
import {cacheOptions} from './cache-options.ts'
import {configOptions} from './config-options.ts'
import {fixOptions} from './fix-options.ts'
import {linkOptions} from './link-options.ts'
import {readCount} from './read-count.ts'
import {reportOptions} from './report-options.ts'
import {splitAt} from './split-at.ts'

/** The names that arguments may use. */
export interface Words extends Vocabulary {
  /** The names of the formats. */
  readonly formats: readonly string[]
}

/** The arguments of a run while they are read. */
export interface Draft {
  reports: RequestedReport[]
  severities: Map<string, 'off' | 'warn' | 'error'>
  untrusted: boolean
  quiet: boolean
  verbose: boolean
  yes: boolean
  config?: string | false
  preset?: Preset
  engine?: EngineId
  compare?: readonly EngineId[]
  timeZone?: string
  now?: number
  maxWarnings?: number
  color?: boolean
  fixing?: 'write' | 'diff'
  stdinFilePath?: string
  scope?: 'staged' | {since: string}
  prune?: boolean
  timing?: boolean
  checkLinks?: boolean
  linkCacheDays?: number
  allowPrivateHosts?: boolean
  cache?: boolean
  cacheLocation?: string
  jobs?: number
}

/** One option: what `--help` says of it, and what it changes. */
export interface OptionSpec {
  /** Without the `--`. */
  readonly name: string
  readonly short?: string
  /** What to write behind it; absent for a switch. */
  readonly value?: string
  readonly meaning: string
  /** Takes the value (empty for a switch) over; throws a `UserError` that ends the sentence "`--name` …". */
  readonly apply: (draft: Draft, value: string, words: Words) => void
}

/** Every option, in the order of `--help`. */
export const options: readonly OptionSpec[] = [
  ...fixOptions,
  {
    name: 'engine',
    value: 'NAME',
    meaning: 'the site generator of the blog; of several (`jekyll,hugo`), what differs is shown',
    apply(draft, value, {engines}) {
      const [engine, ...others] = value.split(',').map((name) => read(engineReader(engines), name.trim()))
      if (others.length === 0 && engine !== undefined) draft.engine = engine
      else if (engine !== undefined) draft.compare = [engine, ...others]
    }
  },
  {
    name: 'time-zone',
    value: 'ZONE',
    meaning: 'the time zone of the blog, such as Asia/Seoul',
    apply(draft, value) {
      draft.timeZone = read(timeZoneReader, value)
    }
  },
  {
    name: 'now',
    value: 'INSTANT',
    meaning: 'the present to judge dates by, such as 2026-03-02T09:00:00Z',
    apply(draft, value) {
      draft.now = read(nowReader, value)
    }
  },
  {
    name: 'staged',
    meaning: 'check what is staged for the next commit, not the files on the disk',
    apply(draft) {
      setScope(draft, 'staged')
    }
  },
  {
    name: 'since',
    value: 'REF',
    meaning: 'report only what is new since the branch left REF',
    apply(draft, value) {
      setScope(draft, {since: value})
    }
  },
  {
    name: 'preset',
    value: 'NAME',
    meaning: 'the rules to ask: recommended, strict (more), or off (only those named)',
    apply(draft, value) {
      draft.preset = read(presetReader, value)
    }
  },
  {
    name: 'rule',
    value: 'ID=SEVERITY',
    meaning: 'off, warn or error; for one more rule, once more',
    apply(draft, value, {rules}) {
      const [id = '', severity] = splitAt(value, '=')
      const ids = rules.map((rule) => rule.id)
      if (!ids.includes(id)) throw new UserError(`knows no rule \`${id}\`${suggest(id, ids)}`)
      draft.severities.set(id, readSeverity(severity ?? ''))
    }
  },
  {
    name: 'stdin-file-path',
    value: 'PATH',
    meaning: 'check standard input as the file of that path',
    apply(draft, value) {
      draft.stdinFilePath = value
    }
  },
  ...configOptions,
  ...cacheOptions,
  {
    name: 'jobs',
    value: 'N',
    meaning: 'check N posts at the same time; as many as it takes less time with when left out',
    apply(draft, value) {
      draft.jobs = readCount(value, 1)
    }
  },
  ...linkOptions,
  ...reportOptions,
  {
    name: 'prune',
    meaning: 'with `post-lint baseline`: only drop findings that no longer occur',
    apply(draft) {
      draft.prune = true
    }
  },
  {
    name: 'yes',
    meaning: 'with `post-lint init`: write the config and the baseline without asking',
    apply(draft) {
      draft.yes = true
    }
  },
  // These two are commands as well; `readArguments` looks for them before all others.
  {name: 'help', short: 'h', meaning: 'show this help', apply() {}},
  {name: 'version', short: 'v', meaning: 'show the version', apply() {}}
]

function setScope(draft: Draft, scope: NonNullable<Draft['scope']>): void {
  if (draft.scope !== undefined)
    throw new UserError('cannot be given together with another of `--staged` and `--since`')
  draft.scope = scope
}

const severities = ['off', 'warn', 'error'] as const

function readSeverity(value: string): 'off' | 'warn' | 'error' {
  const severity = severities.find((name) => name === value)
  if (severity === undefined)
    throw new UserError(`takes \`ID=off\`, \`ID=warn\` or \`ID=error\`${suggest(value, severities)}`)
  return severity
}

function read<T>(reader: SettingReader<T>, value: string): T {
  const result = reader.read(value)
  if (result === undefined) throw new UserError(describeBadValue(value, reader))
  return result
}

import type {EngineId} from '../engines/engine.ts'
import type {Preset} from '../rule-kit/preset.ts'

/** A report that was asked for: its format, and the file it goes to; without one, standard output. */
export interface RequestedReport {
  readonly name: string
  readonly file?: string
}

/** What `post-lint [options] [path ...]` asks for. */
export interface LintArguments {
  readonly command: 'lint'
  readonly paths: readonly string[]
  /** The path that standard input is linted as; absent when files are linted. */
  readonly stdinFilePath?: string
  /** Lint what is staged, or report only what a revision did not have. */
  readonly scope?: 'staged' | {readonly since: string}
  /** Make the safe fixes, or print them as a patch. */
  readonly fixing?: 'write' | 'diff'
  readonly reports: readonly RequestedReport[]
  /** The config to read; `false` for none, absent for the nearest one. */
  readonly config?: string | false
  readonly untrusted: boolean
  readonly engine?: EngineId
  /** Engines to compare with each other. */
  readonly compare?: readonly EngineId[]
  readonly timeZone?: string
  /** Milliseconds since 1970. */
  readonly now?: number
  /** The rules to ask that neither the config nor an argument names. */
  readonly preset?: Preset
  /** Severities by rule; they win over the config. */
  readonly severities: ReadonlyMap<string, 'off' | 'warn' | 'error'>
  /** Whether sources are asked for on the network. */
  readonly checkLinks?: boolean
  /** For how many days a source that was there is not asked for again. */
  readonly linkCacheDays?: number
  readonly allowPrivateHosts?: boolean
  /** Whether what was found is kept from run to run; it is when left out. */
  readonly cache?: boolean
  /** The folder for that. */
  readonly cacheLocation?: string
  /** How many threads lint at the same time; absent where that is decided by how long it takes. */
  readonly jobs?: number
  readonly maxWarnings?: number
  readonly quiet: boolean
  /** Show what nearly all posts have one by one. */
  readonly verbose: boolean
  /** Print what takes how long. */
  readonly timing?: boolean
  /** Absent where the terminal decides. */
  readonly color?: boolean
}

/** What `post-lint init [path ...]` asks for. */
export interface InitArguments {
  readonly command: 'init'
  readonly paths: readonly string[]
  /** Write without asking. */
  readonly yes: boolean
  readonly preset?: Preset
  readonly engine?: EngineId
  readonly timeZone?: string
  /** Milliseconds since 1970. */
  readonly now?: number
}

/** What `post-lint date 'TEXT'` asks for. */
export interface DateArguments {
  readonly command: 'date'
  readonly text: string
  readonly format: 'table' | 'json'
  readonly timeZone?: string
  /** Milliseconds since 1970. */
  readonly now?: number
}

/** What the command line asks for. */
export type Arguments =
  | LintArguments
  | (Omit<LintArguments, 'command'> & {readonly command: 'baseline'; readonly prune: boolean})
  | InitArguments
  | DateArguments
  | {readonly command: 'explain'; readonly ruleId: string}
  | {readonly command: 'rules' | 'help' | 'version'}

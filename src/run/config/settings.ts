import type {PluggableList} from 'unified'
import type {EngineId} from '../../engines/engine.ts'
import type {FrontMatterSchema} from '../../rule-kit/front-matter-schema.ts'
import type {Preset} from '../../rule-kit/preset.ts'
import type {RuleSetting} from '../../rule-kit/setting.ts'

/** What a config says about the blog and the rules, read and checked. Plain data: it goes into cache keys and to workers. */
export interface Settings {
  readonly engine?: EngineId
  /** The IANA name of a time zone. */
  readonly timeZone?: string
  /** The present to judge dates by, in milliseconds since 1970. */
  readonly now?: number
  /** Globs of where the posts are, relative to the working directory. */
  readonly posts?: readonly string[]
  /** The largest post that is read, in bytes. */
  readonly maxBytes?: number
  /** The longest that is spent on one post. */
  readonly maxSeconds?: number
  /** What the bounds of what is handed to parsers are multiplied by. */
  readonly maxComplexity?: number
  /** The file of the JSON Schema for front matter, as the config names it. */
  readonly schema?: string
  /** Which of the other rules are asked. */
  readonly preset?: Preset
  /** The rules the config names, by id; all others keep their defaults. */
  readonly rules: Readonly<Record<string, RuleSetting>>
}

/** A config, read and checked; `file` is absent where there is none. */
export interface Config {
  /** Relative to the working directory, with `/`. */
  readonly file?: string
  readonly settings: Settings
  /** The schema that the settings name, compiled. */
  readonly schema?: FrontMatterSchema
  /** The other remark plugins it names, in their order. */
  readonly foreignPlugins: PluggableList
  /** Whether nothing of the repository was executed to read it. */
  readonly dataOnly: boolean
}

/** The largest post that is read when the config does not say, in bytes. */
export const defaultMaxBytes = 5_000_000

/** The longest that is spent on one post when the config does not say. */
export const defaultMaxSeconds = 5

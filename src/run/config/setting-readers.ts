import type {EngineId} from '../../engines/engine.ts'
import {type Preset, presets} from '../../rule-kit/preset.ts'
import {readInstant} from './instant.ts'

/** How one setting is read, from a config or from the command line. */
export interface SettingReader<T> {
  readonly meaning: string
  /** JSON Schema of the value. */
  readonly schema: {readonly [keyword: string]: unknown}
  /** The values it takes, in words. */
  readonly takes: string
  /** The names it takes, for "did you mean"; worked out only when something is wrong. */
  choices(): readonly string[]
  /** The value; `undefined` when it is not one. */
  read(value: unknown): T | undefined
}

/** The engine that reads the blog. */
export function engineReader(engines: readonly EngineId[]): SettingReader<EngineId> {
  return {
    meaning: 'The site generator of the blog; found out from the files of the site when left out',
    schema: {enum: engines},
    takes: 'the name of an engine',
    choices: () => engines,
    read: (value) => engines.find((engine) => engine === value)
  }
}

export const timeZoneReader: SettingReader<string> = {
  meaning: 'The time zone of the blog; read from the files of the site when left out',
  schema: {type: 'string'},
  takes: 'a time zone such as `Asia/Seoul` or `UTC`',
  choices: () => Intl.supportedValuesOf('timeZone'),
  read: (value) => (typeof value === 'string' && isTimeZone(value) ? value : undefined)
}

export const nowReader: SettingReader<number> = {
  meaning: 'The present to judge dates by, so that a run gives the same result on every day; the clock when left out',
  schema: {type: 'string', format: 'date-time'},
  takes: 'a moment with its offset, such as `2026-03-02T09:00:00Z`',
  choices: () => [],
  read: (value) => {
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.getTime()
    return typeof value === 'string' ? readInstant(value) : undefined
  }
}

const postsReader: SettingReader<readonly string[]> = {
  meaning: 'Where the posts are, as globs; where the engine keeps them when left out',
  schema: {type: 'array', items: {type: 'string'}, minItems: 1},
  takes: 'a list of globs',
  choices: () => [],
  read: (value) => (isListOfTexts(value) ? value : undefined)
}

/** An hour: longer than anybody waits for a post. */
const longestSeconds = 3600

const maxBytesReader: SettingReader<number> = {
  meaning: 'The largest post that is read, in bytes',
  schema: {type: 'integer', minimum: 1},
  takes: 'a number of bytes, such as `2000000`',
  choices: () => [],
  read: (value) => (typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined)
}

const maxSecondsReader: SettingReader<number> = {
  meaning: 'The longest that is spent on one post, in seconds',
  schema: {type: 'number', exclusiveMinimum: 0, maximum: longestSeconds},
  takes: `a number of seconds up to ${longestSeconds}, such as \`10\``,
  choices: () => [],
  read: (value) => (typeof value === 'number' && value > 0 && value <= longestSeconds ? value : undefined)
}

/** Beyond it, the parser's time is what ends a post. */
const mostComplexity = 10

const maxComplexityReader: SettingReader<number> = {
  meaning:
    'How involved a post may be to be parsed: what the bounds for levels of front matter, for lists and quotes within each other, for runs of emphasis and the like are multiplied by',
  schema: {type: 'number', exclusiveMinimum: 0, maximum: mostComplexity},
  takes: `a number up to ${mostComplexity}, such as \`2\` for twice the usual`,
  choices: () => [],
  read: (value) => (typeof value === 'number' && value > 0 && value <= mostComplexity ? value : undefined)
}

const schemaReader: SettingReader<string> = {
  meaning: 'A JSON Schema that the front matter of every post has to meet, as the path of a JSON file',
  schema: {type: 'string', minLength: 1},
  takes: 'the path of a JSON Schema, such as `post.schema.json`',
  choices: () => [],
  read: (value) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)
}

/** The rules that are asked without being named. */
export const presetReader: SettingReader<Preset> = {
  meaning: 'The rules that are asked without being named: `recommended`, `strict` (those on style too) or `off` (none)',
  schema: {enum: presets},
  takes: 'the name of a preset',
  choices: () => presets,
  read: (value) => presets.find((preset) => preset === value)
}

/** How each setting is read, by its name; `rules` is read by the rules themselves. */
export function settingReaders(engines: readonly EngineId[]) {
  return {
    engine: engineReader(engines),
    timeZone: timeZoneReader,
    now: nowReader,
    posts: postsReader,
    maxBytes: maxBytesReader,
    maxSeconds: maxSecondsReader,
    maxComplexity: maxComplexityReader,
    schema: schemaReader,
    preset: presetReader
  }
}

/** Names only: an offset such as `+09:00` is no zone in Node 20. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', {timeZone: name})
    return true
  } catch {
    return false
  }
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' && item !== '')
}

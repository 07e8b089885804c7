import type {Entry, Format, FrontMatter, Scalar, Value} from './front-matter.ts'

/** What JSON can hold. */
export type PlainValue = string | number | boolean | null | readonly PlainValue[] | {readonly [key: string]: PlainValue}

/**
 * The values of front matter as a program would get them: numbers, booleans and null by YAML's core schema (YAML 1.2.2,
 * section 10.3.2), TOML 1.0 or JSON; what is quoted, and every date, is text. Of equal keys the last one counts.
 * `undefined` where that is not known for sure: the syntax is at fault, or an alias stands for a value.
 */
export function toPlainFrontMatter({
  entries,
  format,
  faults
}: Pick<FrontMatter, 'entries' | 'format' | 'faults'>): PlainValue | undefined {
  return faults.length > 0 || entries.some(({value}) => hasAlias(value)) ? undefined : toPlainMap(entries, format)
}

/** One value of front matter in that format, as `toPlainFrontMatter` has it; an alias is null. */
export function toPlainValue(value: Value, format: Format): PlainValue {
  if (value.type === 'scalar') return readScalar(value, format)
  if (value.type === 'sequence') return value.items.map((item) => toPlainValue(item, format))
  if (value.type === 'mapping') return toPlainMap(value.entries, format)
  return null
}

/** The name of a key; Pelican lower-cases those of `Key: value` lines (pelican/readers.py). */
export function plainKey({key}: Entry, format: Format): string {
  return format === 'lines' ? key.text.toLowerCase() : key.text
}

function toPlainMap(entries: readonly Entry[], format: Format): PlainValue {
  return Object.fromEntries(entries.map((entry) => [plainKey(entry, format), toPlainValue(entry.value, format)]))
}

function hasAlias(value: Value): boolean {
  if (value.type === 'sequence') return value.items.some(hasAlias)
  if (value.type === 'mapping') return value.entries.some((entry) => hasAlias(entry.value))
  return value.type === 'alias'
}

/** No number in a post is longer; so no pattern sees a long text. */
const longestNumber = 300

function readScalar({style, text, tag}: Scalar, format: Format): PlainValue {
  const isBare = style === 'plain' || style === 'bare'
  if (!isBare || format === 'lines' || isText(tag) || text.length > longestNumber) return text
  const word = words.get(text)
  if (word !== undefined && (format === 'yaml' || jsonWords.has(text))) return word
  return readNumber(text, format) ?? text
}

function isText(tag: string | undefined): boolean {
  return tag === '!!str' || tag === '!' || tag === '!<tag:yaml.org,2002:str>'
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const)
])

/** TOML has no null, and its parser has refused one before. */
const jsonWords = new Set(['true', 'false', 'null'])

function readNumber(text: string, format: Format): number | undefined {
  const source = format === 'toml' ? text.replace(/(?<=[\da-fA-F])_(?=[\da-fA-F])/g, '') : text
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(source)) return Number(source)
  if (/^0(?:o[0-7]+|x[\da-fA-F]+)$/.test(source)) return Number(source)
  if (format === 'toml' && /^0b[01]+$/.test(source)) return Number(source)
  if (/^[-+]?\.?(?:inf|Inf|INF)$/.test(source) && source.includes('.') === (format === 'yaml')) {
    return source.startsWith('-') ? -Infinity : Infinity
  }
  return format === 'yaml' && /^\.(?:nan|NaN|NAN)$/.test(source) ? Number.NaN : undefined
}

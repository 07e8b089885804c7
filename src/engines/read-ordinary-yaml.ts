import type {Entry, Value} from '../post/front-matter.ts'
import {scanOrdinary} from '../post/yaml/scan-ordinary.ts'

/**
 * Reads a config in the YAML that nearly all are written in: scalars, lists and maps without tags, anchors or types that
 * take a second look. The values are those that the `yaml` package gives with YAML 1.1; `undefined` where it has to be
 * asked, which takes longer than everything else before the first post.
 */
export function readOrdinaryYaml(text: string): Record<string, unknown> | undefined {
  const reading = scanOrdinary(text, {start: 0, end: text.length})
  return reading && toObject(reading.entries)
}

function toObject(entries: readonly Entry[]): Record<string, unknown> | undefined {
  const values: [string, unknown][] = []
  for (const {key, value} of entries) {
    const read = readText(key.text) === key.text ? toValue(value) : undefined
    if (read === undefined) return undefined
    values.push([key.text, read])
  }
  return Object.fromEntries(values)
}

/** `undefined` is a value that is not to be read here; one that is empty is `null`. */
function toValue(value: Value): unknown {
  if (value.type === 'empty') return null
  if (value.type === 'scalar') return value.style === 'plain' ? readText(value.text) : value.text
  if (value.type === 'mapping') return toObject(value.entries)
  if (value.type !== 'sequence') return undefined
  const items = value.items.map(toValue)
  return items.includes(undefined) ? undefined : items
}

/** Words of YAML 1.1 that are no text: https://yaml.org/type/bool.html, https://yaml.org/type/null.html */
const words = /^(?:y|yes|n|no|true|false|on|off|null)$/i

/** A plain scalar; only what is a text, a number or a boolean without doubt. */
function readText(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  if (/^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/.test(text)) return Number(text)
  return /^[\p{L}/_]/u.test(text) && !words.test(text) ? text : undefined
}

import type {Scalar} from '../../post/front-matter.ts'
import {readTimestamp, type Timestamp} from './read-timestamp.ts'

/** What js-yaml makes of a scalar. */
export type ResolvedScalar =
  | {readonly type: 'null'}
  | {readonly type: 'flag'; readonly flag: boolean}
  | {readonly type: 'number'; readonly number: number}
  | {readonly type: 'timestamp'; readonly timestamp: Timestamp}
  | {readonly type: 'text'; readonly text: string}

/** The major version of js-yaml: 3 reads numbers by YAML 1.1, 4 by YAML 1.2 (`lib/type/int.js`, `float.js`); dates are the same. */
export type JsYamlVersion = 3 | 4

/** Resolves a scalar as js-yaml's default schema does: what is quoted, or tagged `!!str`, stays text. */
export function resolveScalar({style, text, tag}: Scalar, version: JsYamlVersion): ResolvedScalar {
  const isText = tag === '!!str' || tag === '!' || tag === 'tag:yaml.org,2002:str'
  const isTimestamp = tag === '!!timestamp'
  if (isText || (style !== 'plain' && style !== 'bare' && !isTimestamp)) return {type: 'text', text}
  if (!isTimestamp && /^(?:|~|null|Null|NULL)$/.test(text)) return {type: 'null'}
  if (/^(?:true|True|TRUE)$/.test(text)) return {type: 'flag', flag: true}
  if (/^(?:false|False|FALSE)$/.test(text)) return {type: 'flag', flag: false}
  const number = readNumber(text, version)
  if (number !== undefined) return {type: 'number', number}
  const timestamp = readTimestamp(text)
  return timestamp ? {type: 'timestamp', timestamp} : {type: 'text', text}
}

/** No number that a post would hold is longer; so no pattern sees a long text. */
const MAX_DIGITS = 300

function readNumber(text: string, version: JsYamlVersion): number | undefined {
  if (text.length > MAX_DIGITS || !/^[-+.\d]/.test(text)) return undefined
  if (/^(?:[-+]?\.(?:inf|Inf|INF))$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return Number.NaN
  return version === 3 ? readNumber3(text) : readNumber4(text)
}

function readNumber4(text: string): number | undefined {
  const sign = text.startsWith('-') ? -1 : 1
  const digits = text.replace(/^[-+]/, '')
  if (/^0(?:b[01]+|o[0-7]+|x[\da-fA-F]+)$/.test(digits)) return sign * Number(digits)
  if (/^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(digits) && !/^[-+]\./.test(text)) {
    const number = Number.parseFloat(digits)
    return Number.isFinite(number) ? sign * number : undefined
  }
  return undefined
}

function readNumber3(text: string): number | undefined {
  if (text.endsWith('_')) return undefined
  const sign = text.startsWith('-') ? -1 : 1
  const digits = text.replace(/^[-+]/, '')
  const bare = digits.replaceAll('_', '')
  if (/^0(?:b[01_]+|x[\da-fA-F_]+)$/.test(digits)) return sign * Number(bare)
  if (/^0[0-7_]*$/.test(digits)) return sign * Number.parseInt(bare, 8)
  if (/^[1-9][\d_]*(?::[0-5]?\d)+$/.test(digits)) return sign * countSixties(bare)
  if (/^\d[\d_]*(?::[0-5]?\d)+\.[\d_]*$/.test(digits)) return sign * countSixties(bare)
  if (/^(?:0|[1-9][\d_]*)(?:\.[\d_]*)?(?:[eE][-+]?\d+)?$/.test(digits)) return sign * Number.parseFloat(bare)
  return /^\.[\d_]+(?:[eE][-+]?\d+)?$/.test(text) ? Number.parseFloat(bare) : undefined
}

function countSixties(text: string): number {
  return text.split(':').reduce((sum, part) => sum * 60 + Number.parseFloat(part), 0)
}

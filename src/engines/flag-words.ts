import {isEmptyValue} from '../post/find-entry.ts'
import type {Value} from '../post/front-matter.ts'

/** The words for yes and no of YAML 1.1, which are written in small letters, with one capital, or in capitals. */
const trueWords11 = /^(?:true|True|TRUE|yes|Yes|YES|on|On|ON)$/
const falseWords11 = /^(?:false|False|FALSE|no|No|NO|off|Off|OFF)$/

/** What a value says as YAML 1.1 reads it, if it is a flag; quoted words are texts. */
export function readFlag11(value: Value): boolean | undefined {
  if (value.type !== 'scalar' || (value.style !== 'plain' && value.style !== 'bare')) return undefined
  return trueWords11.test(value.text) ? true : falseWords11.test(value.text) ? false : undefined
}

/** What a value says as YAML 1.2, TOML and JSON read it, if it is a flag; `yes` and quoted words are texts. */
export function readFlag12(value: Value): boolean | undefined {
  return value.type === 'scalar' && /^(?:true|false)$/i.test(value.text) ? readFlag11(value) : undefined
}

/** The text of a single value as written; `''` where nothing is given; `undefined` for lists and maps. */
export function textOf(value: Value): string | undefined {
  if (value.type === 'empty') return ''
  if (value.type !== 'scalar') return undefined
  return isEmptyValue(value) ? '' : value.text
}

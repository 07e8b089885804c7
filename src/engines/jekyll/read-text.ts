import type {Scalar} from '../../post/front-matter.ts'
import {readFlag11} from '../flag-words.ts'
import type {TextReading} from '../text-reading.ts'
import {readTimestamp, writeNumber} from './ruby/read-plain-scalar.ts'

/** What safe_yaml takes for a number (transform/to_integer.rb, to_float.rb). */
const number = /^[-+]?(?:\d[\d_,]*|0x[\da-f_]+|\d[\d_]*(?::[0-5]?\d)+|\d[\d_]*\.\d[\d_]*)$/i

/** What becomes of a text that Jekyll's YAML takes for a flag, a number or a date; a slug has to be a text. */
export function readText(value: Scalar, key: string): TextReading | undefined {
  const {text, style} = value
  if (style !== 'plain' || text.length > longest) return undefined
  const flag = readFlag11(value)
  if (flag === false && key === 'title')
    return {note: 'Jekyll takes it for `false` and makes a title out of the file name'}
  if (flag !== undefined) return text === String(flag) ? undefined : {note: `Jekyll shows \`${flag}\``}
  const isDate = /^\d{4}-\d{1,2}-\d{1,2}$/.test(text) || readTimestamp(text) !== undefined
  if (key === 'slug' && (isDate || isNumber(text))) {
    return {note: `Jekyll stops the whole build: it takes the slug for a ${isDate ? 'date' : 'number'}`}
  }
  if (text.includes(':') && readTimestamp(text) !== undefined) {
    return {note: 'Jekyll takes it for a time and shows it with an offset'}
  }
  const shown = isNumber(text) ? writeNumber(text) : text
  return shown === text ? undefined : {note: `Jekyll takes it for a number and shows \`${shown}\``}
}

/** No number that a post would hold is longer; so no pattern sees a long text. */
const longest = 80

function isNumber(text: string): boolean {
  return text.length <= longest && number.test(text)
}

/** Jekyll splits a text at its blanks and drops what is no text (jekyll/utils.rb, `pluralized_array_from_hash`). */
export function readNames({text, style}: Scalar, key: string): TextReading | undefined {
  if (style === 'plain' && isNumber(text)) {
    return key === 'tags'
      ? {note: 'Jekyll takes it for a number and drops it'}
      : {note: 'Jekyll fails at a number here, and publishes the post without its front matter'}
  }
  const names = text.split(/\s+/).filter((name) => name !== '')
  if (!names.some((name) => /[,，、]/u.test(name))) return undefined
  const shown = names.slice(0, 3).map((name) => `\`${name}\``)
  return names.length === 1
    ? {note: `Jekyll splits at blanks alone and takes ${shown[0]} for one name`}
    : {note: `Jekyll splits at blanks alone: the names come out as ${shown.join(' ')}`}
}

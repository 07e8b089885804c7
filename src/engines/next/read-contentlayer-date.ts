import type {Scalar} from '../../post/front-matter.ts'
import {correctForm} from '../correct-form.ts'
import type {DateReading} from '../date-reading.ts'
import {type DateManner, holdText, judgeDate} from '../javascript/judge-date.ts'
import {parseDateText} from '../javascript/parse-date-text.ts'
import {keepQuotes} from '../keep-quotes.ts'

const LEAVES = 'leaves the post out'

/**
 * What Contentlayer makes of a field of the type `date` (source-files, fetchData/mapping/field-date.ts): the parser
 * `yaml` keeps dates as texts, which `new Date` reads; a number or flag is no text, and skips the document, as does a
 * text that is no date. `zone` is that of the machine, where it is known.
 */
export function readContentlayerDate(value: Scalar, zone: string | undefined): DateReading {
  const kind = kindOf(value)
  if (kind === 'null') return {outcome: 'replaced', note: 'Contentlayer finds no date and passes on an empty one'}
  if (kind !== 'text') {
    const note = `Contentlayer ${LEAVES}: without quotes this is a ${kind}, and no date`
    return {outcome: 'dropped', note, ...correctForm(value.text)}
  }
  const date = parseDateText(value.text)
  if (!date) {
    const note = `Contentlayer cannot read it as a date and ${LEAVES}`
    return keepQuotes({outcome: 'dropped', note, ...correctForm(value.text)}, value)
  }
  const zones = zone === undefined ? {} : {assumed: zone, shown: zone, written: zone}
  const manner: DateManner = {engine: 'Contentlayer', withoutOffset: 'shifted', ...zones}
  return keepQuotes(judgeDate(holdText(date), value.text, manner), value)
}

/** What a scalar is in YAML 1.2's core schema (section 10.3.2), which `yaml` reads by. */
function kindOf({style, text, tag}: Scalar): 'null' | 'yes or no' | 'number' | 'text' {
  const isPlain = style === 'plain' || style === 'bare'
  if (!isPlain || tag === '!!str' || tag === '!' || text.length > MAX_DIGITS) return 'text'
  if (/^(?:~|null|Null|NULL)?$/.test(text)) return 'null'
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return 'yes or no'
  return /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+\.?\d*)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(
    text
  )
    ? 'number'
    : 'text'
}

/** Longer numbers are in no post. */
const MAX_DIGITS = 300

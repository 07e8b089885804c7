import type {Scalar} from '../../post/front-matter.ts'
import type {SiteSettings} from '../engine.ts'
import {readFlag11} from '../flag-words.ts'
import type {TextReading} from '../text-reading.ts'
import {knowsOldWords} from './knows-old-words.ts'

/** What Hugo shows of a text that its YAML takes for a number or, in old versions, for a flag; as recorded. */
export function readText(value: Scalar, _key: string, {version}: SiteSettings): TextReading | undefined {
  const {text, style} = value
  if (style !== 'plain' || text.length > longest) return undefined
  const flag = String(readFlag11(value) ?? text)
  const isFlag = flag !== text && (/^(?:true|false)$/i.test(text) || knowsOldWords(version))
  if (isFlag) return {note: `Hugo shows \`${flag}\``}
  const shown = writeNumber(text)
  return shown === undefined || shown === text ? undefined : {note: `Hugo takes it for a number and shows \`${shown}\``}
}

const longest = 80

function writeNumber(text: string): string | undefined {
  if (/^0[0-7]+$/.test(text)) return String(Number.parseInt(text, 8))
  if (/^[1-9]\d*[eE]\d{1,2}$/.test(text)) return String(Number(text))
  if (/^0x[\da-fA-F]+$/.test(text)) return String(Number(text))
  if (/^[1-9][\d_]*$/.test(text)) return text.replaceAll('_', '')
  return /^\d+\.\d+$/.test(text) ? String(Number(text)) : undefined
}

/** Hugo takes a text for one name, commas and all. */
export function readNames({text}: Scalar): TextReading | undefined {
  return /[,，、]/u.test(text) ? {note: 'Hugo takes all of it for one name'} : undefined
}

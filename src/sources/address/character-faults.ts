import type {PartsCheck, TextCheck} from './address-check.ts'

const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|%E2%80%8[BEF]|%EF%BB%BF|%C2%AD/gi
/** Joiners are letters of Persian, Hindi and emoji; behind ASCII or at the end they are stray. */
const strayJoiner = /(?<=[!-~])[\u200C\u200D]|[\u200C\u200D]$/g

/** Zero-width and direction characters, plain or percent-encoded: the server is asked for a page of another name. */
export const findInvisibleCharacter: TextCheck = (url) => {
  const found = [invisible, strayJoiner].flatMap((pattern) => [...url.matchAll(pattern)])
  const [first] = found.sort((one, other) => one.index - other.index)
  if (!first) return undefined
  const [written] = first
  const repair = url.replace(invisible, '').replace(strayJoiner, '')
  const start = first.index
  const data = {written, code: codePoint(decodeURIComponent(written))}
  return {fault: 'invisible-character', level: 'broken', start, end: start + written.length, repair, data}
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** A blank ends an address in Markdown, and is none in HTML either. */
export const findBlank: TextCheck = (url) => {
  const blank = /\s+/.exec(url)
  if (!blank) return undefined
  const repair = withoutBlank(url)
  return {
    fault: 'blank',
    level: 'broken',
    start: blank.index,
    end: blank.index + blank[0].length,
    ...(repair !== undefined && {repair}),
    data: {}
  }
}

/** Blanks at the ends, behind `://` or before the first slash mean nothing; one further on may stand for `%20` or for `-`. */
function withoutBlank(url: string): string | undefined {
  const repaired = url.trim().replace(/^(https?:\/\/)\s+/i, '$1')
  return /\s/.test(repaired) ? undefined : repaired
}

/** What Markdown takes for an escape: a backslash before ASCII punctuation (CommonMark 0.31.2, section 2.4). */
const escapable = /[!-/:-@[-`{-~]/

/** `https://x.org\a`: sent as `%5C`; a Markdown escape in an inline link (`a\_b`) is right. */
export const findBackslash: PartsCheck = (url, {host}, {form}) => {
  const readsEscapes = form !== 'autolink'
  for (let at = url.indexOf('\\', host.end); at !== -1; at = url.indexOf('\\', at + 2)) {
    // Behind a bare address it is a hard line break.
    if (form === 'bare' && at === url.length - 1) continue
    if (readsEscapes && escapable.test(url.charAt(at + 1))) continue
    return {
      fault: 'backslash',
      level: 'broken',
      start: at,
      end: at + 1,
      repair: url.replace(/\\([!-/:-@[-`{-~])?/g, (written, mark?: string) => {
        if (mark === undefined) return '/'
        return readsEscapes ? written : mark
      }),
      data: {}
    }
  }
  return undefined
}

const badPercent = /%(?![\dA-Fa-f]{2})/

/** A `%` without two hexadecimal digits: servers answer 400 when it is in the path (RFC 3986, section 2.1). */
export const findPercentEncoding: PartsCheck = (url, {path}) => {
  const offset = url.slice(path.start, path.end).search(badPercent)
  if (offset === -1) return undefined
  const start = path.start + offset
  const end = Math.min(start + 3, path.end)
  return {fault: 'percent-encoding', level: 'broken', start, end, data: {written: url.slice(start, end)}}
}

import type {TextCheck} from './address-check.ts'
import {editDistance} from './edit-distance.ts'
import {isPublicHost} from './is-public-host.ts'
import {localSchemes, otherSchemes} from './known-schemes.ts'

/** A word, what stands where `://` belongs, and the host behind it. */
const opening = /^([A-Za-z]{3,9})([:;：.]{0,2})([/\\／ ]{0,8})([^\s/\\?#／]{0,255})/

/** Marks of quoting and bracketing that people copy along with an address. */
const wrappers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['”', '”'],
  ['「', '」'],
  ['[', ']'],
  ['(', ')'],
  ['`', '`']
])

/** `"https://x.org"`: the quotes become part of the address. */
export const findWrapper: TextCheck = (url) => {
  const close = wrappers.get(url.charAt(0))
  if (close === undefined || !/^.https?:\/\//i.test(url)) return undefined
  const end = url.endsWith(close) ? url.length - 1 : url.length
  return {
    fault: 'wrapped',
    level: 'broken',
    start: 0,
    end: url.length,
    repair: url.slice(1, end),
    data: {written: url.charAt(0)}
  }
}

/** `hhttps://`, `ttps://`, `htps//`. */
export const findMisspeltScheme: TextCheck = (url) => {
  const [, word = '', colon = '', slashes = ''] = opening.exec(url) ?? []
  const scheme = word.toLowerCase()
  if (slashes.length < (colon ? 1 : 2) || scheme === 'http' || scheme === 'https') return undefined
  if (otherSchemes.has(scheme) || localSchemes.has(scheme)) return undefined
  const meant = meantScheme(scheme)
  if (!meant) return undefined
  const end = word.length + colon.length + slashes.length
  return {
    fault: 'misspelt-scheme',
    level: 'broken',
    start: 0,
    end,
    repair: `${meant}://${url.slice(end)}`,
    data: {written: url.slice(0, end), meant: `${meant}://`}
  }
}

function meantScheme(word: string): string | undefined {
  const plain = editDistance(word, 'http')
  const secure = editDistance(word, 'https')
  if (Math.min(plain, secure) > 2) return undefined
  if (plain === secure) return word.includes('s') ? 'https' : 'http'
  return plain < secure ? 'http' : 'https'
}

/** `http//x.org`, `https:/x.org`, `https:////x.org`, `http;//x.org`, `https：//x.org`, `https:\\x.org`, `https:x.org`. */
export const findSchemeSeparator: TextCheck = (url) => {
  const [, word = '', colon = '', slashes = '', rest = ''] = opening.exec(url) ?? []
  const scheme = word.toLowerCase()
  const separator = colon + slashes
  if ((scheme !== 'http' && scheme !== 'https') || separator === '://' || rest === '') return undefined
  const meansScheme = slashes.length >= 2 || (colon !== '' && (slashes !== '' || isPublicHost(rest)))
  if (!meansScheme) return undefined
  const end = word.length + separator.length
  return {
    fault: 'scheme-separator',
    level: 'broken',
    start: word.length,
    end,
    repair: `${word}://${url.slice(end)}`,
    data: {written: url.slice(0, end), meant: `${word}://`}
  }
}

const doubled = /^(https?)[:/]{1,6}(https?)(?::\/{1,3}|\/\/)(?=[^/\s])/i

/** `https://https://x.org`, `http://https//x.org`: browsers look for a host named `https`. */
export const findDoubledScheme: TextCheck = (url) => {
  const [whole, first = '', second = ''] = doubled.exec(url) ?? []
  if (whole === undefined) return undefined
  const scheme = second.toLowerCase()
  const certain = scheme === first.toLowerCase() || scheme === 'https'
  return {
    fault: 'doubled-scheme',
    level: 'broken',
    start: 0,
    end: whole.length,
    ...(certain && {repair: `${scheme}://${url.slice(whole.length)}`}),
    data: {written: whole, meant: `${scheme}://`}
  }
}

/** `www.x.org/a`, `x.org/a`, `x.org:8080/a`, `://x.org`: read as a file beside the post, or as a scheme nobody knows. */
export const findMissingScheme: TextCheck = (url, {form}) => {
  const junk = /^[:/]{0,3}/.exec(url)?.[0] ?? ''
  if (junk !== '' && junk !== '://' && junk !== ':' && junk !== ':/') return undefined
  const host = /^[\w.-]{1,255}/.exec(url.slice(junk.length, junk.length + 256))?.[0] ?? ''
  const next = url.charAt(junk.length + host.length)
  if (!isPublicHost(host) || !['', '/', '?', '#', ':'].includes(next)) return undefined
  if (next === ':' && !/^:\d{1,5}(?:[/?#]|$)/.test(url.slice(junk.length + host.length))) return undefined
  // GFM itself links a bare `www.` (spec 0.29-gfm, section 6.9), with `http://`.
  if (form === 'bare' && junk === '') return undefined
  return {
    fault: 'missing-scheme',
    level: 'broken',
    start: 0,
    end: junk.length + host.length,
    repair: `https://${url.slice(junk.length)}`,
    data: {host}
  }
}

/** `javascript:`, `file:`, `data:` and pages of the browser itself. */
export const findLocalScheme: TextCheck = (url) => {
  const scheme = /^([a-z][a-z-]{2,24}):/i.exec(url)?.[1]?.toLowerCase()
  // A picture may well stand in its own address.
  if (scheme === undefined || !localSchemes.has(scheme) || /^data:image\//i.test(url)) return undefined
  const inner = scheme === 'view-source' ? url.slice(scheme.length + 1) : undefined
  return {
    fault: 'local-scheme',
    level: 'broken',
    start: 0,
    end: scheme.length + 1,
    ...(inner?.match(/^https?:\/\//i) && {repair: inner}),
    data: {scheme}
  }
}

/** `C:\notes\x.html`, `/Users/me/x.html`: files of the writer's own machine. */
export const findLocalPath: TextCheck = (url) => {
  const written = /^(?:[A-Za-z]:[\\/](?!\/)|\\\\\w|\/Users\/[^/]+\/(?:Desktop|Documents|Downloads|Pictures)\/)/.exec(
    url
  )?.[0]
  return written === undefined
    ? undefined
    : {fault: 'local-path', level: 'broken', start: 0, end: url.length, data: {written}}
}

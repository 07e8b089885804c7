import type {PartsCheck} from './address-check.ts'
import type {AddressFault} from './address-fault.ts'
import {asLatin} from './confusable-letters.ts'
import {editDistance} from './edit-distance.ts'
import {isPublicHost} from './is-public-host.ts'
import {knownHosts, realNeighbours} from './known-hosts.ts'
import type {AddressParts} from './read-address.ts'
import {misspeltTopLevelDomains} from './top-level-domains.ts'

/** Letters, digits, hyphens and (in practice) underscores; letters and emoji outside ASCII are IDN's business. */
const label =
  /^[\p{L}\p{M}\p{N}\p{So}](?:[\p{L}\p{M}\p{N}\p{So}_-]{0,61}[\p{L}\p{M}\p{N}\p{So}])?$|^_[\p{L}\p{N}-]{1,60}$/u
const address4 = /^\d{1,3}(?:\.\d{1,3}){3}$/
const address6 = /^\[[\da-f:.]{2,45}\]$/

/** `https://a..com`, `https://www.linkedin,com`, `https://-a.com`: no such name can be registered (RFC 1123, section 2.1). */
export const findMalformedHost: PartsCheck = (url, {host, hostName}, {form}) => {
  // `http://` in running text is a word about addresses, not an address.
  if (address6.test(hostName) || (form === 'bare' && !/^[\w.,-]/.test(hostName))) return undefined
  const labels = hostName.split(/[.。．]/)
  if (labels.every((each) => label.test(each))) return undefined
  const dotted = hostName.replace(/^\.{1,9}|[.,]{1,9}$/g, '').replace(/[.,]+/g, '.')
  const repair = isPublicHost(dotted) ? replaceHost(url, host, dotted) : undefined
  return hostFault('malformed-host', 'broken', host, hostName, repair)
}

/** `https://notes/x`: only a local network could know it. */
export const findHostWithoutDot: PartsCheck = (_url, {host, hostName}) =>
  /^[a-z][a-z0-9_-]*$/.test(hostName) ? hostFault('host-without-dot', 'broken', host, hostName) : undefined

/** `https://x.con`. */
export const findMisspeltTopLevelDomain: PartsCheck = (url, {host, hostName}) => {
  const dot = hostName.lastIndexOf('.')
  const meant = misspeltTopLevelDomains.get(hostName.slice(dot + 1))
  if (meant === undefined) return undefined
  const start = host.start + dot + 1
  return {
    fault: 'misspelt-top-level-domain',
    level: 'broken',
    start,
    end: start + hostName.length - dot - 1,
    repair: replaceHost(url, host, hostName.slice(0, dot + 1) + meant),
    data: {host: hostName, written: hostName.slice(dot + 1), meant}
  }
}

/** `linkdin.com`, `gihub.com`: one edit from a well-known host, and not in the first letter, where another word begins. */
export const findMisspeltHost: PartsCheck = (url, {host, hostName}, {site}) => {
  const labels = hostName.split('.')
  const domain = labels.slice(-2).join('.')
  const isOwn = site !== undefined && (hostName === site || hostName.endsWith(`.${site}`))
  if (isOwn || realNeighbours.has(domain) || knownHosts.includes(domain)) return undefined
  const meant = knownHosts.find((known) => isSlipOf(known, domain))
  if (meant === undefined) return undefined
  const repair = replaceHost(url, host, [...labels.slice(0, -2), meant].join('.'))
  return {
    ...hostFault('misspelt-host', 'broken', host, hostName, repair),
    data: {host: hostName, written: domain, meant}
  }
}

function isSlipOf(known: string, domain: string): boolean {
  const [knownName = '', knownEnd] = known.split('.')
  const [name = '', end] = domain.split('.')
  if (end !== knownEnd || name[0] !== knownName[0] || Math.abs(name.length - knownName.length) > 1) return false
  const isOtherWord = name === `${knownName}s` || knownName.length < 5
  return !isOtherWord && editDistance(name, knownName) === 1
}

/** `exаmple.com` with a Cyrillic `а`: another host than the one it looks like. */
export const findLookAlikeHost: PartsCheck = (url, {host, hostName}) => {
  const latin = asLatin(hostName)
  if (latin === hostName) return undefined
  const mixed = hostName.split('.').some((each) => /[a-z]/.test(each) && /[\u0370-\u052F]/.test(each))
  const imitates = knownHosts.some((known) => latin === known || latin.endsWith(`.${known}`))
  if (!mixed && !imitates) return undefined
  const certain = /^[\0-\u007F]*$/.test(latin)
  return hostFault('look-alike-host', 'broken', host, hostName, certain ? replaceHost(url, host, latin) : undefined)
}

/** `ｅｘ。com`: browsers map it to ASCII, other readers do not. */
export const findFullWidthHost: PartsCheck = (url, {host, hostName}) => {
  if (!/[\uFF01-\uFF5E。]/.test(hostName)) return undefined
  const narrow = hostName.normalize('NFKC').replaceAll('。', '.')
  return isPublicHost(narrow)
    ? hostFault('full-width-host', 'broken', host, hostName, replaceHost(url, host, narrow))
    : undefined
}

const privateAddress = /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\./
const localName = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa|test)$/
const tunnel =
  /\.(?:ngrok\.io|ngrok-free\.(?:app|dev)|ngrok\.app|trycloudflare\.com|loca\.lt|serveo\.net|localtunnel\.me)$/

/** The writer's own machine or network, or a tunnel to it (RFC 1918, RFC 6761, RFC 6762). */
export const findLocalHost: PartsCheck = (_url, {host, hostName}) => {
  const isLocal = address4.test(hostName) ? privateAddress.test(hostName) : localName.test(hostName)
  const isLoopback6 = hostName === '[::1]' || /^\[f[cd]/.test(hostName)
  return isLocal || isLoopback6 || tunnel.test(hostName) ? hostFault('local-host', 'broken', host, hostName) : undefined
}

/** Names that RFC 2606 and RFC 6761 keep for documentation, and those that templates ship with. */
const reserved = /(?:^|\.)(?:example\.(?:com|net|org|edu)|example|invalid)$/
const standIn =
  /^(?:www\.)?(?:your-?(?:domain|site|website|blog|company)|my-?(?:domain|site|website)|exampleblog)\.(?:com|org|net|io|dev)$/

/** `https://example.com/a`, `https://yourdomain.com`: never filled in. */
export const findPlaceholderHost: PartsCheck = (_url, {host, hostName}) => {
  if (reserved.test(hostName)) return hostFault('placeholder-host', 'broken', host, hostName)
  return standIn.test(hostName) ? hostFault('placeholder-host', 'advice', host, hostName) : undefined
}

const temporary =
  /^deploy-preview-\d+--|--[\w-]+\.netlify\.app$|-git-[\w-]+\.vercel\.app$|^\d+-[\w-]+\.[\w-]+\.gitpod\.io$|\.(?:githubpreview\.dev|app\.github\.dev|preview\.csb\.app|webcontainer\.io)$/

/** Previews of a pull request and online workspaces: gone when the work is done. */
export const findTemporaryHost: PartsCheck = (_url, {host, hostName}) =>
  temporary.test(hostName) ? hostFault('temporary-host', 'advice', host, hostName) : undefined

function replaceHost(url: string, host: AddressParts['host'], name: string): string {
  return url.slice(0, host.start) + name + url.slice(host.end)
}

function hostFault(
  fault: AddressFault['fault'],
  level: AddressFault['level'],
  host: AddressParts['host'],
  name: string,
  repair?: string
): AddressFault {
  return {fault, level, start: host.start, end: host.end, ...(repair !== undefined && {repair}), data: {host: name}}
}

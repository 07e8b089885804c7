import {plainHost} from '../hosts/find-profile.ts'
import {matchShape} from '../hosts/match-shape.ts'
import {cleanAddress} from './clean-address.ts'
import {readAddress} from './read-address.ts'

/**
 * What two addresses of one page have in common: the same without scheme, `www.`, the prefix of a page for telephones,
 * trackers, fragment and closing slash. A post of a network is known by its number, however its address is written.
 */
export function addressKey(written: string): string {
  const {url} = cleanAddress(written)
  const parts = readAddress(url)
  if (!parts) return url
  const match = matchShape(url)
  if (match?.id !== undefined) return `${match.profile.brand} ${match.id}`
  const host = plainHost(parts.hostName)
  const path = url.slice(parts.path.start, parts.path.end).replace(/\/+$/, '')
  const query = parts.query ? `?${url.slice(parts.query.start, parts.query.end)}` : ''
  return host === 'youtu.be' ? `youtube.com/watch?v=${path.slice(1)}` : `${host}${decode(path)}${query}`
}

function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

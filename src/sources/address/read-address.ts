import type {Range} from '../../post/place.ts'
import {remember} from './remember.ts'

/** The parts of a web address, as offsets into it. */
export interface AddressParts {
  /** Lower case, without colon; empty for `//host/path`. */
  readonly scheme: string
  /** What stands before the `@`, without it. */
  readonly userinfo?: Range
  readonly host: Range
  /** The host as compared: lower case, without a closing dot. */
  readonly hostName: string
  /** Everything from the first slash behind the host to `?` or `#`. */
  readonly path: Range
  /** Without its `?`. */
  readonly query?: Range
  /** Without its `#`. */
  readonly fragment?: Range
}

const webStart = /^(?:(https?):)?\/\//i

/**
 * Cuts a web address at its delimiters and leaves every character as it is.
 * `new URL()` is no help here: the WHATWG parser drops, maps or re-encodes just what has to be judged.
 * `undefined` for what does not start with `http://`, `https://` or `//`.
 */
export const readAddress: (url: string) => AddressParts | undefined = remember((url) => {
  const start = webStart.exec(url)
  if (!start) return undefined
  const authority = {start: start[0].length, end: endOf(url, start[0].length, '/?#\\')}
  const at = url.lastIndexOf('@', authority.end - 1)
  const hasUserinfo = at >= authority.start
  const hostStart = hasUserinfo ? at + 1 : authority.start
  const port = /:\d*$/.exec(url.slice(hostStart, authority.end).slice(-6))
  const host = {start: hostStart, end: authority.end - (port?.[0].length ?? 0)}
  const pathEnd = endOf(url, authority.end, '?#')
  const hash = url.indexOf('#', pathEnd)
  const queryEnd = hash === -1 ? url.length : hash
  return {
    scheme: (start[1] ?? '').toLowerCase(),
    ...(hasUserinfo && {userinfo: {start: authority.start, end: at}}),
    host,
    hostName: url.slice(host.start, host.end).toLowerCase().replace(/\.$/, ''),
    path: {start: authority.end, end: pathEnd},
    ...(url[pathEnd] === '?' && {query: {start: pathEnd + 1, end: queryEnd}}),
    ...(hash !== -1 && {fragment: {start: hash + 1, end: url.length}})
  }
})

function endOf(url: string, from: number, delimiters: string): number {
  let end = from
  while (end < url.length && !delimiters.includes(url.charAt(end))) end++
  return end
}

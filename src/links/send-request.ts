import {request as requestHttp} from 'node:http'
import {request as requestHttps} from 'node:https'
import type {LookupFunction} from 'node:net'
import type {HostAddress} from './create-resolver.ts'
import {type Failure, readConnectionError} from './failure.ts'

export type Method = 'HEAD' | 'GET'

/** The head of a response, as far as it matters. */
export interface Reply {
  readonly status: number
  /** The header `Location` as it came: its bytes as Latin-1. */
  readonly location?: string | undefined
  readonly retryAfter?: string | undefined
}

/** What a request is made of beside its address. */
export interface RequestParts {
  readonly method: Method
  /** Where to connect to; a name is not looked up again. */
  readonly addresses: readonly HostAddress[]
  /** In milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal
}

const headers = {accept: '*/*', 'user-agent': 'post-lint (+https://github.com/post-lint/post-lint)'}
/** A page may be large, and only the head of the response is looked at. */
const partial = {...headers, range: 'bytes=0-65535'}

/** Sends one request and reads the head of the response; the connection ends there, before any body. Never rejects. */
export function sendRequest(url: URL, {method, addresses, timeout, signal}: RequestParts): Promise<Reply | Failure> {
  return new Promise((settle) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp
    const request = send(url, {
      method,
      headers: method === 'GET' ? partial : headers,
      lookup: pin(addresses),
      agent: false,
      signal
    })
    const finish = (outcome: Reply | Failure): void => {
      clearTimeout(timer)
      settle(outcome)
      request.destroy()
    }
    const timer = setTimeout(finish, timeout, 'timeout' as const)
    request.on('error', (error) => finish(readConnectionError(error)))
    request.on('response', ({statusCode = 0, headers}) => {
      finish({status: statusCode, location: headers.location, retryAfter: headers['retry-after']})
    })
    request.end()
  })
}

/** Stands in for the look-up of a connection: a name that gives another address when asked again has no say. */
function pin(addresses: readonly HostAddress[]): LookupFunction {
  return (_host, {all}, callback) => {
    const [first] = addresses
    if (all) callback(null, [...addresses])
    else callback(null, first?.address ?? '', first?.family)
  }
}

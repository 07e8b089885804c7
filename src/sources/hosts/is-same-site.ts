import {readAddress} from '../address/read-address.ts'
import {plainHost} from './find-profile.ts'

/** Whether two addresses are of one site: the same host, or one a part of the other's. `undefined` where one has no host. */
export function isSameSite(one: string, other: string): boolean | undefined {
  const hosts = [one, other].map((url) => readAddress(url)?.hostName)
  const [first, second] = hosts.map((host) => host && plainHost(host))
  if (!first || !second) return undefined
  return first === second || first.endsWith(`.${second}`) || second.endsWith(`.${first}`)
}

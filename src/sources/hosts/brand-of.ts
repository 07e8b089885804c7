import {readAddress} from '../address/read-address.ts'
import {type Brand, brands} from './brands.ts'
import {plainHost} from './find-profile.ts'

const brandOfHost: ReadonlyMap<string, Brand> = new Map(
  brands.flatMap((brand) => brand.hosts.map((host) => [host.replace(/^(?:\*|\{country\})\./, ''), brand] as const))
)

/** The site an address belongs to, its sub-domains included; `undefined` for one we do not know by name. */
export function brandOf(url: string): Brand | undefined {
  const parts = readAddress(url)
  let labels = parts ? plainHost(parts.hostName).split('.').slice(-5) : []
  for (; labels.length > 1; labels = labels.slice(1)) {
    const found = brandOfHost.get(labels.join('.'))
    if (found) return found
  }
  return undefined
}

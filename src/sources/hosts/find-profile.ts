import type {HostProfile} from './host-profile.ts'
import {hostProfiles} from './profiles.ts'

/** Sub-domains where a site runs its own pages: its blog, its help, its files. */
const serviceNames: ReadonlySet<string> = new Set(
  (
    'about account accounts ads ai api app assets brand business career careers cdn community creators data design ' +
    'dev developer developers docs download engineering files help images img info jobs legal mail marketing media newsroom ' +
    'partners policies press privacy research security shop static status store support upload wiki'
  ).split(' ')
)

const profileOfHost: ReadonlyMap<string, HostProfile> = new Map(
  hostProfiles.flatMap((profile) => profile.hosts.map((host) => [host, profile] as const))
)

/** A host as profiles name it: without `www.` and without the prefix of a page for telephones. */
export function plainHost(host: string): string {
  return host.replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '').replace(/^([a-z-]+)\.m\.(?=wiki)/, '$1.')
}

/** The profile of a host (lower case), by its own name, by country or by wildcard; `undefined` for a site nobody described. */
export function findProfile(host: string): HostProfile | undefined {
  const plain = plainHost(host)
  const exact = profileOfHost.get(plain)
  if (exact) return exact
  const [first = '', ...rest] = plain.split('.')
  if (/^[a-z]{2}$/.test(first)) {
    const byCountry = profileOfHost.get(`{country}.${rest.join('.')}`)
    if (byCountry) return byCountry
  }
  if (serviceNames.has(first)) return undefined
  for (let labels = rest; labels.length > 1; labels = labels.slice(1)) {
    const found = profileOfHost.get(`*.${labels.join('.')}`)
    if (found) return found
  }
  return undefined
}

import {BlockList, isIPv4} from 'node:net'

/**
 * Networks of IPv4 that are no part of the public internet (IANA's special-purpose address registry, RFC 6890):
 * this network, private, shared, loopback, link-local (where clouds keep their metadata), protocol assignments,
 * documentation, 6to4 relays, benchmarks, multicast, reserved.
 */
const specialIpv4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4]
] as const

/** The same within `2000::/3`: protocol assignments with Teredo, documentation (twice), 6to4. */
const specialIpv6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20]
] as const

/** An IPv6 address that starts so ends in the IPv4 address it stands for: IPv4-mapped, and NAT64 (RFC 6052). */
const ipv4Prefixes = ['::ffff:', '64:ff9b::'] as const

const special = new BlockList()
const publicIpv6 = new BlockList()

publicIpv6.addSubnet('2000::', 3, 'ipv6')
for (const [network, bits] of specialIpv6) special.addSubnet(network, bits, 'ipv6')
for (const [network, bits] of specialIpv4) special.addSubnet(network, bits, 'ipv4')
for (const prefix of ipv4Prefixes) {
  publicIpv6.addSubnet(`${prefix}0.0.0.0`, 96, 'ipv6')
  for (const [network, bits] of specialIpv4) special.addSubnet(`${prefix}${network}`, 96 + bits, 'ipv6')
}

/** Whether an IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4')
  return publicIpv6.check(address, 'ipv6') && !special.check(address, 'ipv6')
}

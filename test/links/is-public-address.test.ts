import * as assert from 'uvu/assert'
import {isPublicAddress} from '../../src/links/is-public-address.ts'
import {describe} from '../describe.ts'

/** The first and the last address of each special network, and the neighbours outside where they are public. */
const edges: readonly [inside: readonly string[], outside: readonly string[]][] = [
  [['0.0.0.0', '0.255.255.255'], ['1.0.0.0']],
  [
    ['10.0.0.0', '10.255.255.255'],
    ['9.255.255.255', '11.0.0.0']
  ],
  [
    ['100.64.0.0', '100.127.255.255'],
    ['100.63.255.255', '100.128.0.0']
  ],
  [
    ['127.0.0.0', '127.255.255.255'],
    ['126.255.255.255', '128.0.0.0']
  ],
  [
    ['169.254.0.0', '169.254.169.254', '169.254.255.255'],
    ['169.253.255.255', '169.255.0.0']
  ],
  [
    ['172.16.0.0', '172.31.255.255'],
    ['172.15.255.255', '172.32.0.0']
  ],
  [
    ['192.0.0.0', '192.0.0.255', '192.0.2.0', '192.0.2.255'],
    ['191.255.255.255', '192.0.1.0', '192.0.3.0']
  ],
  [['192.88.99.1'], ['192.88.98.255', '192.88.100.0']],
  [
    ['192.168.0.0', '192.168.255.255'],
    ['192.167.255.255', '192.169.0.0']
  ],
  [
    ['198.18.0.0', '198.19.255.255'],
    ['198.17.255.255', '198.20.0.0']
  ],
  [
    ['198.51.100.0', '203.0.113.255'],
    ['198.51.99.255', '198.51.101.0', '203.0.112.255', '203.0.114.0']
  ],
  [['224.0.0.0', '239.255.255.255', '240.0.0.0', '255.255.255.255'], ['223.255.255.255']]
]

/** `a.b.c.d` as the last two groups of an IPv6 address. */
function toGroups(address: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
}

describe('isPublicAddress', (it) => {
  it('knows the special networks of IPv4, also as IPv6 writes them', () => {
    for (const [inside, outside] of edges) {
      for (const [addresses, expected] of [
        [inside, false],
        [outside, true]
      ] as const) {
        for (const address of addresses) {
          assert.is(isPublicAddress(address), expected, address)
          for (const prefix of ['::ffff:', '64:ff9b::', '0:0:0:0:0:FFFF:', '0064:ff9b:0:0:0:0:']) {
            assert.is(isPublicAddress(prefix + address), expected, prefix + address)
            assert.is(isPublicAddress(prefix + toGroups(address)), expected, prefix + toGroups(address))
          }
        }
      }
    }
  })

  it('knows the public part of IPv6', () => {
    const inside = ['2000::1', '2606:4700::1111', '2a00:1450::1', '2001:200::1', '2001:4860:4860::8888', '3ffe::1']
    for (const address of inside) assert.is(isPublicAddress(address), true, address)
    const outside = [
      '::',
      '::1',
      '::2',
      '::7f00:1',
      '64:ff9b:1::808:808',
      '100::1',
      '1fff:ffff::1',
      '2001::1',
      '2001:1ff::1',
      '2001:db8::1',
      '2002:808:808::1',
      '3fff::1',
      '4000::1',
      'fc00::1',
      'fdff::1',
      'fe80::1',
      'fe80::1%eth0',
      'fec0::1',
      'ff02::1'
    ]
    for (const address of outside) assert.is(isPublicAddress(address), false, address)
  })

  it('takes no name for public', () => assert.is(isPublicAddress('site.com'), false))
})

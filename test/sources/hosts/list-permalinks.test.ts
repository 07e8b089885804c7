import * as assert from 'uvu/assert'
import {listPermalinks} from '../../../src/sources/hosts/list-permalinks.ts'
import {hostProfiles} from '../../../src/sources/hosts/profiles.ts'
import {describe} from '../../describe.ts'

describe('listPermalinks', (it) => {
  const lines = listPermalinks().split('\n')

  it('says of each site how to get the address of an item', () => {
    assert.equal(
      lines.filter((line) => line.startsWith('- ')),
      hostProfiles.map(({brand, permalink}) => `- ${brand}. ${permalink}`)
    )
  })

  it('shows up to two addresses of items and two of other pages', () => {
    assert.equal(lines.slice(5, 10), [
      '- X. Open the post and copy its address, or choose "Copy link" in its share menu',
      '  - `https://x.com/jane_doe/status/1724900000000000000?s=20` is one item',
      '  - `https://twitter.com/i/web/status/1346492730223058946` is one item',
      '  - `https://x.com/jane_doe` is not: it is a profile',
      '  - `https://x.com/jane_doe/with_replies` is not: it is a tab of a profile'
    ])
  })

  it('shows no address of which nothing is known', () => {
    const unknown = hostProfiles.flatMap(({examples}) =>
      examples.flatMap(([kind, url]) => (kind === 'unknown' ? url : []))
    )
    assert.ok(unknown.length > 0)
    assert.equal(
      unknown.filter((url) => lines.some((line) => line.includes(`\`${url}\``))),
      []
    )
  })
})

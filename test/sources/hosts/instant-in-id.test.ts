import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {instantInId} from '../../../src/sources/hosts/instant-in-id.ts'

const test = suite('instant-in-id')

const known: readonly (readonly [url: string, instant: string])[] = [
  // Microsoft's documentation of the LinkedIn API gives 1506560133675 as the time of this activity.
  ['https://www.linkedin.com/feed/update/urn:li:activity:6318971194909560123', '2017-09-28T00:55:33.674Z'],
  // X's documentation of its API gives 2021-01-06T18:40:40.000Z as the time of this post.
  ['https://x.com/jane/status/1346889436626259968', '2021-01-06T18:40:40.344Z'],
  ['https://bsky.app/profile/jane.bsky.social/post/3kabcdefghij2', '2023-09-26T02:45:50.982Z'],
  ['https://mastodon.social/@jane/111400000000000000', '2023-11-12T22:45:01.562Z'],
  ['https://www.tiktok.com/@jane/video/7300000000000000000', '2023-11-11T00:48:18.000Z'],
  ['https://www.instagram.com/p/CzqAbCdEfGh/', '2023-11-15T06:18:22.355Z'],
  ['https://arxiv.org/abs/2112.10752', '2021-12-01T00:00:00.000Z'],
  ['https://arxiv.org/pdf/2112.10752v2.pdf', '2021-12-01T00:00:00.000Z'],
  ['https://arxiv.org/abs/hep-th/9901001', '1999-01-01T00:00:00.000Z']
]

for (const [url, instant] of known) {
  test(`reads ${instant} in ${url}`, () => {
    assert.is(new Date(instantInId(url) ?? 0).toISOString(), instant)
  })
}

test('reads no time where there is none', () => {
  for (const url of [
    'https://x.com/jane/status/20',
    'https://x.com/jane',
    'https://arxiv.org/abs/2199.10752',
    'https://www.tiktok.com/@jane/video/12',
    'https://github.com/a/b/issues/1',
    'https://news.ycombinator.com/item?id=38300000',
    'https://blog.jane.dev/1346889436626259968'
  ]) {
    assert.is(instantInId(url), undefined)
  }
})

test.run()

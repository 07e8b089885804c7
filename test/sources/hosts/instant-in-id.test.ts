import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {arxivInstant, linkedInInstant, xInstant} from '../../../src/sources/hosts/id-clocks.ts'
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
  ['https://www.instagram.com/p/CzqAbCdEfGhABCDEFGH/', '2023-11-15T06:18:22.355Z'],
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

/** The lowest id whose bits above `shift` hold a number. */
function idOf(number: number, shift: bigint): string {
  return String(BigInt(number) << shift)
}

test('takes numbers for times of the web alone', () => {
  const [first, last] = [Date.UTC(1991, 0), Date.UTC(2100, 0)]
  const read = (instant: number): number | undefined => linkedInInstant(idOf(instant, 22n))
  assert.equal([first, first + 1, last - 1, last].map(read), [undefined, first + 1, last - 1, undefined])
})

test('takes the counters before the first snowflake of X for no times', () => {
  assert.equal(['29700859247', '29700859248'].map(xInstant), [undefined, 1_288_834_981_738])
})

test('reads year and month of a paper', () => {
  const ids = ['9102.0001', '2112.0001', '2100.0001', '2113.0001', 'math.GT/0309136', 'v2112.0001']
  const days = [Date.UTC(1991, 1), Date.UTC(2021, 11), undefined, undefined, Date.UTC(2003, 8), undefined]
  assert.equal(ids.map(arxivInstant), days)
})

test.run()

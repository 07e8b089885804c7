import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {isFromAssistant, stripTrackers} from '../../../src/sources/address/strip-trackers.ts'

const test = suite('strip-trackers')

const tracked: readonly (readonly [url: string, stripped: string, ...removed: string[]])[] = [
  ['https://x.org/a?utm_source=b', 'https://x.org/a', 'utm_source=b'],
  ['https://x.org/a?utm_source=b#c', 'https://x.org/a#c', 'utm_source=b'],
  [
    'https://x.org/a?b=1&utm_source=c&utm_medium=d&e=%20f+g',
    'https://x.org/a?b=1&e=%20f+g',
    'utm_source=c',
    'utm_medium=d'
  ],
  ['https://notunsplash.com/a?utm_source=b', 'https://notunsplash.com/a', 'utm_source=b'],
  ['https://unsplash.com.x.org/a?utm_source=b', 'https://unsplash.com.x.org/a', 'utm_source=b'],
  ['https://x.org/a?b=1&fbclid=c', 'https://x.org/a?b=1', 'fbclid=c'],
  ['https://x.org/a?fbclid=c&b=1', 'https://x.org/a?b=1', 'fbclid=c'],
  ['https://x.org/a?b=1&amp;utm_source=c&amp;d=2', 'https://x.org/a?b=1&amp;d=2', 'utm_source=c'],
  ['https://x.org/a?b=1&amp;utm_source=c', 'https://x.org/a?b=1', 'utm_source=c'],
  ['https://youtu.be/dQw4w9WgXcQ?si=abc&t=10', 'https://youtu.be/dQw4w9WgXcQ?t=10', 'si=abc'],
  ['https://x.com/jane/status/1?s=20&t=abc', 'https://x.com/jane/status/1', 's=20', 't=abc'],
  ['https://jane.medium.com/a-0123456789ab?source=rss', 'https://jane.medium.com/a-0123456789ab', 'source=rss'],
  [
    'https://www.linkedin.com/posts/a-activity-7130000000000000000-b?utm_source=share&utm_medium=member_desktop&rcm=c',
    'https://www.linkedin.com/posts/a-activity-7130000000000000000-b',
    'utm_source=share',
    'utm_medium=member_desktop',
    'rcm=c'
  ]
]

for (const [url, stripped, ...removed] of tracked) {
  test(`strips ${url}`, () => {
    assert.equal(stripTrackers(url), {url: stripped, removed})
    assert.is(stripTrackers(stripped), undefined)
  })
}

for (const url of [
  'https://x.org/a',
  'https://x.org/?s=search&t=1&ref=main&source=b&si=c',
  'https://github.com/a/b?ref=main',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=10s',
  'https://notx.com/a?s=20',
  'https://x.org/a#utm_source=b',
  'https://unsplash.com/photos/a?utm_source=b',
  'https://images.unsplash.com/a?utm_source=b',
  'https://x.org/a?fbcli=b&gclidx=c&utmost=d',
  '/a?utm_source=b',
  ''
]) {
  test(`leaves ${url || 'the empty address'} alone`, () => {
    assert.is(stripTrackers(url), undefined)
  })
}

test('recognises what an assistant pasted', () => {
  assert.is(isFromAssistant(stripTrackers('https://x.org/a?utm_source=chatgpt.com')?.removed ?? []), true)
  assert.is(isFromAssistant(stripTrackers('https://x.org/a?utm_source=share')?.removed ?? []), false)
  assert.is(isFromAssistant(['utm_medium=referral', 'UTM_SOURCE=ChatGPT.com']), true)
  for (const parameter of ['xutm_source=chatgpt.com', 'utm_source=openair']) {
    assert.is(isFromAssistant([parameter]), false, parameter)
  }
})

test.run()

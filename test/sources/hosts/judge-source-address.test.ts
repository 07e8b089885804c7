import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {judgeSourceAddress} from '../../../src/sources/hosts/judge-source-address.ts'
import type {LabelKind} from '../../../src/sources/source-line.ts'

const test = suite('judge-source-address')

const kinds: readonly LabelKind[] = [
  'source',
  'original',
  'translation',
  'media',
  'credit',
  'via',
  'author',
  'reference',
  'data'
]

/** Which labels may not have the address, and why. */
const cases: readonly (readonly [url: string, why: string | undefined, labels: string])[] = [
  ['https://www.linkedin.com/posts/jane-doe_a-activity-7131000000000000000-AbCd', undefined, ''],
  ['https://www.linkedin.com/in/jane-doe/recent-activity/all/', 'many', 'source original translation media'],
  ['https://www.linkedin.com/in/jane-doe/', 'many', 'source original translation'],
  ['https://www.linkedin.com/in/jane-doe/?utm_source=share', 'many', 'source original translation'],
  ['https://en.wikipedia.org/', 'many', 'source original translation media'],
  ['https://stackoverflow.com/questions/tagged/regex', 'many', 'source original translation media'],
  ['https://www.google.com/search?q=bees', 'many', 'source original translation media'],
  ['https://stackoverflow.com/questions/ask', 'closed', 'source original translation media credit via author'],
  ['https://www.linkedin.com/login', 'closed', 'source original translation media credit via author'],
  ['https://github.com/jane/clock/pull/', 'truncated', 'source original translation media credit via author'],
  ['https://bit.ly/3xYzAbC', 'short', 'source original translation media credit via author'],
  ['https://bit.ly/a', 'short', 'source original translation media credit via author'],
  ['https://bit.ly/', undefined, ''],
  ['https://www.google.com/url?q=https://jane.dev/a', undefined, ''],
  ['https://www.google.com/url?q=https%3A%2F%2Fx.com%2Fjane_doe', 'many', 'source original translation'],
  ['https://arxiv.org/pdf/2112.10752', undefined, ''],
  ['https://docs.google.com/document/d/1AbCdEfGhIjKlMnOp/edit?usp=sharing', undefined, ''],
  ['https://www.youtube.com/playlist?list=PL123', undefined, ''],
  ['https://jane.dev/', undefined, ''],
  ['/about', undefined, '']
]

for (const [url, why, labels] of cases) {
  test(`${url} is ${why ?? 'fine'} for ${labels || 'all labels'}`, () => {
    const judged = kinds.filter((kind) => judgeSourceAddress(url, kind) !== undefined)
    assert.is(judged.join(' '), labels)
    assert.is(judgeSourceAddress(url, 'source')?.why, why)
  })
}

test('tells what is known of the page', () => {
  assert.equal(judgeSourceAddress('https://bit.ly/3xYzAbC', 'source'), {why: 'short'})
  assert.is(judgeSourceAddress('https://x.com/jane', 'source')?.verdict?.brand, 'X')
})

test.run()

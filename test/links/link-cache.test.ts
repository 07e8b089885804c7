import * as assert from 'uvu/assert'
import {readLinkCache} from '../../src/links/link-cache.ts'
import type {LinkVerdict} from '../../src/links/link-verdict.ts'
import {describe} from '../describe.ts'
import {makeChecker} from './make-checker.ts'
import {answer, withServer} from './with-server.ts'

const ages = {alive: 100, reported: 10}
const a = 'https://a.com/'
const b = 'https://b.com/'
const kept: readonly LinkVerdict[] = [
  {state: 'alive'},
  {state: 'moved', to: b},
  {state: 'soft-gone', to: b},
  {state: 'gone', why: '404', at: a},
  {state: 'gone', why: 'host-not-found', at: a}
]

/** What is left of a verdict in another run, at a later time. */
function remember(verdict: LinkVerdict, later: number): LinkVerdict | undefined {
  const first = readLinkCache('', ages, 1000)
  first.set(a, verdict)
  return readLinkCache(first.write(''), ages, 1000 + later).get(a)
}

describe('readLinkCache', (it) => {
  it('keeps what is alive longer than what is reported, and no more than that', () => {
    for (const verdict of kept) {
      const age = verdict.state === 'alive' ? 100 : 10
      assert.equal(remember(verdict, 0), verdict)
      assert.equal(remember(verdict, age - 1), verdict)
      assert.is(remember(verdict, age), undefined)
      assert.is(remember(verdict, -1), undefined)
    }
  })

  it('keeps nothing that is unknown', () => assert.is(remember({state: 'unknown', why: 'answers 403'}, 0), undefined))

  it('is written sorted and without what is too old, whatever another run wrote meanwhile', () => {
    const other = readLinkCache('', ages, 1005)
    other.set('https://c.com/', {state: 'alive'})
    other.set(a, {state: 'gone', why: '410', at: a})
    const old = readLinkCache('', ages, 900)
    old.set('https://old.com/', {state: 'alive'})
    const cache = readLinkCache(old.write(''), ages, 1010)
    cache.set(b, {state: 'moved', to: a})
    cache.set(a, {state: 'alive'})
    const links = {
      [a]: {at: 1010, verdict: {state: 'alive'}},
      [b]: {at: 1010, verdict: {state: 'moved', to: a}},
      'https://c.com/': {at: 1005, verdict: {state: 'alive'}}
    }
    assert.is(cache.write(other.write('')), `${JSON.stringify({version: 1, links}, undefined, 1)}\n`)
  })

  it('takes nothing from what is damaged, foreign or made up', () => {
    const entry = (verdict: unknown, at: unknown = 0): string =>
      JSON.stringify({version: 1, links: {[a]: {at, verdict}}})
    const texts = [
      '',
      '{',
      'null',
      '[]',
      '{"version": 1}',
      '{"version": 1, "links": []}',
      `{"version": 2, "links": {"${a}": {"at": 0, "verdict": {"state": "alive"}}}}`,
      `{"version": 1, "links": {"${a}": null}}`,
      entry({state: 'alive'}, '0'),
      entry({state: 'dead'}),
      entry({state: 'gone', why: 'a mood', at: a}),
      entry({state: 'gone', why: '404'}),
      entry({state: 'gone', why: '404', at: 'x'}),
      entry({state: 'gone', why: '404', at: 'https://['}),
      entry({state: 'moved'}),
      entry({state: 'moved', to: 'javascript:alert(1)'}),
      entry({state: 'moved', to: 'https://a.com/\u001b[31m'}),
      entry({state: 'unknown', why: 'x'})
    ]
    for (const text of texts) assert.is(readLinkCache(text, ages, 0).get(a), undefined, text)
    assert.equal(readLinkCache(entry({state: 'alive'}), ages, 0).get(a), {state: 'alive'})
  })

  it('spares the next run the request', async () => {
    await withServer({'/a': answer(200), '/b': answer(403)}, async ({origin, requests}) => {
      const first = readLinkCache('', ages, 0)
      const check = makeChecker({cache: first})
      await Promise.all([check(`${origin}/a#part`), check(`${origin}/b`)])
      const next = makeChecker({cache: readLinkCache(first.write(''), ages, 5)})
      assert.equal(await next(`${origin}/a#other`), {state: 'alive'})
      assert.equal(await next(`${origin}/b`), {state: 'unknown', why: 'answers 403'})
      assert.equal(
        requests.filter((request) => request.endsWith('/a')),
        ['HEAD /a']
      )
      assert.is(requests.filter((request) => request.endsWith('/b')).length, 4)
    })
  })
})

import * as assert from 'uvu/assert'
import {judgeLanding, type Landing} from '../../src/links/judge-landing.ts'
import {describe} from '../describe.ts'

const cases: readonly [start: string, end: string, landing: Landing][] = [
  ['https://a.com/x/y', 'https://a.com/x/y', 'same-page'],
  ['https://a.com/x/y', 'https://a.com/x/y/', 'same-page'],
  ['https://a.com/?utm_source=b', 'https://a.com/', 'same-page'],
  ['http://a.com/x/y', 'https://a.com/x/y', 'elsewhere'],
  ['http://a.com/', 'https://www.a.com/', 'elsewhere'],
  ['https://a.com/x/y', 'https://a.com/', 'home'],
  ['https://a.com/x/y', 'https://www.a.com', 'home'],
  ['https://a.com/x', 'https://a.com/', 'home'],
  ['https://blog.a.com/x', 'https://a.com/', 'home'],
  ['https://a.com/x/y', 'https://a.com/index.html', 'home'],
  ['https://a.com/x/y', 'https://a.com/en-us/home', 'home'],
  ['https://a.com/2019/a-long-title', 'https://b.com/', 'home'],
  ['https://short.ly/3xYz', 'https://b.com/', 'elsewhere'],
  ['https://a.com/en/', 'https://a.com/', 'elsewhere'],
  ['https://a.com/x/y', 'https://a.com/?id=7', 'elsewhere'],
  ['https://a.com/x/y', 'https://a.com/x/', 'elsewhere'],
  ['https://a.com/x', 'https://a.com/404', 'not-found'],
  ['https://a.com/x', 'https://a.com/errors/page-not-found.html', 'not-found'],
  ['https://a.com/x', 'https://a.com/error-handling-in-express', 'elsewhere'],
  ['https://a.com/x', 'https://a.com/blog/404-days', 'elsewhere'],
  ['http://a.com/404', 'https://a.com/404', 'elsewhere'],
  ['https://a.com/x', 'https://a.com/login?next=/x', 'login'],
  ['https://a.com/x', 'https://accounts.a.com/users/sign_in', 'login'],
  ['https://a.com/x', 'https://accounts.a.com/users/sign-in', 'login'],
  ['https://a.com/x', 'https://a.com/log-in-with-keys', 'elsewhere']
]

describe('judgeLanding', (it) => {
  for (const [start, end, landing] of cases) {
    it(`takes the way from ${start} to ${end} for ${landing}`, () => {
      assert.is(judgeLanding(new URL(start), new URL(end)), landing)
    })
  }
})

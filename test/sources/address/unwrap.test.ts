import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {isShortener} from '../../../src/sources/address/shorteners.ts'
import {unwrap} from '../../../src/sources/address/unwrap.ts'

const test = suite('unwrap')

const wrapped: readonly (readonly [url: string, target: string])[] = [
  ['https://www.google.com/url?sa=t&url=https%3A%2F%2Fx.org%2Fa%3Fb%3Dc&usg=d', 'https://x.org/a?b=c'],
  ['https://www.google.co.kr/url?q=https://x.org/&sa=D', 'https://x.org/'],
  ['https://www.google.com/url?sa=D&amp;q=https://x.org/a', 'https://x.org/a'],
  ['https://www.google.com/amp/s/x.org/a', 'https://x.org/a'],
  ['https://x-org.cdn.ampproject.org/c/s/x.org/a', 'https://x.org/a'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fx.org%2Fa&h=b', 'https://x.org/a'],
  ['https://l.instagram.com/?u=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://link.zhihu.com/?target=https%3A//x.org/a', 'https://x.org/a'],
  ['https://link.juejin.cn?target=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://links.jianshu.com/go?to=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.org%2Fa&data=b', 'https://x.org/a'],
  ['https://href.li/?https://x.org/a', 'https://x.org/a'],
  ['https://r.jina.ai/https://x.org/a', 'https://x.org/a'],
  ['https://www.google.com/imgres?imgurl=a&imgrefurl=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://translate.google.com/translate?hl=en&u=https://x.org/a', 'https://x.org/a'],
  ['https://lm.facebook.com/l.php?u=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://out.reddit.com/t3?url=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://www.youtube.com/redirect?v=b&q=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://t.umblr.com/redirect?z=https%3A%2F%2Fx.org%2Fa&t=b', 'https://x.org/a'],
  ['https://duckduckgo.com/l/?uddg=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://www.duckduckgo.com/l/?uddg=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://link.csdn.net/?target=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://link.jianshu.com/go?to=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://steamcommunity.com/linkfilter/?url=https://x.org/a', 'https://x.org/a'],
  ['https://steamcommunity.com/linkfilter/?u=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://vk.com/away.php?to=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://m.vk.com/away.php?to=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://disq.us/url?url=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fx.org%2Fa&urlhash=b', 'https://x.org/a'],
  ['https://www.linkedin.com/safety/go?url=https%3A%2F%2Fx.org%2Fa&trk=b', 'https://x.org/a'],
  ['https://slack-redir.net/link?url=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://getpocket.com/redirect?url=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://go.redirectingat.com/?id=b&url=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://cc.naver.com/cc?a=b&u=https%3A%2F%2Fx.org%2Fa', 'https://x.org/a'],
  ['https://www.google.de/amp/x.org/a', 'http://x.org/a'],
  ['https://href.li/?http://x.org/a', 'http://x.org/a'],
  ['https://12ft.io/http://x.org/a', 'http://x.org/a'],
  ['https://www.google.com/url?q=HTTP://x.org/%E0%A4%A', 'HTTP://x.org/%E0%A4%A']
]

for (const [url, target] of wrapped) {
  test(`finds the target of ${url}`, () => {
    assert.is(unwrap(url), target)
  })
}

for (const [url] of wrapped) {
  test(`trusts no host that resembles the one of ${url}`, () => {
    assert.is(unwrap(url.replace('https://', 'https://x.')), undefined)
    assert.is(unwrap(url.replace(/https:\/\/[^/?]+/, (host) => `${host}.evil.dev`)), undefined)
  })
}

for (const url of [
  'https://www.google.com/search?q=https://x.org',
  'https://www.google.com/url?q=see-https://x.org',
  'https://www.google.com/url?q=https://x.org/a%20b',
  'https://www.google.com/a/amp/s/x.org/a',
  'https://www.google.com/a/amp/x.org/a',
  'https://x-org.cdn.ampproject.org/a/c/s/x.org/a',
  'https://href.li/a/?https://x.org/a',
  'https://r.jina.ai/a/https://x.org/a',
  'https://x.org/amp/s/y.org/a',
  'https://www.google.com/url?q=%E0%A4%A',
  'https://www.google.com/url?q=javascript:alert(1)',
  'https://x.org/url?q=https://y.org/a',
  'https://web.archive.org/web/2020/https://x.org/a',
  '/url?q=https://x.org/a'
]) {
  test(`leaves ${url} alone`, () => {
    assert.is(unwrap(url), undefined)
  })
}

test('tells shorteners from short addresses of the item itself', () => {
  for (const host of ['bit.ly', 'www.bit.ly', 'lnkd.in', 'naver.me', 't.co']) assert.is(isShortener(host), true)
  for (const host of ['youtu.be', 'doi.org', 'arxiv.org', 'x.org', '']) assert.is(isShortener(host), false)
})

test.run()

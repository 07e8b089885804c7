import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {brands} from '../../../src/sources/hosts/brands.ts'
import {judgeBrand} from '../../../src/sources/hosts/judge-brand.ts'

const test = suite('judge-brand')

const wrong: readonly (readonly [text: string, url: string, written: string, expected: string])[] = [
  ['Linkedin post', 'https://www.linkedin.com/in/jane/recent-activity/all/', 'Linkedin', 'LinkedIn'],
  ['Linkedin', '/about', 'Linkedin', 'LinkedIn'],
  ['a Linkedin article', 'https://jane.dev/a', 'Linkedin', 'LinkedIn'],
  ['Linkedin 게시물', 'https://jane.dev/a', 'Linkedin', 'LinkedIn'],
  ['the steps in the Linkedin help', 'https://www.linkedin.com/help/a', 'Linkedin', 'LinkedIn'],
  ['Linkedin에서 보기', 'https://kr.linkedin.com/in/jane', 'Linkedin', 'LinkedIn'],
  ['on Github', 'https://github.com/a/b', 'Github', 'GitHub'],
  ['github repo', 'https://github.com/a/b', 'github', 'GitHub'],
  ['Youtube 영상', 'https://youtu.be/dQw4w9WgXcQ', 'Youtube', 'YouTube'],
  ['this answer on StackOverflow', 'https://stackoverflow.com/a/1', 'StackOverflow', 'Stack Overflow'],
  ['twitter', 'https://x.com/jane', 'twitter', 'Twitter'],
  ['medium', 'https://jane.medium.com/a', 'medium', 'Medium'],
  ['Arxiv', 'https://arxiv.org/abs/2112.10752', 'Arxiv', 'arXiv'],
  ['Codepen', 'https://codepen.io/jane/pen/a', 'Codepen', 'CodePen']
]

for (const [text, url, written, expected] of wrong) {
  test(`reads ${expected} in "${text}" (${url})`, () => {
    const fault = judgeBrand(text, url)
    assert.equal(fault && [text.slice(fault.start, fault.end), fault.expected], [written, expected])
  })
}

const right: readonly (readonly [text: string, url: string])[] = [
  ['LinkedIn post', 'https://www.linkedin.com/in/jane'],
  ['링크드인', 'https://www.linkedin.com/in/jane'],
  ['네이버 블로그', 'https://blog.naver.com/jane'],
  ['知乎', 'https://www.zhihu.com/question/1'],
  ['はてなブログ', 'https://jane.hatenablog.com/entry/a'],
  ['Twitter', 'https://x.com/jane'],
  ['How to use Github', 'https://jane.dev/a'],
  ['Blue Sky on Rails', 'https://jane.dev/a'],
  ['medium', 'https://jane.dev/sizes'],
  ['a notion', 'https://jane.dev/a'],
  ['MEDIUM', 'https://jane.dev/difficulty'],
  ['Flicker', 'https://jane.dev/flicker'],
  ['my github workflow', 'https://github.com/a/b'],
  ['Github-badge', 'https://github.com/a/Github-badge'],
  ['Github.com', 'https://github.com'],
  ['@Github', 'https://github.com/github'],
  ['jane/Github', 'https://github.com/jane/Github'],
  ['', 'https://github.com/a'],
  ['post', 'https://github.com/a']
]

for (const [text, url] of right) {
  test(`is silent about "${text}" (${url})`, () => {
    assert.is(judgeBrand(text, url), undefined)
  })
}

test('reads no text of more than 200 characters', () => {
  const text = (length: number): string => 'Linkedin'.padStart(length, 'on ')
  assert.equal(judgeBrand(text(200), 'https://www.linkedin.com/in/jane')?.expected, 'LinkedIn')
  assert.is(judgeBrand(text(201), 'https://www.linkedin.com/in/jane'), undefined)
})

test('never calls a right name wrong', () => {
  for (const {brand, otherNames = [], hosts} of brands) {
    for (const name of [brand, ...otherNames]) {
      assert.is(judgeBrand(name, `https://${(hosts[0] ?? '').replace('*', 'a')}/`), undefined, name)
    }
  }
})

test('knows one meaning for every misspelling', () => {
  const misspellings = brands.flatMap((brand) => brand.misspellings ?? [])
  assert.equal(misspellings.length, new Set(misspellings).size)
})

test.run()

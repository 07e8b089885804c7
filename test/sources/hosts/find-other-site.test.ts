import * as assert from 'uvu/assert'
import {findOtherSite} from '../../../src/sources/hosts/find-other-site.ts'
import {describe} from '../../describe.ts'

const linkedIn = 'https://www.linkedin.com/in/jane'

const others: readonly (readonly [text: string, url: string, named: string, actual: string])[] = [
  ['YouTube', linkedIn, 'YouTube', 'LinkedIn'],
  ['my YouTube video', linkedIn, 'YouTube', 'LinkedIn'],
  ['링크드인 글', 'https://youtu.be/a', 'LinkedIn', 'YouTube'],
  ['LinkedIn', 'https://x.com/jane', 'LinkedIn', 'X'],
  ['Stack Overflow', linkedIn, 'Stack Overflow', 'LinkedIn']
]

const silent: readonly (readonly [why: string, text: string, url: string])[] = [
  ['it is the same site', 'LinkedIn', linkedIn],
  ['the site is not known', 'LinkedIn', 'https://jane.dev/a'],
  ['the text names no site', 'Bees', linkedIn],
  ['the text says more', 'YouTube and bees', linkedIn],
  ['the name is a word in small letters', 'brunch', linkedIn],
  ['the name is short', 'DEV', linkedIn],
  ['the page is kept in an archive', 'YouTube', 'https://web.archive.org/web/2020/https://youtu.be/a'],
  ['the name of the one begins with that of the other', 'GitHub', 'https://gist.github.com/jane/0123'],
  ['people call both by one name', 'Wikipedia', 'https://commons.wikimedia.org/wiki/File:Bee.jpg'],
  ['the page is about that site', 'YouTube', 'https://en.wikipedia.org/wiki/YouTube'],
  ['the page is about that site of two words', 'Stack Overflow', 'https://en.wikipedia.org/wiki/Stack_Overflow'],
  ['the address holds that site’s', '링크드인', 'https://x.com/linkedin.com']
]

describe('findOtherSite', (it) => {
  for (const [text, url, named, actual] of others) {
    it(`"${text}" names another site than ${url}`, () => assert.equal(findOtherSite(text, url), {named, actual}))
  }

  for (const [why, text, url] of silent) {
    it(`is silent where ${why}`, () => assert.is(findOtherSite(text, url), undefined))
  }
})

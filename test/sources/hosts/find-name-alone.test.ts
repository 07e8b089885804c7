import * as assert from 'uvu/assert'
import {findNameAlone} from '../../../src/sources/hosts/find-name-alone.ts'
import {describe} from '../../describe.ts'

const names: Readonly<Record<string, string | undefined>> = {
  LinkedIn: 'LinkedIn',
  'my LinkedIn post': 'LinkedIn',
  'The Stack Overflow answers': 'Stack Overflow',
  '"the YouTube video"': 'YouTube',
  '(on GitHub)': 'GitHub',
  '네이버 블로그 글': '네이버',
  'the post': 'the',
  post: 'post',
  'bees on GitHub today': 'bees on GitHub today',
  posting: 'posting',
  'athe post': 'athe',
  '': undefined,
  '"" ()': undefined
}

describe('findNameAlone', (it) => {
  for (const [text, name] of Object.entries(names)) {
    it(`finds ${name ?? 'nothing'} in "${text}"`, () => {
      const found = findNameAlone(text)
      assert.is(found && text.slice(found.start, found.end), name)
    })
  }
})

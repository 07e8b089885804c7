import * as assert from 'uvu/assert'
import {readLanguage} from '../../src/blog/read-language.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'

describe('readLanguage', (it) => {
  const cases: [path: string, frontMatter: string, language: string | undefined][] = [
    ['_posts/a.md', 'lang: KO', 'ko'],
    ['en/a.md', 'locale: fr_FR', 'fr_fr'],
    ['content/post/a.zh-cn.md', '', 'zh-cn'],
    ['i18n/pt-BR/a.md', '', 'pt-br'],
    ['content/en/post/a.md', '', 'en'],
    ['posts/go/a.md', '', undefined],
    ['posts/a.min.md', '', undefined],
    ['posts/a.js.md', '', undefined],
    ['posts/en.md', '', undefined]
  ]
  for (const [path, frontMatter, language] of cases) {
    it(`takes ${path} with ${frontMatter || 'nothing'} for ${language}`, () => {
      const post = readPost({path, sitePath: path, text: `---\ntitle: A\n${frontMatter}\n---\n`})
      assert.is(readLanguage(post), language)
    })
  }
})

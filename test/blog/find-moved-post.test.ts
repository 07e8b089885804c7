import * as assert from 'uvu/assert'
import {readFacts} from '../../src/blog/facts.ts'
import {createMovedPostFinder} from '../../src/blog/find-moved-post.ts'
import {engines} from '../../src/engines/index.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'
import {siteFolder} from '../engines/site-folder.ts'

function makeFinder(posts: Readonly<Record<string, string>>, config: string) {
  const settings = engines.jekyll.readSettings(siteFolder({'_config.yml': config}))
  const site = {engine: 'jekyll', root: '/site', settings, now: 0} as const
  const facts = Object.entries(posts).map(([path, lines]) =>
    readFacts(readPost({path, sitePath: path, text: `---\n${lines}\n---\n`}), site, engines.jekyll)
  )
  const find = createMovedPostFinder(facts, settings.basePath)
  return (address: string): string | undefined => find(address)?.url
}

describe('blog/find-moved-post', (it) => {
  const posts = {
    '_posts/2024-05-06-heron.md': 'title: a',
    '_posts/2024-05-07-stork.md': 'title: b',
    '_posts/2023-05-07-notes.md': 'title: c',
    '_posts/2024-05-07-notes.md': 'title: d'
  }
  const find = makeFinder(posts, 'baseurl: /birds\npermalink: /:year/:month/:day/:title/\n')

  const cases: readonly [address: string, url?: string][] = [
    ['/2024/05/06/heron/'],
    ['/2024/05/06/heron'],
    ['/2024/05/06/heron.html'],
    ['/birds/2024/05/06/heron/#nests'],
    ['{{ site.baseurl }}/2024/05/06/heron/'],
    ['/2024/05/07/heron/', '/2024/05/06/heron/'],
    ['/birds/2024/05/07/heron/#nests', '/2024/05/06/heron/'],
    ['/2024/05/06/Heron/', '/2024/05/06/heron/'],
    ['/2024/05/07/storck/', '/2024/05/07/stork/'],
    ['/2024/05/06/heron.markdown/', '/2024/05/06/heron/'],
    ['/2022/05/07/notes/'],
    ['/2024/05/06/swan/'],
    ['/blog/2024/05/07/heron/'],
    ['/2024/05/06/'],
    ['/2024/05/'],
    ['/heron/'],
    ['2024/05/07/heron/']
  ]
  for (const [address, url] of cases) it(`${address}: ${url ?? 'nothing to say'}`, () => assert.is(find(address), url))

  it('says nothing where a post has other addresses, or one that is not certain', () => {
    const config = 'permalink: pretty\n'
    const redirected = {...posts, '_posts/2024-05-08-owl.md': 'redirect_from: /2024/05/07/heron/'}
    assert.is(makeFinder(redirected, config)('/2024/05/07/heron/'), undefined)
    const uncertain = {...posts, '_posts/2024-05-08-owl.md': 'date: 2024-05-08 23:00:00 +0900'}
    assert.is(makeFinder(uncertain, config)('/2024/05/07/heron/'), undefined)
    assert.is(makeFinder(posts, config)('/2024/05/07/heron/'), '/2024/05/06/heron/')
  })
})

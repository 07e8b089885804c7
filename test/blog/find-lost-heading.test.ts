import * as assert from 'uvu/assert'
import {readFacts} from '../../src/blog/facts.ts'
import {createLostHeadingFinder} from '../../src/blog/find-lost-heading.ts'
import type {EngineId} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {noFiles} from '../../src/engines/site-files.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'
import {siteFolder} from '../engines/site-folder.ts'

/** What is found in the post `from`, as `heading in path`; `reads` counts how often a text was asked for. */
function makeFinder(
  engine: EngineId,
  files: Readonly<Record<string, string>>,
  posts: Readonly<Record<string, string>>,
  from: string
) {
  const settings = engines[engine].readSettings(siteFolder(files))
  const site = {engine, root: '/site', settings, now: 0} as const
  const facts = Object.entries(posts).map(([path, text]) => {
    return readFacts(readPost({path: `blog-of-mine/${path}`, sitePath: path, text}), site, engines[engine])
  })
  const reads: string[] = []
  const blog = {
    posts: facts,
    asked: new Set<string>(),
    files: noFiles,
    readText: ({sitePath}: {readonly sitePath: string}): string | undefined => {
      reads.push(sitePath)
      return sitePath.includes('gone') ? undefined : posts[sitePath]
    }
  }
  const find = createLostHeadingFinder(blog, site, engines[engine])
  return {
    reads,
    find: (address: string): string | undefined => {
      const lost = find(address, from)
      return lost && `${lost.heading} in ${lost.path}`
    }
  }
}

describe('createLostHeadingFinder', (it) => {
  const heron = '---\ntitle: Heron\n---\n\n## What it hunts?\n\n<a id="its-nests"></a>\n'
  const posts = {'_posts/2024-05-06-heron.md': heron, '_posts/2024-05-07-gone.md': heron}
  const config = {'_config.yml': 'baseurl: /birds\npermalink: /:year/:month/:day/:title/\n'}
  const jekyll = makeFinder('jekyll', config, posts, '_posts/2024-05-06-heron.md')
  const meant = 'What it hunts? in blog-of-mine/_posts/2024-05-06-heron.md'
  const cases: readonly [address: string, found?: string][] = [
    ['/2024/05/06/heron/#what-it-hunst', meant],
    ['/2024/05/06/heron#what-it-hunst', meant],
    ['/birds/2024/05/06/heron/#what-it-hunst', meant],
    ['{{ site.baseurl }}/2024/05/06/heron/#what-it-hunst', meant],
    ['/2024/05/06/heron/#it%73-nest', 'its-nests in blog-of-mine/_posts/2024-05-06-heron.md'],
    ['/2024/05/06/heron/#what-it-hunts'],
    ['/2024/05/06/heron/#its-nests'],
    ['/2024/05/06/heron/#literature'],
    ['/2024/05/06/heron/#'],
    ['/2024/05/06/heron/#%'],
    ['/2024/05/06/heron/'],
    ['/2024/05/06/stork/#what-it-hunst'],
    ['2024/05/06/heron/#what-it-hunst'],
    ['#what-it-hunst'],
    [`/2024/05/06/heron/#${'what-it-hunst'.padEnd(220, '-')}`],
    ['/2024/05/07/gone/#what-it-hunst']
  ]
  for (const [address, found] of cases) {
    it(`finds ${found ?? 'nothing'} for ${address.slice(0, 60)}`, () => assert.is(jekyll.find(address), found))
  }

  it('reads a post once, and none that no address with a name leads to', () => {
    assert.equal(jekyll.reads, ['_posts/2024-05-06-heron.md', '_posts/2024-05-07-gone.md'])
  })

  it('follows the names of files, from the post', () => {
    const {find} = makeFinder(
      'docusaurus',
      {'docusaurus.config.js': 'export default {}'},
      {'blog/2024/heron.md': heron, 'blog/stork.md': '---\ntitle: Stork\n---\n'},
      'blog/stork.md'
    )
    const there = 'What it hunts? in blog-of-mine/blog/2024/heron.md'
    assert.is(find('2024/heron.md#what-it-hunst'), there)
    assert.is(find('./2024/heron.md#what-it-hunst'), there)
    assert.is(find('../heron.md#what-it-hunst'), undefined)
  })
})

import * as assert from 'uvu/assert'
import type {EngineId} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {openSiteFiles} from '../../src/engines/open-site-files.ts'
import {openSiteFolder} from '../../src/engines/open-site-folder.ts'
import {judgeTag} from '../../src/targets/judge-tag.ts'
import type {Target} from '../../src/targets/target.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'

/** What comes of each address: `''` for nothing to say, else the name that comes next to it, or `nothing`. */
interface Case {
  readonly engine: EngineId
  readonly form: Target['form']
  readonly files?: Readonly<Record<string, string>>
  readonly posts: readonly string[]
  readonly judged: Readonly<Record<string, string>>
}

const hugo = {'hugo.toml': '', 'content/about.md': '', 'content/docs/Deep/index.md': '', 'content/x/page.ko.md': ''}

const cases: readonly Case[] = [
  {
    engine: 'jekyll',
    form: 'post_url',
    posts: ['_posts/2024-05-06-heron.md', 'ko/_posts/2024-05-07-stork.markdown'],
    judged: {
      '2024-05-06-heron': '',
      'ko/2024-05-07-stork': '',
      '2024-05-06-herons': '2024-05-06-heron',
      '2024-05-06-Heron': '2024-05-06-heron',
      '2023-01-01-albatross': 'nothing',
      '2024-5-6-heron': '',
      heron: ''
    }
  },
  {
    engine: 'hexo',
    form: 'post_link',
    posts: ['source/_posts/heron.md', 'source/_posts/sub/the-stork.md'],
    judged: {
      heron: '',
      'the-stork': '',
      'sub/the-stork': '',
      'The title of a post': '',
      herons: 'heron',
      'the-stokr': ''
    }
  },
  {
    engine: 'hugo',
    form: 'relref',
    files: hugo,
    posts: ['content/posts/heron.md', 'content/posts/stork/index.md'],
    judged: {
      'heron.md': '',
      '/posts/heron.md#nests': '',
      'posts/stork/index.md': '',
      'about.md': '',
      'deep.md': '',
      'page.md': '',
      'herons.md': 'heron',
      'posts/owls.md': 'nothing',
      'posts/owls': '',
      '#nests': ''
    }
  },
  {
    engine: 'hugo',
    form: 'ref',
    files: {'hugo.toml': "theme = 'away'\n"},
    posts: ['content/a.md', 'content/b.md'],
    judged: {'c.md': ''}
  },
  {engine: 'hexo', form: 'post_url', posts: ['source/_posts/a.md', 'source/_posts/b.md'], judged: {'2024-05-06-c': ''}},
  {engine: 'jekyll', form: 'post_url', posts: ['_posts/2024-05-06-heron.md'], judged: {'2024-05-07-stork': ''}}
]

describe('targets/judge-tag', (it) => {
  for (const {engine: id, form, files = {}, posts, judged} of cases) {
    it(`judges ${form} of ${id} among ${posts.join(', ')}`, () =>
      withFolder({...files, ...Object.fromEntries(posts.map((path) => [path, '']))}, (root) => {
        const engine = engines[id]
        const site = {engine, settings: engine.readSettings(openSiteFolder(root)), files: openSiteFiles(root)}
        const found = Object.keys(judged).map((address) => {
          const fault = judgeTag({form, address}, posts[0] ?? '', site, posts)
          return [address, fault === undefined ? '' : (fault.near ?? 'nothing')]
        })
        assert.equal(Object.fromEntries(found), judged)
      }))
  }
})

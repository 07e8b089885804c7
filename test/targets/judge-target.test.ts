import * as assert from 'uvu/assert'
import type {EngineId} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {openSiteFiles} from '../../src/engines/open-site-files.ts'
import {openSiteFolder} from '../../src/engines/open-site-folder.ts'
import {judgeTarget} from '../../src/targets/judge-target.ts'
import type {Target} from '../../src/targets/target.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'

/** Site, post, and what comes of each of its addresses: `''` for nothing to say. */
interface Case {
  readonly engine: EngineId
  readonly files: readonly string[]
  readonly config?: Readonly<Record<string, string>>
  readonly post: string
  readonly form?: Target['form']
  readonly judged: Readonly<Record<string, string>>
}

const cases: readonly Case[] = [
  {
    engine: 'jekyll',
    files: ['assets/a.png', 'assets/In/b.png', 'other/x.txt'],
    config: {'_config.yml': 'baseurl: /blog\n'},
    post: '_posts/2024-05-06-a.md',
    judged: {
      '/assets/a.png': '',
      '/blog/assets/a.png?v=2#x': '',
      '/assets/%61.png': '',
      '/assets/c.png': 'no assets/c.png',
      '{{ site.baseurl }}/assets/c.png': 'no assets/c.png',
      "{{ '/assets/c.png' | relative_url }}": 'no assets/c.png',
      '{{ page.image }}': '',
      '/assets/A.png': '/assets/a.png',
      '/assets/in/b.png': '/assets/In/b.png',
      '/Assets/in/B.png?raw': '/assets/In/b.png?raw',
      'assets/c.png': '',
      '../assets/c.png': '',
      '/other/c.png': '',
      '/gone/c.png': '',
      '/../../etc/c.png': '',
      '/assets/c': '',
      '/assets/%E0%A4%A.png': ''
    }
  },
  {
    engine: 'jekyll',
    files: ['assets/a.png'],
    config: {'_config.yml': 'img_cdn: https://cdn.example.org\n'},
    post: '_posts/2024-05-06-a.md',
    judged: {'/assets/c.png': ''}
  },
  {
    engine: 'hugo',
    files: ['static/a.png', 'assets/b.png', 'content/posts/p/c.png', 'themes/t/static/d.png'],
    config: {'hugo.toml': "theme = 't'\n"},
    post: 'content/posts/p/index.md',
    judged: {
      '/a.png': '',
      '/b.png': '',
      '/d.png': '',
      '/posts/p/c.png': '',
      'c.png': '',
      './c.png': '',
      'a.png': '',
      'e.png': 'no content/posts/p/e.png',
      '/e.png': 'no static/e.png',
      'C.png': 'c.png',
      './C.png': './c.png'
    }
  },
  {
    engine: 'hugo',
    files: ['static/a.png', 'content/posts/c.png'],
    config: {'hugo.toml': "[module]\n[[module.imports]]\npath = 'x'\n"},
    post: 'content/posts/p.md',
    judged: {'/e.png': '', '/A.png': '/a.png', 'e.png': '', '../e.png': ''}
  },
  {
    engine: 'hexo',
    files: ['source/images/a.png', 'source/_posts/p/b.png'],
    config: {
      '_config.yml': 'post_asset_folder: true\nroot: /blog/\n',
      'package.json': '{"hexo": {"version": "8.0.0"}}'
    },
    post: 'source/_posts/p.md',
    judged: {
      '/images/a.png': '',
      '/blog/images/c.png': 'no source/images/c.png',
      'b.png': '',
      'c.png': 'no source/_posts/p/c.png'
    }
  },
  {
    engine: 'hexo',
    files: ['source/images/a.png'],
    config: {'_config.yml': 'theme: next\n', 'package.json': '{"hexo": {"version": "8.0.0"}}'},
    post: 'source/_posts/p.md',
    judged: {'/images/c.png': '', '/images/A.png': '/images/a.png', 'c.png': ''}
  },
  {
    engine: 'astro',
    files: ['public/a.png', 'src/content/blog/b.png'],
    config: {'astro.config.mjs': ''},
    post: 'src/content/blog/p.md',
    judged: {
      '/a.png': '',
      '/c.png': 'no public/c.png',
      './b.png': '',
      './c.png': 'no src/content/blog/c.png',
      '@/c.png': '',
      '~/c.png': ''
    }
  },
  {
    engine: 'docusaurus',
    files: ['static/img/a.png', 'blog/2024-05-06-p/b.png'],
    config: {'docusaurus.config.js': "baseUrl: '/site/'"},
    post: 'blog/2024-05-06-p/index.md',
    judged: {
      '/img/a.png': '',
      '/site/img/c.png': 'no static/img/c.png',
      '@site/static/img/c.png': 'no static/img/c.png',
      'c.png': 'no blog/2024-05-06-p/c.png'
    }
  },
  {
    engine: 'docusaurus',
    files: ['static/img/a.png'],
    config: {'docusaurus.config.js': "staticDirectories: ['static', 'more']"},
    post: 'blog/p.md',
    judged: {'/img/c.png': ''}
  },
  {
    engine: 'zola',
    files: ['content/blog/q.md', 'content/blog/r.ko.md'],
    config: {'zola.toml': ''},
    post: 'content/blog/p.md',
    form: 'link',
    judged: {
      '@/blog/q.md': '',
      '@/blog/r.md': '',
      '@/blog/s.md#x': 'no content/blog/s.md',
      'q.md': '',
      'https.md': 'no content/blog/https.md',
      '../../../x.md': '',
      '/blog/q/': '',
      q: ''
    }
  },
  {
    engine: 'pelican',
    files: ['content/q.md', 'content/images/a.png'],
    config: {'pelicanconf.py': "PATH = 'content'\n"},
    post: 'content/sub/p.md',
    form: 'link',
    judged: {
      '{filename}/q.md': '',
      '{filename}../q.md': '',
      '{filename}/r.md': 'no content/r.md',
      '{static}/images/b.png': 'no content/images/b.png',
      '{tag}x': ''
    }
  },
  {
    engine: 'jekyll',
    files: [`assets/${'사진'.normalize('NFD')}/${'왜가리'.normalize('NFD')}.png`],
    config: {'_config.yml': ''},
    post: '_posts/2024-05-06-a.md',
    judged: {'/assets/사진/왜가리.png': '', '/assets/%EC%82%AC%EC%A7%84/왜가리.png': ''}
  },
  {
    engine: 'jekyll',
    files: ['about.md'],
    config: {'_config.yml': ''},
    post: '_posts/2024-05-06-a.md',
    form: 'link_tag',
    judged: {'about.md': '', 'abuot.md': 'no abuot.md', '_posts/2024-05-06-a.md': ''}
  },
  {
    engine: 'generic',
    files: ['a.png'],
    post: 'posts/p.md',
    judged: {'/b.png': '', 'b.png': ''}
  }
]

describe('targets/judge-target', (it) => {
  for (const {engine: id, files, config = {}, post, form = 'image', judged} of cases) {
    it(`judges addresses of ${post} with ${files.join(', ')}`, () => {
      const contents = Object.fromEntries([...files, post].map((path) => [path, '']))
      return withFolder({...contents, ...config}, (root) => {
        const engine = engines[id]
        const site = {engine, settings: engine.readSettings(openSiteFolder(root)), files: openSiteFiles(root)}
        const found = Object.keys(judged).map((address) => {
          const fault = judgeTarget({form, address}, post, site)
          return [address, fault === undefined ? '' : (fault.repair ?? `no ${fault.file}`)]
        })
        assert.equal(Object.fromEntries(found), judged)
      })
    })
  }

  it('names what comes next to it', () =>
    withFolder({'_config.yml': '', 'assets/diagram.png': ''}, (root) => {
      const site = {
        engine: engines.jekyll,
        settings: engines.jekyll.readSettings(openSiteFolder(root)),
        files: openSiteFiles(root)
      }
      const fault = judgeTarget({form: 'image', address: '/assets/diagrams.png'}, '_posts/2024-05-06-a.md', site)
      assert.equal(fault, {file: 'assets/diagrams.png', near: 'diagram.png'})
    }))
})

import * as assert from 'uvu/assert'
import {detectEngine} from '../../src/engines/detect.ts'
import {describe} from '../describe.ts'
import {openIn} from './site-folder.ts'

const UNKNOWN = {engine: 'generic', root: ''}

/** Disks, a post on them, and the site it belongs to. */
const disks: Readonly<
  Record<string, readonly [Readonly<Record<string, string>>, string, {engine: string; root: string}]>
> = {
  'a config file above': [{'/r/_config.yml': ''}, '/r/_posts/a.md', {engine: 'jekyll', root: '/r'}],
  'a config file far above, past a folder of posts': [
    {'/r/_config.yml': '', '/r/cats/_posts/a.md': ''},
    '/r/cats/_posts/a.md',
    {engine: 'jekyll', root: '/r'}
  ],
  'the nearest of two config files': [
    {'/r/_config.yml': '', '/r/blog/_config.yml': ''},
    '/r/blog/_posts/a.md',
    {engine: 'jekyll', root: '/r/blog'}
  ],
  'a folder of posts alone': [{'/r/_posts/a.md': ''}, '/r/_posts/a.md', {engine: 'jekyll', root: '/r'}],
  nothing: [{'/r/posts/a.md': ''}, '/r/posts/a.md', UNKNOWN],
  'a config file above the stop': [{'/_config.yml': ''}, '/r/posts/a.md', UNKNOWN],
  'Hexo by its package': [
    {'/r/_config.yml': '', '/r/package.json': '{"dependencies": {"hexo": "8"}}'},
    '/r/source/_posts/a.md',
    {engine: 'hexo', root: '/r'}
  ],
  'Hexo by its entry': [
    {'/r/_config.yml': '', '/r/package.json': '{"hexo": {"version": "8"}}'},
    '/r/source/_posts/a.md',
    {engine: 'hexo', root: '/r'}
  ],
  'Hexo by its folders': [
    {'/r/_config.yml': '', '/r/scaffolds/post.md': '', '/r/source/_posts/a.md': ''},
    '/r/source/_posts/a.md',
    {engine: 'hexo', root: '/r'}
  ],
  'Hexo by its folder of posts alone': [
    {'/r/source/_posts/a.md': ''},
    '/r/source/_posts/a.md',
    {engine: 'hexo', root: '/r'}
  ],
  'Eleventy by its config': [
    {'/r/eleventy.config.js': '', '/r/posts/a.md': ''},
    '/r/posts/a.md',
    {engine: 'eleventy', root: '/r'}
  ],
  'Docusaurus in a folder of a project, by its config': [
    {'/r/README.md': '', '/r/website/docusaurus.config.js': '', '/r/website/blog/a.md': ''},
    '/r/website/blog/a.md',
    {engine: 'docusaurus', root: '/r/website'}
  ],
  'Docusaurus by posts in `website/blog`': [
    {'/r/website/blog/2023-11-17-a.md': ''},
    '/r/website/blog/2023-11-17-a.md',
    {engine: 'docusaurus', root: '/r'}
  ],
  'no engine by a folder `blog`': [{'/r/blog/2023-11-17-a.md': ''}, '/r/blog/2023-11-17-a.md', UNKNOWN],
  'Astro by its content, far below the repository': [
    {'/r/examples/blog/src/content/blog/a.md': ''},
    '/r/examples/blog/src/content/blog/a.md',
    {engine: 'astro', root: '/r/examples/blog'}
  ],
  'Jekyll beside a package of Eleventy': [
    {
      '/r/_config.yml': '',
      '/r/Gemfile': 'gem "github-pages"',
      '/r/package.json': '{"devDependencies": {"@11ty/eleventy": "3", "astro": "6", "gatsby": "5"}}'
    },
    '/r/_posts/a.md',
    {engine: 'jekyll', root: '/r'}
  ],
  'Octopress, which is Jekyll with a folder `source`': [
    {'/r/_config.yml': '', '/r/source/_layouts/post.html': '', '/r/source/_posts/a.md': ''},
    '/r/source/_posts/a.md',
    {engine: 'jekyll', root: '/r'}
  ],
  'Next.js with a folder of posts': [
    {'/r/package.json': '{"dependencies": {"next": "15"}}', '/r/_posts/a.md': ''},
    '/r/_posts/a.md',
    {engine: 'next', root: '/r'}
  ],
  'Next.js by MDX in `data/blog`': [
    {'/r/data/blog/2024/a.mdx': '', '/r/data/blog/b.mdx': ''},
    '/r/data/blog/2024/a.mdx',
    {engine: 'next', root: '/r'}
  ],
  'Gatsby by its config': [
    {'/r/gatsby-config.js': '', '/r/content/blog/a/index.md': ''},
    '/r/content/blog/a/index.md',
    {engine: 'gatsby', root: '/r'}
  ],
  'Gatsby by a folder for each post': [
    {'/r/content/blog/a/index.md': ''},
    '/r/content/blog/a/index.md',
    {engine: 'gatsby', root: '/r'}
  ],
  'VitePress in a folder of a project': [
    {'/r/package.json': '{"devDependencies": {"vitepress": "1"}}', '/r/docs/.vitepress/config.ts': ''},
    '/r/docs/posts/a.md',
    {engine: 'vitepress', root: '/r/docs'}
  ],
  'Quarto, which has no profile': [{'/r/_quarto.yml': '', '/r/_posts/a.md': ''}, '/r/_posts/a.md', UNKNOWN],
  'Hugo inside a Jekyll site': [
    {'/r/_config.yml': '', '/r/docs/hugo.toml': ''},
    '/r/docs/content/a.md',
    {engine: 'hugo', root: '/r/docs'}
  ],
  'Hugo by its base URL': [
    {'/r/config.toml': 'baseURL = "https://example.org"'},
    '/r/_posts/a.md',
    {engine: 'hugo', root: '/r'}
  ],
  'Zola by its base URL': [
    {'/r/config.toml': 'base_url = "https://example.org"'},
    '/r/content/a.md',
    {engine: 'zola', root: '/r'}
  ],
  Pelican: [{'/r/pelicanconf.py': '', '/r/_posts/a.md': ''}, '/r/_posts/a.md', {engine: 'pelican', root: '/r'}],
  'Jekyll beside a package of Next.js': [
    {'/r/_config.yml': '', '/r/Gemfile': 'gem "jekyll"', '/r/package.json': '{"dependencies": {"next": "15"}}'},
    '/r/_posts/a.md',
    {engine: 'jekyll', root: '/r'}
  ],
  'Jupyter Book': [{'/r/_config.yml': '', '/r/_toc.yml': ''}, '/r/a.md', UNKNOWN],
  'a broken package.json': [
    {'/r/_config.yml': '', '/r/package.json': '{'},
    '/r/_posts/a.md',
    {engine: 'jekyll', root: '/r'}
  ]
}

describe('engines/detect', (it) => {
  for (const [title, [disk, path, site]] of Object.entries(disks)) {
    it(`tells ${title}`, () => assert.equal(detectEngine(path, openIn(disk), '/r'), site))
  }
})

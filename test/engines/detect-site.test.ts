import * as assert from 'uvu/assert'
import type {EngineId} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {describe} from '../describe.ts'
import {siteFolder} from './site-folder.ts'

/** Files that alone make a folder the root of a site. */
const configs: Readonly<Partial<Record<EngineId, readonly string[]>>> = {
  astro: ['astro.config.mjs', 'astro.config.js', 'astro.config.ts', 'astro.config.mts'],
  docusaurus: ['js', 'ts', 'mjs', 'mts', 'cjs', 'cts'].map((suffix) => `docusaurus.config.${suffix}`),
  eleventy: [
    '.eleventy.js',
    'eleventy.config.js',
    'eleventy.config.mjs',
    'eleventy.config.cjs',
    'eleventy.config.ts',
    'buildawesome.config.js',
    'buildawesome.config.mjs'
  ],
  gatsby: ['gatsby-config.js', 'gatsby-config.ts', 'gatsby-config.mjs', 'gatsby-config.cjs'],
  hugo: [
    'hugo.toml',
    'hugo.yaml',
    'hugo.yml',
    'hugo.json',
    'config/_default/hugo.toml',
    'config/_default/config.yaml',
    'config/_default/language.yml',
    'config/_default/languages.json',
    'config/_default/params.toml',
    'config/_default/menu.toml',
    'config/_default/menus.toml'
  ],
  jekyll: ['_config.yml', '_config.yaml', '_config.toml'],
  next: [
    'next.config.js',
    'next.config.mjs',
    'next.config.ts',
    'next.config.cjs',
    'contentlayer.config.ts',
    'contentlayer.config.js',
    'contentlayer.config.mjs'
  ],
  pelican: ['pelicanconf.py'],
  vitepress: ['.vitepress/config.ts', '.vitepress/theme/index.js'],
  zola: ['zola.toml']
}

/** Packages that make a folder the root of a site, where no Gemfile asks for Jekyll. */
const packages: Readonly<Partial<Record<EngineId, string>>> = {
  astro: 'astro',
  docusaurus: '@docusaurus/core',
  eleventy: '@11ty/eleventy',
  gatsby: 'gatsby',
  next: 'next'
}

type Files = Readonly<Record<string, string>>

const empty = (...names: readonly string[]): Files => Object.fromEntries(names.map((name) => [name, '']))

const sites: readonly (readonly [EngineId, files: Files, answer?: 'sure' | 'likely'])[] = [
  ['astro', empty('src/content/blog/a.md'), 'likely'],
  ['astro', empty('src/content/posts/a.md'), 'likely'],
  ['astro', empty('src/content/docs/a.md')],
  ['docusaurus', empty('blog/authors.yml'), 'likely'],
  ['docusaurus', empty('blog/tags.yml'), 'likely'],
  ['docusaurus', empty('website/blog/authors.yml'), 'likely'],
  ['docusaurus', empty('website/blog/2024-5-6-a.mdx'), 'likely'],
  ['docusaurus', empty('website/blog/2024-05-06-a.md', 'website/blog/a.md'), 'likely'],
  ['docusaurus', empty('website/blog/2024-05-06-a.md.bak')],
  ['docusaurus', empty('website/blog/a-2024-05-06-a.md')],
  ['docusaurus', empty('website/blog/2024-05-06.md')],
  ['docusaurus', empty('blog/2024-05-06-a.md')],
  ['gatsby', empty('content/blog/a/index.md', 'content/blog/b.md'), 'likely'],
  ['gatsby', empty('content/blog/a.b/index.md')],
  ['gatsby', empty('content/blog/a/post.md')],
  ['gatsby', empty('content/blog/a/index.md', 'archetypes/a.md')],
  ['gatsby', empty('content/blog/a/index.md', 'layouts/a.html')],
  ['gatsby', empty('content/blog/a/index.md', 'themes/a.html')],
  ['gatsby', empty('content/blog/a/index.md', 'content/_index.md')],
  ['hexo', {'package.json': '{"hexo": {}}'}, 'sure'],
  ['hexo', {'package.json': '{"dependencies": {"hexo": "8"}}'}, 'sure'],
  ['hexo', {'package.json': '{"hexo": {}}', Gemfile: 'gem "jekyll"'}, 'sure'],
  ['hexo', empty('_config.yml', 'source/_posts/a.md'), 'sure'],
  ['hexo', empty('_config.yml', 'scaffolds/a.md', 'source/a.md'), 'sure'],
  ['hexo', empty('_config.yml', 'scaffolds/a.md')],
  ['hexo', empty('_config.yml', 'source/a.md')],
  ['hexo', empty('source/_posts/a.md'), 'likely'],
  ['hexo', empty('scaffolds/a.md', 'source/a.md'), 'likely'],
  ['hexo', empty('_config.yml', 'source/_posts/a.md', '_layouts/a.html')],
  ['hexo', empty('_config.yml', 'source/_posts/a.md', 'source/_layouts/a.html')],
  ['hexo', empty('_config.yml', 'source/_posts/a.md', 'source/_includes/a.html')],
  ['hexo', {'source/_posts/a.md': '', Gemfile: 'gem "jekyll"'}],
  ['hugo', {'config.toml': '"baseURL" = "/"'}, 'sure'],
  ['hugo', {'config.yaml': "  'baseurl' : /"}, 'sure'],
  ['hugo', {'config.toml': '# baseURL = "/"'}],
  ['hugo', {'config.toml': 'mybaseURL = "/"'}],
  ['hugo', {'config.toml': 'baseURL = "/"\n"base_url" = "/"'}],
  ['hugo', empty('content/a.md', 'layouts/a.html', 'themes/a.html'), 'likely'],
  ['hugo', empty('content/a.md', 'layouts/a.html', 'config.yaml'), 'likely'],
  ['hugo', empty('content/a.md', 'layouts/a.html')],
  ['hugo', empty('layouts/a.html', 'archetypes/a.md')],
  ['hugo', empty('config/production/hugo.toml')],
  ['hugo', empty('config/_default/other.toml')],
  ['hugo', empty('config/_default/params.py')],
  ['jekyll', empty('_posts/a.md'), 'likely'],
  ['jekyll', empty('_drafts/a.md'), 'likely'],
  ['jekyll', empty('_layouts/a.html'), 'likely'],
  ['jekyll', empty('_includes/a.html'), 'likely'],
  ['jekyll', {Gemfile: '  gem "jekyll", "~> 4"'}, 'likely'],
  ['jekyll', {Gemfile: "gem 'github-pages'"}, 'likely'],
  ['jekyll', {Gemfile: '# gem "jekyll"'}],
  ['jekyll', {Gemfile: 'gem "myjekyll"'}],
  ['jekyll', empty('_config.yml', '_toc.yml')],
  ['jekyll', empty('_config.yml', '_toc.yml', '_layouts/a.html'), 'sure'],
  ['jekyll', empty('_config.yml', '_toc.yml', '_posts/a.md'), 'sure'],
  ['jekyll', {'_config.yml': '', '_toc.yml': '', Gemfile: 'gem "jekyll"'}, 'sure'],
  ['jekyll', empty('_config.yml', 'bridgetown.config.yml')],
  ['jekyll', empty('_config.yml', 'config/initializers.rb')],
  ['jekyll', empty('_config.yml', '_quarto.yml')],
  ['jekyll', {'_config.yml': '', '_quarto.yml': '', Gemfile: 'gem "jekyll"'}, 'sure'],
  ['next', empty('data/blog/a.mdx', 'data/blog/b.md'), 'likely'],
  ['next', empty('data/blog/a.mdx.bak')],
  ['pelican', empty('publishconf.py', 'content/a.md'), 'likely'],
  ['pelican', empty('publishconf.py')],
  ['pelican', empty('content/a.md')],
  ['vitepress', {'package.json': '{"devDependencies": {"vitepress": "1"}}', Gemfile: 'gem "jekyll"'}],
  ['zola', {'config.toml': '  \'base_url\'\t= "/"'}, 'sure'],
  ['zola', {'config.toml': '# base_url = "/"'}],
  ['zola', {'config.toml': 'BASEURL = "/"', 'content/a.md': '', 'templates/a.html': ''}],
  ['zola', empty('config.toml', 'content/a.md', 'templates/a.html'), 'likely'],
  ['zola', empty('content/a.md', 'templates/a.html')],
  ['zola', empty('config.toml', 'templates/a.html')],
  ...['sort_by', 'paginate_by', 'page_template', 'insert_anchor_links', 'generate_feeds'].map(
    (key) => ['zola', {'content/_index.md': `+++\n${key} = 1\n+++\n`}, 'likely'] as const
  ),
  ['zola', {'content/_index.md': '---\nsort_by: date\n---\n'}, 'likely'],
  ['zola', {'content/_index.md': '+++\nmy_sort_by = 1\n+++\n'}],
  ['zola', {'content/_index.md': `+++\n${'# x\n'.repeat(1000)}sort_by = 1\n+++\n`}]
]

function describeFiles(files: Files): string {
  return Object.entries(files)
    .map(([name, text]) => (text === '' ? name : `${name} (${text.slice(0, 60)})`))
    .join(' and ')
}

describe('engines: detect', (it) => {
  for (const [id, names] of Object.entries(configs)) {
    const engine = engines[id as EngineId] // Safe: keys of `configs`.
    for (const name of names) {
      it(`is sure of ${id} by ${name}`, () => assert.is(engine.detect(siteFolder({[name]: ''})), 'sure'))
    }
  }

  for (const [id, name] of Object.entries(packages)) {
    it(`is sure of ${id} by its package, unless a Gemfile asks for Jekyll`, () => {
      const {detect} = engines[id as EngineId] // Safe: keys of `packages`.
      const manifest = {'package.json': JSON.stringify({devDependencies: {[name]: '1'}})}
      assert.is(detect(siteFolder(manifest)), 'sure')
      assert.is(detect(siteFolder({...manifest, Gemfile: 'gem "jekyll"'})), undefined)
      assert.is(detect(siteFolder({'package.json': JSON.stringify({dependencies: {[`${name}-x`]: '1'}})})), undefined)
    })
  }

  for (const [id, files, answer] of sites) {
    it(`says ${answer ?? 'nothing'} of ${id} by ${describeFiles(files)}`, () =>
      assert.is(engines[id].detect(siteFolder(files)), answer))
  }

  it('knows no site of no engine', () => {
    for (const {detect} of Object.values(engines)) assert.is(detect(siteFolder({'posts/a.md': ''})), undefined)
  })
})

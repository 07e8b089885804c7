import * as assert from 'uvu/assert'
import {readSettings} from '../../../src/engines/jekyll/read-settings.ts'
import {describe} from '../../describe.ts'
import {describeSettings} from '../describe-settings.ts'
import {siteFolder} from '../site-folder.ts'

const EXCLUDED = ['gemfiles', 'node_modules', 'vendor/bundle', 'vendor/cache', 'vendor/gems', 'vendor/ruby']
const PERMALINKS = {'': '/:categories/:year/:month/:day/:title:output_ext'}
const DEFAULTS = {
  permalinks: PERMALINKS,
  future: false,
  postFolders: [''],
  defaults: [],
  excluded: EXCLUDED,
  notes: []
}

describe('jekyll/read-settings', (it) => {
  it('gives what Jekyll takes when nothing is said', () => {
    const {permalinks: _, ...unsaid} = DEFAULTS
    assert.equal(readSettings(siteFolder({})), unsaid)
    assert.equal(readSettings(siteFolder({'_config.yml': ''})), DEFAULTS)
    assert.equal(readSettings(siteFolder({'_config.yml': '- a list\n'})), DEFAULTS)
  })

  it('reads what bears on posts', () => {
    const config = `
timezone: Asia/Seoul
future: true
source: ./site/
collections_dir: content
exclude: [drafts/old/, README.md]
defaults:
  - scope: {path: "", type: posts}
    values: {layout: post, author: kim}
  - scope: {path: _posts/news/*/x}
    values: {title: News}
  - scope: {path: "", type: pages}
    values: {layout: page}
  - broken
`
    assert.equal(
      readSettings(siteFolder({'_config.yml': config, 'Gemfile.lock': 'GEM\n  specs:\n    jekyll (4.3.2)\n'})),
      {
        timeZone: 'Asia/Seoul',
        version: '4.3.2',
        permalinks: PERMALINKS,
        future: true,
        postFolders: ['site/content'],
        defaults: [
          {folder: 'site/content', keys: ['layout', 'author']},
          {folder: 'site/content/_posts/news', keys: ['title']}
        ],
        excluded: [...EXCLUDED, 'drafts/old', 'README.md'],
        notes: []
      }
    )
  })

  it('reads TOML, and prefers YAML', () => {
    const toml = 'timezone = "UTC"\n'
    assert.is(readSettings(siteFolder({'_config.toml': toml})).timeZone, 'UTC')
    assert.is(
      readSettings(siteFolder({'_config.toml': toml, '_config.yml': 'timezone: Asia/Seoul'})).timeZone,
      'Asia/Seoul'
    )
  })

  it('takes future posts for published where the GitHub Pages gem builds', () => {
    const files = {
      '_config.yml': '',
      Gemfile: 'source "https://rubygems.org"\ngem "github-pages", group: :jekyll_plugins\n'
    }
    assert.is(readSettings(siteFolder(files)).future, true)
    assert.is(readSettings(siteFolder({...files, '_config.yml': 'future: false'})).future, false)
  })

  const notes: Readonly<Record<string, string>> = {
    'timezone: Asia/Soul': 'Unknown time zone `Asia/Soul` in _config.yml: Jekyll takes it for UTC',
    'title: "a\nfuture: true': '_config.yml is not valid YAML in line 2, so its settings may be misread',
    'a: *b': '_config.yml cannot be read, so its settings are not known',
    ['['.repeat(5000)]: '_config.yml is too large to be read here, so its settings are not known'
  }
  for (const [config, note] of Object.entries(notes)) {
    it(`notes of ${JSON.stringify(config.slice(0, 30))}: ${note}`, () => {
      assert.equal(readSettings(siteFolder({'_config.yml': config})).notes, [note])
    })
  }

  it('knows of Markdown processors that link bare addresses', () => {
    const read = (markdown: string) =>
      readSettings(siteFolder({'_config.yml': `markdown: ${markdown}\n`})).linksBareUrls
    assert.equal(['CommonMarkGhPages', 'CommonMark', 'GFM', 'kramdown'].map(read), [true, true, true, undefined])
  })
})

const config = (text: string): Readonly<Record<string, string>> => ({'_config.yml': text})
const permalink = (address: string): Readonly<Record<string, string>> => ({'': address})
const given = (scope: string, values = '{a: b}'): Readonly<Record<string, string>> =>
  config(`defaults: [{scope: ${scope}, values: ${values}}]`)

describeSettings('jekyll/read-settings', readSettings, [
  [
    {},
    {
      timeZone: undefined,
      version: undefined,
      url: undefined,
      basePath: undefined,
      linksBareUrls: undefined,
      hasFilesElsewhere: undefined,
      permalinks: undefined
    }
  ],
  [{'_config.yaml': 'url: https://a.org', '_config.toml': 'url = "https://b.org"'}, {url: 'https://a.org'}],
  [{'Gemfile.lock': '    jekyll (4.4.1)\n    jekyll-feed (0.17.0)'}, {version: '4.4.1'}],
  [{'Gemfile.lock': '      jekyll (4.4.1)\n    jekyll (>= 3.7)\n    minimal-jekyll (1.0)'}, {version: undefined}],
  [config('timezone: 9'), {timeZone: undefined, notes: []}],
  [config("timezone: ''"), {timeZone: undefined, notes: []}],
  [
    {'_config.toml': 'timezone = "Asia/Soul"'},
    {timeZone: undefined, notes: ['Unknown time zone `Asia/Soul` in _config.toml: Jekyll takes it for UTC']}
  ],
  [config("url: ''"), {url: undefined}],
  [config('url: 1'), {url: undefined}],
  [config('baseurl: /my/blog/'), {basePath: 'my/blog'}],
  [config('baseurl: ./my//'), {basePath: 'my'}],
  [config('baseurl: 1'), {basePath: undefined}],
  [config('img_cdn: https://cdn.example.org'), {hasFilesElsewhere: true}],
  [config('future: "true"'), {future: false}],
  [{...config(''), Gemfile: "  gem('github-pages')"}, {future: true}],
  [{...config(''), Gemfile: '# gem "github-pages"'}, {future: false}],
  [config('source: .'), {postFolders: ['']}],
  [config('source: src/.'), {postFolders: ['src/.']}],
  [config('source: ../src'), {postFolders: ['']}],
  [config('source: /src'), {postFolders: ['']}],
  [config('collections_dir: ./my/texts/'), {postFolders: ['my/texts']}],
  [config('collections_dir: [a]'), {postFolders: ['']}],
  [config('exclude: [a/, 1, ./b]'), {excluded: [...EXCLUDED, 'a', 'b']}],
  [config('exclude: a'), {excluded: EXCLUDED}],
  [config('permalink: none'), {permalinks: permalink('/:categories/:title:output_ext')}],
  [config('permalink: ordinal'), {permalinks: permalink('/:categories/:year/:y_day/:title:output_ext')}],
  [config('permalink: pretty'), {permalinks: permalink('/:categories/:year/:month/:day/:title/')}],
  [config('permalink: /:title/'), {permalinks: permalink('/:title/')}],
  [config('collections: {posts: {permalink: /:slug}}\npermalink: pretty'), {permalinks: permalink('/:slug')}],
  [config('collections: {posts: {permalink: pretty}}'), {permalinks: permalink('pretty')}],
  [config('collections: [posts]'), {permalinks: PERMALINKS}],
  [config('collections: {posts: x}'), {permalinks: PERMALINKS}],
  [config('title: "a\npermalink: none'), {permalinks: undefined}],
  [config('defaults: {a: b}'), {defaults: []}],
  [given('{}'), {defaults: [{folder: '', keys: ['a']}]}],
  [given('posts'), {defaults: [{folder: '', keys: ['a']}]}],
  [given('{type: drafts}'), {defaults: [{folder: '', keys: ['a']}]}],
  [given('{type: pages}'), {defaults: []}],
  [given('{path: 1}'), {defaults: []}],
  [given('{}', '[a]'), {defaults: []}],
  [given('{path: ./_posts/news/}'), {defaults: [{folder: '_posts/news', keys: ['a']}]}],
  [given('{path: _posts/news*}'), {defaults: [{folder: '_posts', keys: ['a']}]}],
  [given('{}', '{permalink: /:title}'), {defaults: [{folder: '', keys: ['permalink'], permalink: '/:title'}]}],
  [given('{path: "a/*"}', '{permalink: /:title}'), {defaults: [{folder: 'a', keys: ['permalink']}]}],
  [given('{}', '{permalink: 1}'), {defaults: [{folder: '', keys: ['permalink']}]}],
  [config('source: src\ndefaults: [{scope: {path: src}, values: {a: b}}]'), {defaults: [{folder: 'src', keys: ['a']}]}],
  [
    config('source: src\ndefaults: [{scope: {path: src/a}, values: {a: b}}]'),
    {defaults: [{folder: 'src/a', keys: ['a']}]}
  ],
  [
    config('source: src\ndefaults: [{scope: {path: srcs/a}, values: {a: b}}]'),
    {defaults: [{folder: 'src/srcs/a', keys: ['a']}]}
  ]
])

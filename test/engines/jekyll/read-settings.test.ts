import * as assert from 'uvu/assert'
import {readSettings} from '../../../src/engines/jekyll/read-settings.ts'
import {describe} from '../../describe.ts'
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

import * as assert from 'uvu/assert'
import {readSettings} from '../../../src/engines/hexo/read-settings.ts'
import {describe} from '../../describe.ts'
import {describeSettings, type ListedSettings} from '../describe-settings.ts'
import {siteFolder} from '../site-folder.ts'

const UNSAID = {future: true, postFolders: ['source'], dayInFileName: false, defaults: [], notes: []}
const PERMALINKS = {'': ':year/:month/:day/:title/'}
const DEFAULTS = {...UNSAID, permalinks: PERMALINKS}

describe('hexo/read-settings', (it) => {
  it('gives what Hexo takes when nothing is said', () => {
    assert.equal(readSettings(siteFolder({'_config.yml': ''})), DEFAULTS)
    // Nothing is known of names where no config is seen.
    assert.equal(readSettings(siteFolder({})), {...UNSAID, dayInFileName: true})
    assert.equal(readSettings(siteFolder({'_config.yml': "timezone: ''\n"})), DEFAULTS)
  })

  it('reads what bears on posts', () => {
    const files = {
      '_config.yml':
        'timezone: Asia/Seoul\nfuture: false\nsource_dir: ./text/\nnew_post_name: :year-:month-:day-:title.md\nurl: https://example.org\n',
      'package.json': '{"dependencies": {"hexo": "^8.0.0"}}',
      'package-lock.json':
        '{"packages": {"node_modules/hexo": {"version": "8.1.2"}, "node_modules/hexo-front-matter": {"version": "5.0.0"}}}'
    }
    assert.equal(readSettings(siteFolder(files)), {
      timeZone: 'Asia/Seoul',
      url: 'https://example.org',
      version: '8.1.2',
      parserVersion: '5.0.0',
      permalinks: PERMALINKS,
      future: false,
      postFolders: ['text'],
      dayInFileName: true,
      defaults: [],
      notes: []
    })
  })

  it('finds versions in the lock files of Yarn and pnpm, else in package.json', () => {
    const manifest = {'package.json': '{"devDependencies": {"hexo": "^8.0.0"}}'}
    assert.is(readSettings(siteFolder(manifest)).version, '8.0.0')
    const yarn = '# yarn lockfile v1\n\nhexo@^8.0.0:\n  version "8.1.1"\n'
    assert.is(readSettings(siteFolder({...manifest, 'yarn.lock': yarn})).version, '8.1.1')
    const pnpm = 'packages:\n\n  hexo@8.1.0:\n    resolution: {integrity: x}\n'
    assert.is(readSettings(siteFolder({...manifest, 'pnpm-lock.yaml': pnpm})).version, '8.1.0')
  })

  it('notes an unknown zone', () => {
    assert.equal(readSettings(siteFolder({'_config.yml': 'timezone: Asia/Soul'})).notes, [
      'Unknown time zone `Asia/Soul` in _config.yml: Hexo cannot use it'
    ])
  })
})

const config = (text: string): Readonly<Record<string, string>> => ({'_config.yml': text})
const usual = {'': ':year/:month/:day/:title/'}

describeSettings('hexo/read-settings', readSettings, [
  [
    {},
    {
      timeZone: undefined,
      url: undefined,
      version: undefined,
      parserVersion: undefined,
      permalinks: undefined,
      ownFolders: undefined,
      basePath: undefined,
      hasFilesElsewhere: undefined
    }
  ],
  [config('timezone: 9'), {timeZone: undefined, notes: []}],
  [config('timezone: Asia/Seoul'), {timeZone: 'Asia/Seoul', notes: []}],
  [
    config('timezone: Asia/Soul'),
    {timeZone: undefined, notes: ['Unknown time zone `Asia/Soul` in _config.yml: Hexo cannot use it']}
  ],
  [config('url: http://example.org'), {url: 'http://example.org'}],
  [config('url: example.org'), {url: undefined}],
  [config('url: 1'), {url: undefined}],
  [config('future: false'), {future: false}],
  [config('future: "false"'), {future: true}],
  [config('source_dir: ""'), {postFolders: ['source']}],
  [config('source_dir: 1'), {postFolders: ['source']}],
  [config('source_dir: //text//'), {postFolders: ['text']}],
  [config('post_asset_folder: true'), {ownFolders: true}],
  [config('post_asset_folder: "true"'), {ownFolders: undefined}],
  [config('root: /'), {basePath: ''}],
  [config('root: /blog/'), {basePath: 'blog'}],
  [config('root: 1'), {basePath: undefined}],
  [config('img_cdn: https://cdn.example.org'), {hasFilesElsewhere: true}],
  [config('img_cdn: ""'), {hasFilesElsewhere: undefined}],
  [config('cdn: true'), {hasFilesElsewhere: undefined}],
  [config('theme: next'), {hasFilesElsewhere: true}],
  [config('theme: false'), {hasFilesElsewhere: undefined}],
  [{...config('theme: next'), 'themes/next/a.js': ''}, {hasFilesElsewhere: undefined}],
  [config('permalink: :title.html'), {permalinks: {'': ':title.html'}}],
  [config('permalink: 1'), {permalinks: undefined}],
  [config('permalink:'), {permalinks: usual}],
  [
    config('title: "a'),
    {permalinks: undefined, notes: ['_config.yml is not valid YAML in line 1, so its settings may be misread']}
  ],
  ...[':title.md', ':year-:month-:day-:title.md', ':year-:i_month-:i_day-:title.markdown'].map(
    (name): ListedSettings => [
      config(`new_post_name: "${name}"`),
      {permalinks: usual, dayInFileName: name !== ':title.md'}
    ]
  ),
  ...[':id-:title.md', ':year-:month-:title.md', ':title', ':title.md.bak', 'a:title.md'].map(
    (name): ListedSettings => [config(`new_post_name: "${name}"`), {permalinks: undefined, dayInFileName: false}]
  ),
  [config('new_post_name: :year-:month-:day-a.md'), {permalinks: undefined, dayInFileName: true}],
  [config('new_post_name: "a:year-:month-:day-:title.md"'), {permalinks: undefined, dayInFileName: false}],
  [config('new_post_name: 1'), {permalinks: undefined, dayInFileName: false}]
])

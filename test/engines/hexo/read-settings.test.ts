import * as assert from 'uvu/assert'
import {readSettings} from '../../../src/engines/hexo/read-settings.ts'
import {describe} from '../../describe.ts'
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

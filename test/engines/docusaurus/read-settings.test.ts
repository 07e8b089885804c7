import * as assert from 'uvu/assert'
import {kindOf} from '../../../src/engines/docusaurus/post-paths.ts'
import {readSettings} from '../../../src/engines/docusaurus/read-settings.ts'
import {describe} from '../../describe.ts'
import {siteFolder} from '../site-folder.ts'

describe('docusaurus/read-settings', (it) => {
  const configs: Readonly<Record<string, readonly string[]>> = {
    "export default {url: 'https://example.org'}": ['blog'],
    "presets: [['classic', {blog: {path: './news', showReadingTime: true}}]]": ['news'],
    "presets: [['classic', {blog: false}]]": ['blog'],
    "plugins: [['@docusaurus/plugin-content-blog', {id: 'two', path: 'second'}]], blog: {}": ['second', 'blog'],
    "blog: {path: '../outside'}": ['blog']
  }
  for (const [config, postFolders] of Object.entries(configs)) {
    it(`reads ${config}`, () => {
      assert.equal(readSettings(siteFolder({'docusaurus.config.ts': config})).postFolders, postFolders)
    })
  }

  it('knows posts, translations and what is passed over', () => {
    const settings = readSettings(siteFolder({'docusaurus.config.js': ''}))
    assert.is(kindOf('blog/2023/a.mdx', settings), 'post')
    assert.is(kindOf('i18n/ko/docusaurus-plugin-content-blog/a.md', settings), 'post')
    assert.is(kindOf('blog/_drafts/a.md', settings), 'other')
    assert.is(kindOf('docs/a.md', settings), 'other')
    assert.is(kindOf('blog/authors.yml', settings), 'other')
  })
})

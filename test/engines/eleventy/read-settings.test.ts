import * as assert from 'uvu/assert'
import {kindOf} from '../../../src/engines/eleventy/post-paths.ts'
import {readSettings} from '../../../src/engines/eleventy/read-settings.ts'
import {describe} from '../../describe.ts'
import {siteFolder} from '../site-folder.ts'

describe('eleventy/read-settings', (it) => {
  const configs: Readonly<Record<string, readonly string[]>> = {
    "return {dir: {input: 'src', output: '_site'}}": ['src/posts'],
    'eleventyConfig.setInputDirectory("./src/")': ['src/posts'],
    "return {dir: {input: '.'}}": ['']
  }
  for (const [config, postFolders] of Object.entries(configs)) {
    it(`reads ${config}`, () => {
      const files = {'eleventy.config.js': config, 'src/posts/a.md': ''}
      assert.equal(readSettings(siteFolder(files)).postFolders, postFolders)
    })
  }

  it('reads the input folder of a script, and the version', () => {
    const files = {
      'package.json': '{"scripts": {"build": "eleventy --input=src"}, "devDependencies": {"@11ty/eleventy": "^3.1.0"}}',
      'src/blog/a.md': ''
    }
    assert.equal(readSettings(siteFolder(files)).postFolders, ['src/blog'])
    assert.is(readSettings(siteFolder(files)).version, '3.1.0')
  })

  it('takes all Markdown for posts where no folder is named like them', () => {
    const settings = readSettings(siteFolder({'.eleventy.js': ''}))
    assert.is(kindOf('2023/a.md', settings), 'post')
    assert.is(kindOf('README.md', settings), 'other')
    assert.is(kindOf('_includes/a.md', settings), 'other')
    assert.is(kindOf('_site/a.md', settings), 'other')
    assert.is(kindOf('node_modules/a/b.md', settings), 'other')
  })
})

import * as assert from 'uvu/assert'
import {detectSite} from '../../../src/engines/gatsby/detect-site.ts'
import {kindOf} from '../../../src/engines/gatsby/post-paths.ts'
import {readSettings} from '../../../src/engines/gatsby/read-settings.ts'
import {describe} from '../../describe.ts'
import {siteFolder} from '../site-folder.ts'

describe('gatsby/read-settings', (it) => {
  it('gives the folder of the starter when nothing is said', () => {
    assert.equal(readSettings(siteFolder({})), {future: true, postFolders: ['content/blog'], defaults: [], notes: []})
  })

  const configs: Readonly<Record<string, readonly string[]>> = {
    'options: {path: `${__dirname}/content/posts`, name: `posts`}': ['content/posts'],
    "options: {path: './writing/'}": ['writing'],
    "options: {path: path.join(__dirname, 'src', 'content')}": ['src/content'],
    "options: {path: path.resolve('src/blog')}": ['src/blog'],
    "[{path: 'content/blog'}, {path: 'content/assets'}, {path: 'src/images'}]": ['content/blog'],
    "options: {path: 'src/images'}": ['posts'],
    "options: {path: '../posts'}": ['posts']
  }
  for (const [config, postFolders] of Object.entries(configs)) {
    it(`reads ${config}`, () => {
      assert.equal(readSettings(siteFolder({'gatsby-config.js': config, 'posts/a.md': ''})).postFolders, postFolders)
    })
  }

  it('reads address and version', () => {
    const files = {
      'gatsby-config.ts': 'siteMetadata: {siteUrl: `https://example.org`}',
      'package.json': '{"dependencies": {"gatsby": "^5.13.1"}}'
    }
    const {url, version} = readSettings(siteFolder(files))
    assert.equal([url, version], ['https://example.org', '5.13.1'])
  })

  it('tells posts from other files', () => {
    const settings = readSettings(siteFolder({}))
    const kinds = ['content/blog/a/index.md', 'content/blog/b.MDX', 'content/blog/a/photo.jpg', 'content/about.md'].map(
      (path) => kindOf(path, settings)
    )
    assert.equal(kinds, ['post', 'post', 'other', 'other'])
  })
})

describe('gatsby/detect-site', (it) => {
  const sites: readonly (readonly [string, Readonly<Record<string, string>>, 'sure' | 'likely' | undefined])[] = [
    ['a config', {'gatsby-config.mjs': ''}, 'sure'],
    ['a dependency', {'package.json': '{"dependencies": {"gatsby": "5"}}'}, 'sure'],
    ['the folders of the starter', {'content/blog/a/index.md': ''}, 'likely'],
    ['those folders in a Hugo site', {'content/blog/a/index.md': '', 'content/blog/_index.md': ''}, undefined],
    ['posts in one folder', {'content/blog/a.md': ''}, undefined]
  ]
  for (const [title, files, answer] of sites) {
    it(`judges ${title}`, () => assert.is(detectSite(siteFolder(files)), answer))
  }
})

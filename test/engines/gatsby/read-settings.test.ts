import * as assert from 'uvu/assert'
import {detectSite} from '../../../src/engines/gatsby/detect-site.ts'
import {kindOf} from '../../../src/engines/gatsby/post-paths.ts'
import {readSettings} from '../../../src/engines/gatsby/read-settings.ts'
import {describe} from '../../describe.ts'
import {describeSettings, type ListedSettings} from '../describe-settings.ts'
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

const config = (code: string): Readonly<Record<string, string>> => ({'gatsby-config.js': code})

describeSettings('gatsby/read-settings', readSettings, [
  [{}, {url: undefined, version: undefined}],
  ...['content/posts', 'src/content/blog', 'content', 'src/posts', 'posts', 'blog'].map(
    (path): ListedSettings => [{[`${path}/a.md`]: ''}, {postFolders: [path]}]
  ),
  [{'blog/a.md': '', 'content/posts/a.md': ''}, {postFolders: ['content/posts']}],
  ...['js', 'ts', 'mjs', 'cjs'].map(
    (suffix): ListedSettings => [{[`gatsby-config.${suffix}`]: "path: 'my/notes'"}, {postFolders: ['my/notes']}]
  ),
  ...'blog post posts article articles content writing writings note notes markdown blog-en blog_en Posts'
    .split(' ')
    .map((path): ListedSettings => [config(`path: 'src/${path}'`), {postFolders: [`src/${path}`]}]),
  ...'blogs myblog my-blog/x data'
    .split(' ')
    .map((path): ListedSettings => [config(`path: '${path}'`), {postFolders: ['content/blog']}]),
  [config("path: 'content/images'"), {postFolders: ['content/blog']}],
  [config("path: 'content/image/x'"), {postFolders: ['content/blog']}],
  [config("path: 'content/assets'"), {postFolders: ['content/blog']}],
  [config("path: 'content/image-notes'"), {postFolders: ['content/image-notes']}],
  [config("mypath: 'notes'"), {postFolders: ['content/blog']}],
  [config("path: '../notes'"), {postFolders: ['content/blog']}],
  [config('path:"./notes//"'), {postFolders: ['notes']}],
  [config("path:  '/notes'"), {postFolders: ['notes']}],
  [config(`path: \`\${__dirname}/src/notes/\``), {postFolders: ['src/notes']}],
  [config("path: path.join(__dirname , 'src' , 'notes')"), {postFolders: ['src/notes']}],
  [config('path: path.resolve( "notes" )'), {postFolders: ['notes']}],
  [config('path: path.resolve(__dirname, `./src/notes`)'), {postFolders: ['src/notes']}],
  [config("path: 'posts', path: 'notes', path: './posts'"), {postFolders: ['posts', 'notes']}],
  [config('siteUrl:"http://example.org"'), {url: 'http://example.org'}],
  [config("mysiteUrl: 'https://example.org'"), {url: undefined}],
  [config("siteUrl: 'ftp://example.org'"), {url: undefined}],
  [config(`siteUrl: \`https://\${host}\``), {url: undefined}],
  [config("siteUrl: 'https://a b'"), {url: undefined}],
  [{'package.json': '{"dependencies": {"gatsby": "next"}}'}, {version: undefined}]
])

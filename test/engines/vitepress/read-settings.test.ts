import * as assert from 'uvu/assert'
import {detectSite} from '../../../src/engines/vitepress/detect-site.ts'
import {kindOf} from '../../../src/engines/vitepress/post-paths.ts'
import {readSettings} from '../../../src/engines/vitepress/read-settings.ts'
import {describe} from '../../describe.ts'
import {describeSettings, type ListedSettings} from '../describe-settings.ts'
import {siteFolder} from '../site-folder.ts'

describe('vitepress/read-settings', (it) => {
  it('takes all Markdown for posts where nothing is said', () => {
    assert.equal(readSettings(siteFolder({})), {future: true, postFolders: [''], defaults: [], notes: []})
  })

  it('takes a folder that is named like posts, below the source folder', () => {
    const files = {'.vitepress/config.mts': "export default {srcDir: './src'}", 'src/blog/a.md': '', 'posts/b.md': ''}
    assert.equal(readSettings(siteFolder(files)).postFolders, ['src/blog'])
  })

  it('takes the folder that posts are loaded from', () => {
    const files = {
      '.vitepress/theme/posts.data.ts': "export default createContentLoader(['/notes/*.md'], {})",
      'posts/b.md': ''
    }
    assert.equal(readSettings(siteFolder(files)).postFolders, ['notes'])
    const all = {'posts.data.mjs': "export default createContentLoader('**/*.md')", 'posts/b.md': ''}
    assert.equal(readSettings(siteFolder(all)).postFolders, [''])
  })

  it('reads address and version', () => {
    const files = {
      '.vitepress/config/index.ts': "sitemap: {hostname: 'https://example.org'}",
      'package.json': '{"devDependencies": {"vitepress": "^1.6.4"}}'
    }
    const {url, version} = readSettings(siteFolder(files))
    assert.equal([url, version], ['https://example.org', '1.6.4'])
  })

  it('tells posts from other files', () => {
    const kinds = ['a.md', '2023/b.md', 'index.md', 'tags/[tag].md', 'README.md', '.vitepress/c.md', 'photo.jpg'].map(
      (path) => kindOf(path, readSettings(siteFolder({})))
    )
    assert.equal(kinds, ['post', 'post', 'other', 'other', 'other', 'other', 'other'])
  })
})

describe('vitepress/detect-site', (it) => {
  it('is sure of its folder, and not of its package, which may belong to a folder below', () => {
    assert.is(detectSite(siteFolder({'.vitepress/config.js': ''})), 'sure')
    assert.is(detectSite(siteFolder({'package.json': '{"devDependencies": {"vitepress": "1"}}'})), 'likely')
    assert.is(detectSite(siteFolder({'posts/a.md': ''})), undefined)
  })
})

const config = (code: string): Readonly<Record<string, string>> => ({'.vitepress/config.mts': code})
const load = (pattern: string): string => `createContentLoader(${pattern})`

describeSettings('vitepress/read-settings', readSettings, [
  [{}, {version: undefined, url: undefined, permalinks: undefined, staticFolders: undefined}],
  ...['posts', 'blog', 'post', 'articles', 'blogs'].map(
    (path): ListedSettings => [{[`${path}/a.md`]: ''}, {postFolders: [path]}]
  ),
  [{'articles/a.md': '', 'blog/a.md': ''}, {postFolders: ['blog']}],
  ...['config', 'config/index'].flatMap((name) =>
    ['js', 'ts', 'mjs', 'mts'].map(
      (suffix): ListedSettings => [{[`.vitepress/${name}.${suffix}`]: "srcDir: 'src'"}, {postFolders: ['src']}]
    )
  ),
  [config('srcDir:"./src//"'), {postFolders: ['src'], permalinks: {src: '.html'}}],
  [config("srcDir: '../src'"), {postFolders: [''], permalinks: {'': '.html'}}],
  [config("mysrcDir: 'src'"), {postFolders: ['']}],
  [config('cleanUrls:true'), {permalinks: {'': ''}}],
  [config('cleanUrls: false'), {permalinks: {'': '.html'}}],
  [config('mycleanUrls: true'), {permalinks: {'': '.html'}}],
  [config('cleanUrls: trueish'), {permalinks: {'': '.html'}}],
  [config('rewrites: {}'), {permalinks: undefined}],
  [config('myrewrites: {}'), {permalinks: {'': '.html'}}],
  [config('hostname:"http://example.org"'), {url: 'http://example.org'}],
  [config("myhostname: 'https://example.org'"), {url: undefined}],
  [config("hostname: 'https://a b'"), {url: undefined}],
  [config("hostname: 'ftp://example.org'"), {url: undefined}],
  [config("publicDir: 'files'"), {staticFolders: []}],
  [config("mypublicDirs: 'files'"), {staticFolders: undefined}],
  ...['.vitepress/theme', '.vitepress', '.vitepress/theme/composables'].map(
    (path): ListedSettings => [{[`${path}/posts.data.ts`]: load("'notes/*.md'")}, {postFolders: ['notes']}]
  ),
  ...['js', 'ts', 'mjs', 'mts'].map(
    (suffix): ListedSettings => [{[`a.data.${suffix}`]: load("'notes/*.md'")}, {postFolders: ['notes']}]
  ),
  [{'a.data.cjs': load("'notes/*.md'")}, {postFolders: ['']}],
  [{'a.data.ts.bak': load("'notes/*.md'")}, {postFolders: ['']}],
  [{'adata.ts': load("'notes/*.md'")}, {postFolders: ['']}],
  [{'a.data.ts': load(' [ "./notes/2024/**/*.md"')}, {postFolders: ['notes/2024']}],
  [{'a.data.ts': load("'../notes/*.md'"), 'blog/a.md': ''}, {postFolders: ['']}],
  [{'a.data.ts': load('pattern'), 'b.data.ts': load("'notes/*.md'")}, {postFolders: ['notes']}],
  [{'a.data.ts': `my${load("'notes/*.md'")}`}, {postFolders: ['']}],
  [{...config("srcDir: 'src'"), 'a.data.ts': load("'notes/*.md'")}, {postFolders: ['src/notes']}]
])

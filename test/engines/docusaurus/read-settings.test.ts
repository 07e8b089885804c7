import * as assert from 'uvu/assert'
import {kindOf} from '../../../src/engines/docusaurus/post-paths.ts'
import {readSettings} from '../../../src/engines/docusaurus/read-settings.ts'
import {describe} from '../../describe.ts'
import {describeSettings, type ListedSettings} from '../describe-settings.ts'
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

const config = (code: string): Readonly<Record<string, string>> => ({'docusaurus.config.js': code})
const core = (version: string): Readonly<Record<string, string>> => {
  return {'package.json': JSON.stringify({dependencies: {'@docusaurus/core': version}})}
}
const route = (address: string): Readonly<Record<string, string>> => ({'': address})

describeSettings('docusaurus/read-settings', readSettings, [
  [
    {},
    {
      url: undefined,
      version: undefined,
      basePath: undefined,
      permalinks: undefined,
      staticFolders: undefined,
      postFolders: ['blog'],
      future: true
    }
  ],
  [{'website/blog/a.md': ''}, {postFolders: ['website/blog']}],
  [{'website/blog/a.md': '', 'blog/a.md': ''}, {postFolders: ['website/blog']}],
  [{'blog/a.md': ''}, {postFolders: ['blog']}],
  [{'package.json': '{"dependencies": {"@docusaurus/core": "3.7.0"}}'}, {version: '3.7.0', allMdx: undefined}],
  [{...config('export default {}'), ...core('3.7.0')}, {allMdx: true}],
  [{...config("export default {markdown: {format: 'detect'}}"), ...core('3.7.0')}, {allMdx: undefined}],
  [{...config('export default {markdown: {preprocessor: read}}'), ...core('3.7.0')}, {allMdx: undefined}],
  [{...config('export default {}'), ...core('2.4.3')}, {allMdx: undefined}],
  [config('export default {}'), {allMdx: undefined}],
  ...['js', 'ts', 'mjs', 'mts', 'cjs', 'cts'].map(
    (suffix): ListedSettings => [{[`docusaurus.config.${suffix}`]: "url: 'https://a.org'"}, {url: 'https://a.org'}]
  ),
  [config('url:"http://example.org/blog"'), {url: 'http://example.org/blog'}],
  [config("url: 'ftp://example.org'"), {url: undefined}],
  [config("imageurl: 'https://example.org'"), {url: undefined}],
  [config("url: 'https://a b.org'"), {url: undefined}],
  [config("baseUrl: '/'"), {basePath: ''}],
  [config('baseUrl:"//my/site//"'), {basePath: 'my/site'}],
  [config("mybaseUrl: '/site/'"), {basePath: undefined}],
  [config('baseUrl: process.env.BASE'), {basePath: undefined}],
  [config("staticDirectories: ['static', 'files']"), {staticFolders: []}],
  [config("mystaticDirectories: ['files']"), {staticFolders: undefined}],
  [config(''), {permalinks: route('blog')}],
  [config('blog: {}'), {permalinks: route('blog')}],
  [config("blog: {routeBasePath: 'news'}"), {permalinks: route('news')}],
  [config('blog : {showReadingTime: true, routeBasePath :`/`}'), {permalinks: route('/')}],
  [config("blog: {myrouteBasePath: 'news'}"), {permalinks: route('blog')}],
  [config('blog: {routeBasePath: base}'), {permalinks: undefined}],
  [config("myblog: {routeBasePath: 'news'}"), {permalinks: route('blog')}],
  [config("['@docusaurus/plugin-content-blog', {routeBasePath: 'news'}]"), {permalinks: route('news')}],
  [config('["plugin-content-blog" , {routeBasePath: "news"}]'), {permalinks: route('news')}],
  [config("blog: {path: 'a'}, plugins: [['plugin-content-blog', {path: 'b'}]]"), {permalinks: undefined}],
  [config("blog: {path: '././a/b//'}"), {postFolders: ['a/b']}],
  [config('blog : {path:"my posts"}'), {postFolders: ['my posts']}],
  [config("blog: {authorsMapPath: 'x', path: 'a'}"), {postFolders: ['a']}],
  [config("blog: {mypath: 'a'}"), {postFolders: ['blog']}],
  [config("blog: {path: '/a'}"), {postFolders: ['blog']}],
  [config("blog: {path: '../a'}"), {postFolders: ['blog']}],
  [config("docs: {path: 'a'}"), {postFolders: ['blog']}],
  [config("myblog: {path: 'a'}"), {postFolders: ['blog']}],
  [config("blog: {path: 'a'}, blog: {path: './a/'}"), {postFolders: ['a']}],
  [
    config("['plugin-content-blog' ,  {id: 'x', path: 'a'}], ['plugin-content-blog', {path: 'b'}]"),
    {postFolders: ['a', 'b']}
  ],
  [config("['my-plugin-content-blog-x', {path: 'a'}]"), {postFolders: ['blog']}]
])

import * as assert from 'uvu/assert'
import {kindOf} from '../../../src/engines/eleventy/post-paths.ts'
import {readSettings} from '../../../src/engines/eleventy/read-settings.ts'
import {describe} from '../../describe.ts'
import {describeSettings, type ListedSettings} from '../describe-settings.ts'
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

const folders = ['posts', 'blog', 'content/posts', 'content/blog', 'post', 'articles', '_posts', 'content']

/** A site whose config holds the code, with posts in some folders. */
const config = (code: string, ...paths: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries([['eleventy.config.js', code], ...paths.map((path) => [`${path}/a.md`, ''])])

describeSettings('eleventy/read-settings', readSettings, [
  [
    {},
    {
      templates: 'liquid',
      version: undefined,
      future: true,
      postFolders: [''],
      defaults: [],
      excluded: ['_site', 'dist', 'public'],
      notes: []
    }
  ],
  ...folders.map((path): ListedSettings => [config('', path), {postFolders: [path]}]),
  ...folders.map((path): ListedSettings => [config("input: 'src'", `src/${path}`), {postFolders: [`src/${path}`]}]),
  [config('', 'articles', 'blog'), {postFolders: ['blog']}],
  [config("input: 'src'", 'blog'), {postFolders: ['src']}],
  [config('input:"./src//"', 'src/blog'), {postFolders: ['src/blog']}],
  [config('setInputDirectory( `src/site` )', 'src/site/blog'), {postFolders: ['src/site/blog']}],
  [config("myinput: 'src'", 'src/blog'), {postFolders: ['']}],
  [config("mysetInputDirectory('src')", 'src/blog'), {postFolders: ['']}],
  [config("input: '/src'", 'blog'), {postFolders: ['blog']}],
  [config("input: '../src'", 'blog'), {postFolders: ['blog']}],
  [config("input: '.'", 'blog'), {postFolders: ['blog']}],
  [config('input: folder', 'blog'), {postFolders: ['blog']}],
  [config("input: 'a', setInputDirectory('b')"), {postFolders: ['a']}],
  [{'package.json': '{"scripts": {"build": "eleventy --input src"}}'}, {postFolders: ['src']}],
  [{'package.json': '{"scripts": {"build": "npx @11ty/eleventy --serve --input=src/"}}'}, {postFolders: ['src']}],
  [{'package.json': '{"scripts": {"build": "eleventy", "other": "run --input=src"}}'}, {postFolders: ['']}],
  [{...config("input: 'a'"), 'package.json': '{"scripts": {"build": "eleventy --input=b"}}'}, {postFolders: ['a']}],
  [config("markdownTemplateEngine: 'njk'"), {templates: undefined}],
  [config('setMarkdownTemplateEngine(false)'), {templates: undefined}],
  ...['.eleventy.js', 'eleventy.config.mjs', 'eleventy.config.cjs', 'eleventy.config.ts', 'buildawesome.config.js'].map(
    (name): ListedSettings => [{[name]: "input: 'src'"}, {postFolders: ['src']}]
  ),
  [{'package.json': '{"dependencies": {"@11ty/eleventy": "4.0.0-alpha.6"}}'}, {version: '4.0.0-alpha.6'}]
])

import * as assert from 'uvu/assert'
import {readSettings} from '../../../src/engines/hugo/read-settings.ts'
import {describe} from '../../describe.ts'
import {describeSettings, type ListedSettings} from '../describe-settings.ts'
import {siteFolder} from '../site-folder.ts'

const DEFAULTS = {
  contentFolder: 'content',
  permalinks: {},
  future: false,
  postFolders: ['content'],
  defaults: [],
  notes: []
}

describe('hugo/read-settings', (it) => {
  it('gives what Hugo takes when nothing is said', () => assert.equal(readSettings(siteFolder({})), DEFAULTS))

  it('reads what bears on posts, in keys of any case', () => {
    const config = `baseURL = "https://jane.example.org/"
timezone = "Asia/Seoul"
buildFuture = true
contentDir = "./text/"
[frontmatter]
date = [":filename", ":default"]
[params]
mainSections = ["posts", "notes"]
[[cascade]]
author = "Jane"
[cascade._target]
path = "/posts/**"
`
    assert.equal(readSettings(siteFolder({'hugo.toml': config})), {
      timeZone: 'Asia/Seoul',
      url: 'https://jane.example.org/',
      dayInFileName: true,
      contentFolder: 'text',
      permalinks: {},
      future: true,
      postFolders: ['text/posts/', 'text/notes/'],
      defaults: [{folder: 'text/posts', keys: ['author']}],
      notes: []
    })
  })

  it('reads YAML, JSON and the config folders, where the later file wins', () => {
    assert.is(readSettings(siteFolder({'config.yaml': 'timeZone: Asia/Seoul'})).timeZone, 'Asia/Seoul')
    assert.is(readSettings(siteFolder({'config.json': '{"timeZone": "Asia/Seoul"}'})).timeZone, 'Asia/Seoul')
    const files = {
      'hugo.toml': 'timeZone = "UTC"',
      'config/_default/hugo.toml': 'timeZone = "Asia/Seoul"',
      'config/_default/params.yaml': 'mainSections: [blog]',
      'config/production/hugo.toml': 'buildFuture = true'
    }
    assert.equal(readSettings(siteFolder(files)), {
      ...DEFAULTS,
      timeZone: 'Asia/Seoul',
      future: true,
      postFolders: ['content/blog/']
    })
  })

  it('reads what languages and mounts say', () => {
    const config = `defaultContentLanguage = "ko"
[languages.en]
contentDir = "content/en"
[languages.ko]
contentDir = "content/ko"
timeZone = "Asia/Seoul"
[[module.mounts]]
source = "elsewhere"
target = "content/posts"
`
    const settings = readSettings(siteFolder({'hugo.toml': config}))
    assert.is(settings.timeZone, 'Asia/Seoul')
    assert.equal(settings.postFolders, ['content/en', 'content/ko', 'elsewhere'])
  })

  it('notes what is wrong', () => {
    assert.equal(readSettings(siteFolder({'hugo.toml': 'timeZone = "Asia/Soul"'})).notes, [
      'Unknown time zone `Asia/Soul`: Hugo stops at it'
    ])
    assert.equal(readSettings(siteFolder({'hugo.toml': 'a = '})).notes, [
      'hugo.toml cannot be read, so its settings are not known'
    ])
  })

  const versions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    '0.128.0': {'netlify.toml': '[build.environment]\nHUGO_VERSION = "0.128.0"'},
    '0.121.1': {'.github/workflows/pages.yml': 'env:\n  HUGO_VERSION: 0.121.1'},
    '0.119.0': {'.github/workflows/pages.yaml': "with:\n  hugo-version: '0.119.0'\n  extended: true"},
    '0.111.3': {'vercel.json': '{"build": {"env": {"HUGO_VERSION": "0.111.3"}}}'},
    '0.140.2': {'go.mod': 'module a\n\nrequire github.com/gohugoio/hugo v0.140.2'},
    '0.152': {'.tool-versions': 'nodejs 22.0.0\nhugo extended_0.152'}
  }
  for (const [version, files] of Object.entries(versions)) {
    it(`finds the version in ${Object.keys(files)[0]}`, () =>
      assert.is(readSettings(siteFolder(files)).version, version))
  }

  it('takes no theme for a version', () => {
    assert.is(
      readSettings(siteFolder({'go.mod': 'require github.com/adityatelange/hugo-PaperMod v0.1.0'})).version,
      undefined
    )
    assert.is(readSettings(siteFolder({'netlify.toml': 'command = "hugo --minify"'})).version, undefined)
  })
})

const toml = (text: string): Readonly<Record<string, string>> => ({'hugo.toml': text})
const yaml = (text: string): Readonly<Record<string, string>> => ({'hugo.yaml': text})

describeSettings('hugo/read-settings', readSettings, [
  [
    {},
    {
      timeZone: undefined,
      version: undefined,
      url: undefined,
      dayInFileName: undefined,
      staticFolders: undefined,
      hasFilesElsewhere: undefined
    }
  ],
  [toml('timeZone = 9'), {timeZone: undefined, notes: []}],
  [toml('timeZone = ""'), {timeZone: undefined, notes: []}],
  [toml('timeZone = "UTC"\n[languages.en]\ntimeZone = "Asia/Seoul"'), {timeZone: 'Asia/Seoul'}],
  [toml('defaultContentLanguage = "KO"\n[languages.KO]\ntimeZone = "Asia/Seoul"'), {timeZone: 'Asia/Seoul'}],
  [toml('defaultContentLanguage = "ko"\ntimeZone = "UTC"\n[languages.en]\ntimeZone = "Asia/Seoul"'), {timeZone: 'UTC'}],
  [toml('baseURL = "http://example.org"'), {url: 'http://example.org'}],
  [toml('baseURL = "/"'), {url: undefined}],
  [toml('baseURL = 1'), {url: undefined}],
  [toml('buildFuture = "true"'), {future: false}],
  [toml('staticDir = "files"'), {staticFolders: []}],
  [yaml('frontmatter: {date: ":FileName"}'), {dayInFileName: true}],
  [yaml('frontmatter: {date: [":default"]}'), {dayInFileName: undefined}],
  [yaml('frontmatter: {date: [1]}'), {dayInFileName: undefined}],
  [toml('contentDir = "."'), {contentFolder: '', postFolders: ['']}],
  [toml('contentDir = "../text"'), {contentFolder: 'content', postFolders: ['content']}],
  [toml('contentDir = "/text"'), {contentFolder: 'content', postFolders: ['content']}],
  [toml('contentDir = "text//"'), {contentFolder: 'text', postFolders: ['text']}],
  [toml('contentDir = "a"\n[languages.ko]\ncontentDir = "b"'), {contentFolder: undefined, postFolders: ['a', 'b']}],
  [toml('[languages.en]\ncontentDir = "a"\n[languages.ko]\ncontentDir = "./a"'), {contentFolder: 'a'}],
  [toml('[module]\nproxy = "direct"'), {contentFolder: undefined, postFolders: ['content']}],
  [yaml('module: {mounts: [{source: a, target: content}]}'), {postFolders: ['a']}],
  [yaml('module: {mounts: [{source: a, target: contents}]}'), {postFolders: ['content']}],
  [yaml('module: {mounts: [{source: a, target: my/content}]}'), {postFolders: ['content']}],
  [yaml('module: {mounts: {source: a, target: content}}'), {postFolders: ['content']}],
  [yaml('module: {mounts: [content, {source: a, target: 1}]}'), {postFolders: ['content']}],
  [yaml('params: {mainSections: posts}'), {postFolders: ['content/posts/']}],
  [yaml('mainSections: [posts, "", 1, ./notes/]'), {postFolders: ['content/posts/', 'content/notes/']}],
  [yaml('mainSections: [posts]\nparams: {mainSections: [notes]}'), {postFolders: ['content/notes/']}],
  [yaml('mainSections: [posts]\ncontentDir: "."'), {postFolders: ['posts/']}],
  [yaml('permalinks: {posts: /:slug/, notes: {a: b}}'), {permalinks: {posts: '/:slug/'}}],
  [yaml('permalinks: {a: /a/, page: {a: /b/}}'), {permalinks: {a: '/b/'}}],
  ...['uglyURLs', 'disablePathToLower', 'removePathAccents', 'defaultContentLanguageInSubdir'].flatMap(
    (key): ListedSettings[] => [
      [toml(`${key} = true`), {permalinks: undefined}],
      [toml(`${key} = false`), {permalinks: {}}]
    ]
  ),
  [toml('[languages.en]\na = 1'), {permalinks: {}}],
  [toml('[languages.en]\na = 1\n[languages.ko]\na = 1'), {permalinks: undefined}],
  [yaml('a: "b'), {permalinks: undefined}],
  [toml('theme = "a"'), {hasFilesElsewhere: true}],
  [toml('theme = ["a", "b"]'), {hasFilesElsewhere: true}],
  [{...toml('theme = ["a", "b"]'), 'themes/a/x.html': ''}, {hasFilesElsewhere: true}],
  [{...toml('theme = ["a"]'), 'themes/a/x.html': ''}, {hasFilesElsewhere: undefined}],
  [toml('theme = 1'), {hasFilesElsewhere: undefined}],
  [toml('[[module.imports]]\npath = "a"'), {hasFilesElsewhere: true}],
  [yaml('cascade: {a: b}'), {defaults: [{folder: 'content', keys: ['a']}]}],
  [yaml('cascade: [{a: b, params: {c: d}}, x]'), {defaults: [{folder: 'content', keys: ['a', 'c']}]}],
  [yaml('cascade: {target: {path: /posts/}, a: b}'), {defaults: [{folder: 'content/posts', keys: ['a']}]}],
  [
    yaml('cascade: {target: {path: "/posts/20{23,24}/**"}, a: b}'),
    {defaults: [{folder: 'content/posts', keys: ['a']}]}
  ],
  [yaml('cascade: {target: {path: "/posts/[ab]*"}, a: b}'), {defaults: [{folder: 'content/posts', keys: ['a']}]}],
  [yaml('cascade: {target: {path: 1}, a: b}'), {defaults: [{folder: 'content', keys: ['a']}]}],
  [yaml('cascade: {target: x, a: b}'), {defaults: [{folder: 'content', keys: ['a']}]}],
  [yaml('cascade: {target: {path: /posts}}'), {defaults: []}],
  [yaml('cascade: {a: b}\ncontentDir: "."'), {defaults: [{folder: '', keys: ['a']}]}],
  [{'config/_default/cascade.yaml': 'a: b'}, {defaults: [{folder: 'content', keys: ['a']}]}],
  [{'config/_default/cascade.yaml': 'cascade: {c: d}'}, {defaults: [{folder: 'content', keys: ['c']}]}],
  [{'config/_default/Params.toml': 'mainSections = ["a"]'}, {postFolders: ['content/a/']}],
  [{'config/_default/params.ini': 'mainSections = ["a"]'}, {postFolders: ['content']}],
  [{'config/_default/params.en.toml': 'mainSections = ["a"]'}, {postFolders: ['content']}],
  [
    {
      'config/_default/config.toml': 'contentDir = "a"\n[params]\nx = 1',
      'config/production/params.toml': 'mainSections = "b"'
    },
    {postFolders: ['a/b/']}
  ],
  [{'hugo.yaml': 'contentDir: a', 'config.toml': 'contentDir = "b"'}, {postFolders: ['a']}],
  [{'netlify.toml': 'HUGO_VERSION = "v0.128.0"'}, {version: '0.128.0'}],
  [{'mise.toml': '"hugo" = "0.10.1"'}, {version: '0.10.1'}],
  [{'.mise.toml': 'hugo-extended = "0.11"'}, {version: '0.11'}],
  [{'.gitlab-ci.yml': 'hugo_version: 0.12.3'}, {version: '0.12.3'}],
  [{'.gitlab-ci.yml': 'image: my-hugo 0.12.3'}, {version: undefined}],
  [{'.github/workflows/a.txt': 'HUGO_VERSION: 0.12.3'}, {version: undefined}],
  [{'netlify.toml': 'HUGO_VERSION = "0.1.0"', 'go.mod': 'gohugoio/hugo v0.2.0'}, {version: '0.1.0'}]
])

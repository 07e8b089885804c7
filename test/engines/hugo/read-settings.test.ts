import * as assert from 'uvu/assert'
import {readSettings} from '../../../src/engines/hugo/read-settings.ts'
import {describe} from '../../describe.ts'
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

import * as assert from 'uvu/assert'
import {detectSite} from '../../../src/engines/zola/detect-site.ts'
import {kindOf, postPatterns} from '../../../src/engines/zola/post-paths.ts'
import {readFileName} from '../../../src/engines/zola/read-file-name.ts'
import {readSettings} from '../../../src/engines/zola/read-settings.ts'
import {describe} from '../../describe.ts'
import {describeSettings} from '../describe-settings.ts'
import {siteFolder} from '../site-folder.ts'

const settings = {future: true, postFolders: ['content'], defaults: [], notes: []}

const folders: readonly (readonly [Readonly<Record<string, string>>, 'sure' | 'likely' | undefined])[] = [
  [{'zola.toml': ''}, 'sure'],
  [{'config.toml': 'base_url = "https://example.org"'}, 'sure'],
  [{'config.toml': 'baseURL = "https://example.org"', 'content/a.md': '', 'templates/a.html': ''}, undefined],
  [{'config.toml': 'title = "a"', 'content/a.md': '', 'templates/a.html': ''}, 'likely'],
  [{'content/_index.md': '+++\nsort_by = "date"\n+++\n'}, 'likely'],
  [{'content/_index.md': '+++\ntitle = "a"\n+++\n'}, undefined],
  [{'config.toml': 'title = "a"'}, undefined]
]

describe('zola/detect-site', (it) => {
  for (const [files, answer] of folders) {
    it(`says ${answer} of ${JSON.stringify(files)}`, () => assert.is(detectSite(siteFolder(files)), answer))
  }
})

const kinds: Readonly<Record<string, string>> = {
  'content/blog/a.md': 'post',
  'content/blog/a/index.md': 'post',
  'content/2023-11-17-a.md': 'post',
  'content/2023-11-17-a/index.md': 'post',
  'content/about.md': 'other',
  'content/about/index.md': 'other',
  'content/pages/about.md': 'other',
  'content/blog/_index.md': 'other',
  'content/blog/_index.ko.md': 'other',
  'content/blog/a.markdown': 'other',
  'content/blog/.a.md': 'other',
  'templates/a.md': 'other'
}

describe('zola/post-paths', (it) => {
  for (const [path, kind] of Object.entries(kinds)) {
    it(`tells that ${path} is ${kind}`, () => assert.is(kindOf(path, settings), kind))
  }

  it('looks into the content folder', () => assert.equal(postPatterns(settings), ['content/**/*.md']))
})

describe('zola/read-file-name', (it) => {
  it('finds a day at the start', () => {
    const day = '2023-11-17'
    assert.equal(readFileName('2023-11-17-a.md', 'post'), {day, range: {start: 0, end: 10}})
    assert.equal(readFileName('2023-11-17_a.md', 'post'), {day, range: {start: 0, end: 10}})
    assert.equal(readFileName('2023-11-17.md', 'post'), {day, range: {start: 0, end: 10}})
    assert.equal(readFileName('2023-11-17T12:23:41Z-a.md', 'post'), {day, range: {start: 0, end: 20}})
    assert.equal(readFileName('2023-1-2-a.md', 'post'), {})
    assert.equal(readFileName('2023-13-01-a.md', 'post'), {})
  })

  it('says what is wrong', () => {
    assert.equal(readFileName('2023-02-30-a.md', 'post'), {
      range: {start: 0, end: 10},
      fault: 'Zola finds no date in the file name, because there is no such day as 2023-02-30'
    })
    assert.is(
      readFileName('a.markdown', 'post').fault,
      'Zola makes pages of files whose names end with `.md`, and copies the others as they are'
    )
    assert.is(readFileName('.a.md', 'post').fault, 'Zola skips a file whose name begins with `.`')
    assert.equal(readFileName('a.txt', 'other'), {})
  })
})

describe('zola/read-settings', (it) => {
  it('reads the address and the version', () => {
    assert.equal(readSettings(siteFolder({})), settings)
    const files = {
      'config.toml': 'base_url = "https://jane.example.org"',
      'netlify.toml': '[build.environment]\nZOLA_VERSION = "0.19.2"'
    }
    assert.equal(readSettings(siteFolder(files)), {...settings, url: 'https://jane.example.org', version: '0.19.2'})
  })

  it('notes a config that is broken', () => {
    assert.equal(readSettings(siteFolder({'zola.toml': 'a = '})).notes, [
      'zola.toml cannot be read, so its settings are not known'
    ])
  })
})

const config = (text: string): Readonly<Record<string, string>> => ({'zola.toml': text})

describeSettings('zola/read-settings', readSettings, [
  [{}, {url: undefined, version: undefined, hasFilesElsewhere: undefined}],
  [config('base_url = "http://example.org"'), {url: 'http://example.org'}],
  [config('base_url = "//https://example.org"'), {url: undefined}],
  [config('base_url = 1'), {url: undefined}],
  [{...config('base_url = "https://a.org"'), 'config.toml': 'base_url = "https://b.org"'}, {url: 'https://a.org'}],
  [config('theme = "a"'), {hasFilesElsewhere: true}],
  [{...config('theme = "a"'), 'themes/a/theme.toml': ''}, {hasFilesElsewhere: undefined}],
  [config('theme = 1'), {hasFilesElsewhere: undefined}],
  [{'vercel.json': '"ZOLA_VERSION": "0.18.0"'}, {version: '0.18.0'}],
  [{'.gitlab-ci.yml': 'zola_version: v0.17'}, {version: '0.17'}],
  [{'.github/workflows/a.yml': 'tool: zola@0.19.2'}, {version: '0.19.2'}],
  [{'.github/workflows/a.yml': "zola-version: '0.19.1'"}, {version: '0.19.1'}],
  [{'.github/workflows/a.yml': 'zola 0.19.1'}, {version: undefined}],
  [{'netlify.toml': 'ZOLA_VERSION = "0.1.0"', 'vercel.json': '"ZOLA_VERSION": "0.2.0"'}, {version: '0.1.0'}]
])

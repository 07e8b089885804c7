import * as assert from 'uvu/assert'
import {detectSite} from '../../../src/engines/next/detect-site.ts'
import {kindOf} from '../../../src/engines/next/post-paths.ts'
import {readSettings} from '../../../src/engines/next/read-settings.ts'
import {describe} from '../../describe.ts'
import {describeSettings, type ListedSettings} from '../describe-settings.ts'
import {siteFolder} from '../site-folder.ts'

describe('next/read-settings', (it) => {
  it('takes all Markdown for posts where nothing is said', () => {
    assert.equal(readSettings(siteFolder({})), {future: true, postFolders: [''], defaults: [], notes: []})
  })

  it("reads Contentlayer's config", () => {
    const files = {
      'contentlayer.config.ts': `
        const Authors = defineDocumentType(() => ({filePathPattern: 'authors/**/*.mdx'}))
        const Blog = defineDocumentType(() => ({filePathPattern: 'blog/**/*.mdx'}))
        export default makeSource({contentDirPath: './data', date: {timezone: 'Asia/Seoul'}})`,
      'data/siteMetadata.js': "const siteMetadata = {siteUrl: 'https://example.org'}",
      'package.json': '{"dependencies": {"next": "^15.0.2", "gray-matter": "4"}}'
    }
    assert.equal(readSettings(siteFolder(files)), {
      reader: 'contentlayer',
      version: '15.0.2',
      url: 'https://example.org',
      future: true,
      postFolders: ['data/blog'],
      defaults: [],
      notes: [
        'contentlayer.config.ts: `date.timezone` moves dates whose offset is not written like `+09:00` or `Z`, which is not reckoned with here'
      ]
    })
  })

  const patterns: Readonly<Record<string, readonly string[]>> = {
    "filePathPattern: '**/*.md', contentDirPath: 'posts'": ['posts'],
    "filePathPattern: `docs/**/*.mdx`, contentDirPath: 'content'": ['content/docs'],
    "filePathPattern: 'posts/*.md'": ['posts'],
    "filePathPattern: '../posts/*.md'": ['']
  }
  for (const [config, postFolders] of Object.entries(patterns)) {
    it(`reads ${config}`, () => {
      assert.equal(readSettings(siteFolder({'contentlayer.config.js': config})).postFolders, postFolders)
    })
  }

  it('names gray-matter as the reader only where no other package can be', () => {
    const readers = [['gray-matter'], ['contentlayer2'], ['gray-matter', 'velite'], []].map((names) => {
      const dependencies = Object.fromEntries(names.map((name) => [name, '1']))
      return readSettings(siteFolder({'package.json': JSON.stringify({dependencies})})).reader
    })
    assert.equal(readers, ['gray-matter', 'contentlayer', undefined, undefined])
  })

  it('takes the first folder that is named like posts', () => {
    assert.equal(readSettings(siteFolder({'src/posts/a.md': '', 'src/content/b.md': ''})).postFolders, ['src/posts'])
    assert.equal(readSettings(siteFolder({'_posts/a.md': ''})).postFolders, ['_posts'])
  })

  it('tells posts from other files', () => {
    const kinds = ['a.mdx', 'blog/b.md', 'app/about/page.mdx', 'README.md', 'node_modules/c.md', 'photo.jpg'].map(
      (path) => kindOf(path, readSettings(siteFolder({})))
    )
    assert.equal(kinds, ['post', 'post', 'other', 'other', 'other', 'other'])
  })
})

describe('next/detect-site', (it) => {
  const sites: readonly (readonly [string, Readonly<Record<string, string>>, 'sure' | 'likely' | undefined])[] = [
    ['a config', {'next.config.ts': ''}, 'sure'],
    ['a config of Contentlayer', {'contentlayer.config.js': ''}, 'sure'],
    ['a dependency', {'package.json': '{"dependencies": {"next": "15"}}'}, 'sure'],
    ['the folders of the starter', {'data/blog/a.mdx': ''}, 'likely'],
    ['those folders without MDX', {'data/blog/a.md': ''}, undefined]
  ]
  for (const [title, files, answer] of sites) {
    it(`judges ${title}`, () => assert.is(detectSite(siteFolder(files)), answer))
  }
})

const config = (code: string): Readonly<Record<string, string>> => ({'contentlayer.config.ts': code})
const packages = (...names: readonly string[]): Readonly<Record<string, string>> => ({
  'package.json': JSON.stringify({dependencies: Object.fromEntries(names.map((name) => [name, '1.2.3']))})
})

const folders = [
  'data/blog',
  ...['_posts', 'posts', 'content/blog', 'content/posts', 'content', 'blog', 'data/posts', 'app/blog/posts'].flatMap(
    (path) => [path, `src/${path}`]
  )
]

describeSettings('next/read-settings', readSettings, [
  [{}, {reader: undefined, version: undefined, url: undefined, notes: []}],
  ...folders.map((path): ListedSettings => [{[`${path}/a.md`]: ''}, {postFolders: [path]}]),
  ...['ts', 'js', 'mjs'].map(
    (suffix): ListedSettings => [
      {[`contentlayer.config.${suffix}`]: "filePathPattern: 'blog/*.md'"},
      {reader: 'contentlayer', postFolders: ['blog']}
    ]
  ),
  ...['contentlayer', 'contentlayer2', 'next-contentlayer', 'next-contentlayer2'].map(
    (name): ListedSettings => [packages(name), {reader: 'contentlayer'}]
  ),
  ...['velite', '@content-collections/core', 'fumadocs-mdx', 'nextra'].map(
    (name): ListedSettings => [packages(name, 'gray-matter'), {reader: undefined}]
  ),
  [packages('next', 'gray-matter'), {reader: 'gray-matter', version: '1.2.3'}],
  [config(''), {reader: 'contentlayer', postFolders: ['']}],
  ...['data/siteMetadata.js', 'next-sitemap.config.js', 'next-sitemap.config.mjs'].map(
    (name): ListedSettings => [{[name]: 'siteUrl:"http://example.org"'}, {url: 'http://example.org'}]
  ),
  [{'data/siteMetadata.js': `siteUrl: 'https://\${host}'`}, {url: undefined}],
  [{'data/siteMetadata.js': "mysiteUrl: 'https://example.org'"}, {url: undefined}],
  [{'data/siteMetadata.js': "siteUrl: 'https://a b'"}, {url: undefined}],
  [
    {'data/siteMetadata.js': "siteUrl: ''", 'next-sitemap.config.js': "siteUrl: 'https://a.org'"},
    {url: 'https://a.org'}
  ],
  [config("filePathPattern:'**/*.mdx', contentDirPath:`./data/`"), {postFolders: ['data']}],
  [config("contentDirPath: '../data', filePathPattern: 'blog/*.mdx'"), {postFolders: ['blog']}],
  [config("mycontentDirPath: 'data', filePathPattern: 'blog/*.mdx'"), {postFolders: ['blog']}],
  [config("myfilePathPattern: 'blog/*.mdx'"), {postFolders: ['']}],
  [config("filePathPattern: 'blog/a.mdx'"), {postFolders: ['']}],
  [
    config("filePathPattern: 'pages/*.mdx', filePathPattern: 'my/Posts/*.mdx', filePathPattern: 'notes/x/*.mdx'"),
    {postFolders: ['my/Posts', 'notes/x']}
  ],
  [config("filePathPattern: 'pages/*.mdx', filePathPattern: 'weblogs/*.mdx'"), {postFolders: ['pages']}],
  [config("filePathPattern: '_posts/*.md', filePathPattern: './_posts/**/*.md'"), {postFolders: ['_posts']}],
  [{...config("filePathPattern: 'texts/*.md'"), 'posts/a.md': ''}, {postFolders: ['texts']}],
  [
    config("timezone: 'UTC'"),
    {
      notes: [
        'contentlayer.config.ts: `date.timezone` moves dates whose offset is not written like `+09:00` or `Z`, which is not reckoned with here'
      ]
    }
  ],
  [config("mytimezone: 'UTC', timezones: 1"), {notes: []}]
])

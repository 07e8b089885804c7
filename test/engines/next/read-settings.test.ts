import * as assert from 'uvu/assert'
import {detectSite} from '../../../src/engines/next/detect-site.ts'
import {kindOf} from '../../../src/engines/next/post-paths.ts'
import {readSettings} from '../../../src/engines/next/read-settings.ts'
import {describe} from '../../describe.ts'
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

import * as assert from 'uvu/assert'
import type {EngineId, SiteSettings} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {describe} from '../describe.ts'
import {siteOf} from './recording.ts'

/** What is a post to an engine in folders, and what is not. */
interface Listed {
  readonly engine: EngineId
  readonly settings: Partial<SiteSettings>
  readonly patterns: readonly string[]
  readonly posts: readonly string[]
  readonly drafts?: readonly string[]
  readonly others: readonly string[]
}

const listed: readonly Listed[] = [
  {
    engine: 'astro',
    settings: {postFolders: ['src/content/blog', 'src/pages']},
    patterns: ['src/content/blog/**/*.{md,mdx}', 'src/pages/**/*.{md,mdx}'],
    posts: ['src/content/blog/a.md', 'src/content/blog/2024/a/index.MDX', 'src/pages/a_b.mdx'],
    others: [
      'src/content/blog/_a.md',
      'src/content/blog/_drafts/a.md',
      'src/content/blog/2024/_a.md',
      'src/content/blog/a.md.txt',
      'src/content/blogs/a.md',
      'README.md'
    ]
  },
  {
    engine: 'docusaurus',
    settings: {postFolders: ['blog', 'news']},
    patterns: ['blog/**/*.{md,mdx}', 'news/**/*.{md,mdx}', 'i18n/*/docusaurus-plugin-content-blog*/**/*.{md,mdx}'],
    posts: [
      'blog/a.md',
      'news/2024/a.MDX',
      'blog/_a.md',
      'i18n/ko/docusaurus-plugin-content-blog/a.md',
      'i18n/ko/docusaurus-plugin-content-blog-news/b/a.md',
      'website/i18n/ko/docusaurus-plugin-content-blog/a.md'
    ],
    others: [
      'blog/_drafts/a.md',
      'blog/2024/_drafts/a.md',
      'blog/__tests__/a.md',
      'blog/authors.yml',
      'blog/a.md.txt',
      'docs/a.md',
      'blogs/a.md',
      'i18n/ko/docusaurus-plugin-content-docs/a.md',
      'i18n/docusaurus-plugin-content-blog/a.md',
      'i18n/ko/docusaurus-plugin-content-blog/_drafts/a.md',
      'docs/i18n/ko/docusaurus-plugin-content-blog/a.md'
    ]
  },
  {
    engine: 'eleventy',
    settings: {postFolders: [''], excluded: ['dist']},
    patterns: ['**/*.md'],
    posts: [
      'a.md',
      'posts/a.markdown',
      'posts/A.MDX',
      '_posts/a.md',
      'posts/readme.md',
      'posts/a_b.md',
      'distant/a.md'
    ],
    others: [
      'dist/a.md',
      'readme.md',
      'CHANGELOG.md',
      'license.md',
      'contributing.md',
      '_includes/a.md',
      'posts/_a.md',
      'posts/_posts/a.md',
      '.git/a.md',
      'posts/.a.md',
      'node_modules/a.md',
      'posts/node_modules/a.md',
      'a.md.txt'
    ]
  },
  {
    engine: 'eleventy',
    settings: {postFolders: ['src/posts']},
    patterns: ['src/posts/**/*.md'],
    posts: ['src/posts/readme.md', 'src/posts/_posts/a.md', 'src/posts/2024/a.md'],
    others: ['src/posts/_a.md', 'src/a.md', 'src/posts-old/a.md']
  },
  {
    engine: 'gatsby',
    settings: {postFolders: ['content/blog', 'notes']},
    patterns: ['content/blog/**/*.{md,markdown,mkd,mdx}', 'notes/**/*.{md,markdown,mkd,mdx}'],
    posts: ['content/blog/a/index.md', 'notes/a.MARKDOWN', 'notes/a.mkd', 'notes/a.mdx', 'notes/_a.md'],
    others: [
      'content/a.md',
      'notes/a.jpg',
      'notes/a.md.txt',
      'notes/node_modules/a.md',
      'notes/b/bower_components/a.md',
      'my/notes/a.md'
    ]
  },
  {
    engine: 'hexo',
    settings: {postFolders: ['source']},
    patterns: ['source/_posts/**', 'source/_drafts/**'],
    posts: [
      'source/_posts/a.md',
      'source/_posts/2024/a.MD',
      'source/_posts/_a.md',
      ...'markdown mkd mkdn mdwn mdown mdtxt mdtext mdx txt htm html org adoc asciidoc rst'
        .split(' ')
        .map((suffix) => `source/_posts/a.${suffix}`)
    ],
    drafts: ['source/_drafts/a.md', 'source/_drafts/b/a.md'],
    others: [
      'source/a.md',
      'source/about/a.md',
      'source/_posts/_b/a.md',
      'source/_posts/b/.c/a.md',
      'source/_drafts/_b/a.md',
      'source/_posts/a.jpg',
      'source/_posts/a.md.bak',
      'source/_post/a.md',
      'my/source/_posts/a.md'
    ]
  },
  {
    engine: 'next',
    settings: {postFolders: ['']},
    patterns: ['**/*.{md,mdx}'],
    posts: ['a.md', 'b/a.MDX', 'b/a.markdown', 'b/readme.md', 'app/mypage.mdx'],
    others: [
      'README.md',
      'changelog.md',
      'license.md',
      'CONTRIBUTING.md',
      '.github/a.md',
      'b/.c/a.md',
      'node_modules/a.md',
      'b/node_modules/c/a.md',
      'page.mdx',
      'app/page.md',
      'a.md.txt'
    ]
  },
  {
    engine: 'next',
    settings: {postFolders: ['data/blog']},
    patterns: ['data/blog/**/*.{md,mdx}'],
    posts: ['data/blog/readme.md', 'data/blog/2024/a.mdx'],
    others: ['data/blogs/a.md', 'a.md', 'data/blog/page.mdx']
  },
  {
    engine: 'vitepress',
    settings: {postFolders: ['']},
    patterns: ['**/*.md'],
    posts: ['a.md', 'posts/A.MDX', 'posts/a.markdown', 'posts/index.md', 'posts/readme.md', 'distant/a.md'],
    others: [
      'index.md',
      'README.md',
      'changelog.md',
      'license.md',
      'contributing.md',
      '.vitepress/a.md',
      'node_modules/a.md',
      'dist/a.md',
      'posts/dist/a.md',
      '[tag].md',
      'tags/[tag].md',
      'a.md.txt'
    ]
  },
  {
    engine: 'vitepress',
    settings: {postFolders: ['posts']},
    patterns: ['posts/**/*.md'],
    posts: ['posts/a.md', 'posts/readme.md', 'posts/2024/index.md', 'posts/[a].mdx', 'posts/a[b].md'],
    others: ['posts/index.md', 'a.md', 'posts-old/a.md']
  },
  {
    engine: 'generic',
    settings: {},
    patterns: ['**/*.{md,markdown,mdx}'],
    posts: ['a.md', 'b/a.MARKDOWN', 'a.mdown', 'a.mkd', 'a.mdx', '_indexed.md', 'a_index.md'],
    others: ['a.txt', 'a.md.txt', 'amd', '_index.md', 'b/_index.mdx']
  }
]

describe('engines/post-paths', (it) => {
  for (const {engine, settings, patterns, posts, drafts = [], others} of listed) {
    const site = siteOf(engine, 0, settings)
    const kinds = {post: posts, draft: drafts, other: others}
    const folders = site.settings.postFolders.map((folder) => folder || 'the root').join(' and ')

    it(`looks for posts of ${engine} in ${folders}`, () =>
      assert.equal(engines[engine].postPatterns(site.settings), patterns))

    for (const [kind, paths] of Object.entries(kinds)) {
      for (const path of paths) {
        it(`takes ${path} for ${kind} with ${engine} in ${folders}`, () =>
          assert.is(engines[engine].kindOf(path, site.settings), kind))
      }
    }
  }
})

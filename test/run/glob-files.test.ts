import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {glob} from 'tinyglobby'
import * as assert from 'uvu/assert'
import {globFiles, isGlob} from '../../src/run/glob-files.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'

const files = [
  ...['a.md', 'B.MD', 'c.txt', '.hidden.md', '글.md', 'post (1).md'],
  ...['_posts/a.md', '_posts/deep/b.markdown', '_Posts2/c.md', '.git/a.md', '_posts/.drafts/d.md'],
  ...['content/blog/x/index.md', 'content/blog/_posts/y.mdx', 'content/.obsidian/z.md', 'node_modules/p/readme.md'],
  ...['content/node_modules/q.md', 'blog/v1.0/a.md', 'a+b/c.md']
]

/** Globs that our own walk knows; the package is the measure. */
const globs = [
  ...['**/*.{md,markdown,mdown,mkd,mdx}', '**/_posts/**', '_posts/**', 'content/**/*.md', 'content/*/X/INDEX.md'],
  ...[
    '*.md',
    '*',
    '**',
    '**/*',
    '.git/**',
    '**/.drafts/*',
    'blog/v1.0/*.md',
    'a+b/*.md',
    './_posts/*.md',
    '_*/**',
    'nothing/**/*.md'
  ],
  ...['**/**/*.md', 'content/**/_posts/**', '**/{_posts,blog}/**']
]

describe('globFiles', (it) => {
  it('finds what the glob package finds', () =>
    withFolder(Object.fromEntries(files.map((file) => [file, ''])), async (folder) => {
      symlinkSync(join(folder, '_posts'), join(folder, 'linked'))
      symlinkSync(join(folder, 'a.md'), join(folder, 'linked.md'))
      for (const pattern of globs) {
        const expected = await glob([pattern], {
          cwd: folder,
          absolute: true,
          expandDirectories: false,
          followSymbolicLinks: false,
          caseSensitiveMatch: false,
          ignore: ['**/node_modules/**']
        })
        assert.equal((await globFiles(folder, [pattern])).sort(), expected.sort(), pattern)
      }
    }))

  it('leaves globs of other kinds to the package', () =>
    withFolder({'a1.md': '', 'ab.md': ''}, async (folder) => {
      assert.equal(await globFiles(folder, ['a[0-9].md']), [join(folder, 'a1.md')])
      assert.equal((await globFiles(folder, ['@(a1|ab).md'])).sort(), [join(folder, 'a1.md'), join(folder, 'ab.md')])
    }))
})

describe('isGlob', (it) => {
  it('takes a path for a path, whatever characters it has', async () => {
    const asked = ['posts', 'posts/*.md', 'a(b).md', 'v[1].md', '{a,b}.md', 'C:\\blog', '!posts', 'a+b.md']
    const answers = await Promise.all(asked.map(isGlob))
    assert.equal(answers, [false, true, true, true, true, false, true, false])
  })
})

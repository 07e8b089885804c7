import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {platform} from 'node:os'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import {lintIn, sketch} from './lint-in.ts'

const good = '---\ntitle: A\ndate: 2024-05-06\n---\nText.\n'
const untitled = '---\ntitle:\ndate: 2024-05-06\n---\nText.\n'
const finding = (path: string): string => `${path} 2:1 front-matter-required`

describe('lint: which posts', (it) => {
  it('takes files, folders and globs, each post once', async () => {
    const files = {
      'posts/a.md': untitled,
      'posts/deep/b.markdown': untitled,
      'posts/c.txt': untitled,
      'd.mdx': untitled
    }
    await withFolder(files, async (cwd) => {
      const outcome = await lintIn(cwd, ['posts', 'posts/a.md', '*.mdx'])
      assert.equal(sketch(outcome), ['d.mdx', 'posts/a.md', 'posts/deep/b.markdown'].map(finding))
      assert.is(outcome.postCount, 3)
    })
  })

  it('takes the posts of the engine where a site is named, and all Markdown where it keeps none there', async () => {
    const files = {'_config.yml': '', '_posts/2024-05-06-a.md': untitled, 'about.md': untitled, 'other/b.md': untitled}
    await withFolder(files, async (cwd) => {
      assert.equal(sketch(await lintIn(cwd, ['.'])), [finding('_posts/2024-05-06-a.md')])
      assert.equal(sketch(await lintIn(cwd, [])), [finding('_posts/2024-05-06-a.md')])
      assert.equal(sketch(await lintIn(cwd, ['other'])), [finding('other/b.md')])
      assert.equal(sketch(await lintIn(cwd, ['about.md'])), [finding('about.md')])
    })
  })

  it('leaves out what ignore files exclude, and says so of a file that was named', async () => {
    const files = {
      '.gitignore': 'old/\n',
      '.remarkignore': 'b.md\n',
      'a.md': untitled,
      'b.md': untitled,
      'old/c.md': untitled
    }
    await withFolder(files, async (cwd) => {
      mkdirSync(join(cwd, '.git'))
      assert.equal(sketch(await lintIn(cwd, ['.'])), [finding('a.md')])
      const named = await lintIn(cwd, ['b.md', 'old/c.md'])
      assert.equal(named.posts, [])
      assert.equal(named.problems, [])
      assert.equal(named.notes, [
        '`b.md` is skipped: an ignore file excludes it',
        '`old/c.md` is skipped: an ignore file excludes it'
      ])
    })
  })

  it('lets a nearer ignore file take a file back', async () => {
    const files = {
      '.gitignore': '*.md\n',
      'posts/.gitignore': '!a.md\n',
      'posts/a.md': untitled,
      'posts/b.md': untitled
    }
    await withFolder(files, async (cwd) => {
      mkdirSync(join(cwd, '.git'))
      assert.equal(sketch(await lintIn(cwd, ['posts'])), [finding('posts/a.md')])
    })
  })

  it('does not take a mistyped path for a clean blog', async () => {
    await withFolder({'posts/a.md': good}, async (cwd) => {
      assert.equal((await lintIn(cwd, ['post'])).problems, [{message: '`post` does not exist, did you mean `posts`?'}])
      assert.equal((await lintIn(cwd, ['posts/*.mdx'])).problems, [{message: 'No post matches `posts/*.mdx`'}])
    })
  })

  it('does not take an empty folder for a clean blog', async () => {
    await withFolder({'posts/a.txt': ''}, async (cwd) => {
      assert.equal((await lintIn(cwd, ['posts'])).problems, [
        {message: 'No post found in `posts`: posts end in .md, .markdown, .mdown, .mkd, .mdx'}
      ])
      assert.equal((await lintIn(cwd, [])).problems, [
        {message: 'No post found here: name the folder that holds the posts, as in `post-lint posts/`'}
      ])
    })
  })

  it('names the ignore file where that is why there is no post', async () => {
    await withFolder({'.gitignore': 'posts/\n', 'posts/a.md': '', 'posts/b.md': ''}, async (cwd) => {
      const ignored = 'an ignore file (`.gitignore` or `.remarkignore`) excludes the 2 Markdown files there'
      assert.equal((await lintIn(cwd, ['posts'])).problems, [{message: `No post found in \`posts\`: ${ignored}`}])
      assert.equal((await lintIn(cwd, [])).problems, [{message: `No post found here: ${ignored}`}])
    })
  })

  it('does not follow symbolic links below a folder', async () => {
    await withFolder({'posts/a.md': good, 'other/b.md': untitled}, async (cwd) => {
      symlinkSync(join(cwd, 'other'), join(cwd, 'posts', 'linked'))
      symlinkSync(join(cwd, 'posts'), join(cwd, 'posts', 'loop'))
      assert.equal(sketch(await lintIn(cwd, ['posts'])), [])
    })
  })
})

describe('lint: posts that cannot be read', (it) => {
  it('reports each and checks the others', async () => {
    const files = {
      'posts/a.md': untitled,
      'posts/binary.md': '',
      'posts/big.md': `${good}${'x'.repeat(1_000_001)}`,
      'posts/utf16.md': ''
    }
    await withFolder(files, async (cwd) => {
      writeFileSync(join(cwd, 'posts/binary.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 255]))
      writeFileSync(join(cwd, 'posts/utf16.md'), Buffer.from(`\ufeff${good}`, 'utf16le'))
      const outcome = await lintIn(cwd, ['posts'])
      assert.equal(
        outcome.posts.map(
          ({path, findings}) => `${path}: ${findings.map(({messageId, reason}) => `${messageId}: ${reason}`).join()}`
        ),
        [
          'posts/a.md: engine-empty: `title` is empty. Blog engines publish a post without a title, or stop. Fill it in',
          'posts/big.md: too-large: The file has 1.0 MB, more than the 1.0 MB that are read of a post: it was not checked. Split it, or set `maxBytes` in the config',
          'posts/binary.md: binary: The file is not text: it was not checked. Remove it from the posts, or rename it if it is no post',
          'posts/utf16.md: not-utf-8: The file is not UTF-8 but UTF-16: it was not checked, and blog engines drop or garble it. Save it as UTF-8'
        ]
      )
      assert.equal(outcome.problems, [
        {message: '`posts/big.md` was not checked'},
        {message: '`posts/binary.md` was not checked'},
        {message: '`posts/utf16.md` was not checked'}
      ])
    })
  })

  const itOnUnix = platform() === 'win32' ? it.skip : it
  itOnUnix('reports once what has the name of a post and is no file, found or named', async () => {
    await withFolder({'posts/a.md': untitled, 'posts/folder.md/b.md': untitled}, async (cwd) => {
      execFileSync('mkfifo', [join(cwd, 'posts/pipe.md')])
      symlinkSync('loop.md', join(cwd, 'posts/loop.md'))
      symlinkSync('nowhere.md', join(cwd, 'posts/dead.md'))
      const expected = [
        finding('posts/a.md'),
        'posts/dead.md 1:1 unreadable-post',
        'posts/folder.md 1:1 unreadable-post',
        finding('posts/folder.md/b.md'),
        'posts/loop.md 1:1 unreadable-post',
        'posts/pipe.md 1:1 unreadable-post'
      ]
      const found = await lintIn(cwd, ['posts'])
      assert.equal(sketch(found), expected)
      assert.is(found.problems.length, 4)
      const names = ['a', 'dead', 'folder', 'loop', 'pipe'].map((name) => `posts/${name}.md`)
      assert.equal(sketch(await lintIn(cwd, names)), expected)
    })
  })

  it('reports one that may not be read', async () => {
    await withFolder({'a.md': good}, async (cwd) => {
      chmodSync(join(cwd, 'a.md'), 0)
      const outcome = await lintIn(cwd, ['a.md'])
      // Root may read everything.
      const expected = process.getuid?.() === 0 ? [] : ['a.md 1:1 unreadable-post']
      assert.equal(sketch(outcome), expected)
    })
  })
})

describe('lint: the blog around a post', (it) => {
  const blog = Object.fromEntries(
    Array.from({length: 12}, (_, index) => [
      `_posts/2024-05-${String(index + 1).padStart(2, '0')}-a.md`,
      `---\ntitle: A\nauthor: ${index === 3 ? '' : 'B'}\n${index === 7 ? '' : 'tags: [c]\n'}---\nText.\n`
    ])
  )

  it('is known when one file is named', async () => {
    await withFolder({'_config.yml': '', ...blog}, async (cwd) => {
      const outcome = await lintIn(cwd, ['_posts/2024-05-08-a.md'])
      assert.equal(sketch(outcome), ['_posts/2024-05-08-a.md 1:1 front-matter-required'])
      assert.is(
        outcome.posts[0]?.findings[0]?.reason,
        '`tags` is missing, though 11 of the 11 other posts have it. Add `tags:`'
      )
    })
  })

  it('is read from the disk, but for the text at hand', async () => {
    await withFolder({'_config.yml': '', ...blog}, async (cwd) => {
      const path = '_posts/2024-05-08-a.md'
      const mended = '---\ntitle: A\nauthor: B\ntags: [c]\n---\nText.\n'
      assert.equal(sketch(await lintIn(cwd, [], {stdin: {path, text: mended}})), [])
      assert.equal(sketch(await lintIn(cwd, [], {stdin: {path, text: untitled}})), [
        `${path} 1:1 front-matter-required`,
        `${path} 1:1 unique-url`,
        finding(path),
        `${path} 3:7 date-file-name`
      ])
    })
  })

  it('is nothing for a file that belongs to none', async () => {
    await withFolder(blog, async (cwd) => {
      assert.equal(sketch(await lintIn(cwd, ['_posts/2024-05-08-a.md'], {engine: 'generic'})), [])
    })
  })
})

describe('lint: comments that turn rules off', (it) => {
  const post = (comment: string): string => `---\n${comment}\ntitle:\ndate: 2024-05-06\n---\nText.\n`

  it('are heeded in front matter, with and without a prefix', async () => {
    const files = {
      'a.md': post('# post-lint-disable front-matter-required'),
      'b.md': post('# post-lint-disable post-lint:front-matter-required'),
      'c.md': post('# post-lint-disable')
    }
    await withFolder(files, async (cwd) => assert.equal(sketch(await lintIn(cwd, ['.'])), []))
  })

  it('are reported when they silence nothing or name no rule', async () => {
    const files = {
      'a.md': post('# post-lint-disable date-valid, front-matter-required'),
      'b.md': post('# post-lint-disable front-matter-requierd')
    }
    await withFolder(files, async (cwd) => {
      const reasons = (await lintIn(cwd, ['.'])).posts.flatMap(({findings}) => findings.map(({reason}) => reason))
      assert.equal(reasons, [
        'This comment turns `date-valid` off, which silences nothing: remove this name from it',
        'There is no rule `front-matter-requierd`, did you mean `front-matter-required`?',
        '`title` is empty. Blog engines publish a post without a title, or stop. Fill it in'
      ])
    })
  })

  it('are reported in the body when a name of ours is mistyped there, and left to their own plugins otherwise', async () => {
    const body = '<!--lint disable date-vaild no-undefined-references final-newline-->\n\nText.\n'
    await withFolder({'a.md': `---\ntitle: A\ndate: 2024-05-06\n---\n${body}`}, async (cwd) => {
      const findings = (await lintIn(cwd, ['.'])).posts.flatMap((post) => post.findings)
      assert.equal(
        findings.map(({place, reason}) => `${place.start.line}:${place.start.column} ${reason}`),
        ['5:1 There is no rule `date-vaild`, did you mean `date-valid`?']
      )
    })
  })

  it('say nothing of a rule that is not asked', async () => {
    const files = {'a.md': post('# post-lint-disable date-valid, front-matter-required')}
    await withFolder(files, async (cwd) => {
      assert.equal(sketch(await lintIn(cwd, ['.'], {}, {'date-valid': 'off'})), [])
    })
  })
})

import {execFileSync} from 'node:child_process'
import {chmodSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import {gitEnvironment, repositoryIn, type TemporaryRepository} from '../git/temporary-repository.ts'
import {runAt, runIn} from './run-in.ts'

const todo = '# Hi\n\nTODO\n'
const done = '# Hi\n\ndone\n'

describe('post-lint --fix', (it) => {
  it('fixes posts, and tells what is left', async () => {
    let texts: string[] = []
    const {code, stdout, stderr} = await runIn(
      {'posts/a.md': todo, 'posts/b.md': 'TODO TODO\n', 'posts/c.md': '# Hi\n'},
      ['--fix', '--format', 'json', 'posts'],
      {
        after: (folder) =>
          (texts = ['a', 'b', 'c'].map((name) => readFileSync(join(folder, `posts/${name}.md`), 'utf8')))
      }
    )
    assert.equal(texts, [done, 'done done\n', '# Hi\n'])
    assert.is(stderr, 'post-lint: 3 findings fixed in 2 posts\n')
    const {posts, summary} = JSON.parse(stdout)
    assert.equal(summary, {posts: 3, errors: 1, warnings: 0, fixable: 0})
    assert.equal(
      posts.map((post: {path: string; messages: {ruleId: string}[]}) => [post.path, post.messages[0]?.ruleId]),
      [['posts/b.md', 'opens-with-heading']]
    )
    assert.is(code, 1)
  })

  it('ends with 0 when nothing is left', async () => {
    const {code, stdout} = await runIn({'a.md': todo}, ['--fix', '--format', 'json', 'a.md'])
    assert.is(code, 0)
    assert.equal(JSON.parse(stdout).posts, [])
  })

  it('leaves what the baseline accepts', async () => {
    await withFolder({'a.md': todo}, async (folder) => {
      await runAt(folder, ['baseline', 'a.md'])
      const {code, stderr} = await runAt(folder, ['--fix', 'a.md'])
      assert.equal({code, stderr}, {code: 0, stderr: ''})
      assert.is(readFileSync(join(folder, 'a.md'), 'utf8'), todo)
    })
  })

  it('reports a file that cannot be written, fixes the others, and ends with 2', async () => {
    await inTemporary({'a.md': todo, 'b.md': todo}, async ({folder}) => {
      chmodSync(join(folder, 'a.md'), 0o444)
      const {code, stdout, stderr} = await runAt(folder, ['--fix', '--format', 'json', 'a.md', 'b.md'])
      const problem = '`a.md` is read-only: it was not fixed'
      assert.equal({code, stderr}, {code: 2, stderr: `post-lint: 1 finding fixed in 1 post\npost-lint: ${problem}\n`})
      const [post] = JSON.parse(stdout).posts
      assert.equal([post.path, post.messages[0].note], ['a.md', 'It was not fixed: the file is read-only'])
      assert.is(readFileSync(join(folder, 'b.md'), 'utf8'), done)
    })
  })

  it('prints standard input fixed, and reports on standard error', async () => {
    const {code, stdout, stderr} = await runIn({}, ['--fix', '--stdin-file-path', 'a.md'], {stdin: 'TODO\r\nx'})
    assert.is(stdout, 'done\r\nx')
    assert.is(code, 1)
    assert.match(stderr, /^post-lint: 1 finding fixed in 1 post\na\.md\n/)
    const clean = await runIn({}, ['--fix', '--stdin-file-path', 'a.md'], {stdin: '# Hi'})
    assert.is(clean.stdout, '# Hi')
  })
})

describe('post-lint --diff', (it) => {
  it('prints a patch and writes nothing', async () => {
    await inTemporary({'posts/a.md': todo}, async ({folder, git}) => {
      const {code, stdout} = await runAt(folder, ['--diff', 'posts'])
      assert.is(stdout, '--- a/posts/a.md\n+++ b/posts/a.md\n@@ -1,3 +1,3 @@\n # Hi\n \n-TODO\n+done\n')
      assert.is(code, 0)
      assert.is(git('status', '--porcelain'), '')
      execFileSync('git', ['apply'], {cwd: folder, env: gitEnvironment, input: stdout})
      assert.is(readFileSync(join(folder, 'posts/a.md'), 'utf8'), done)
    })
  })
})

describe('post-lint --staged --fix', (it) => {
  it('fixes the index and the file, and keeps its mode', async () => {
    await inTemporary({}, async ({folder, git, write}) => {
      write({'posts/a.md': todo})
      chmodSync(join(folder, 'posts/a.md'), 0o755)
      git('add', '.')
      const {code} = await runAt(folder, ['--staged', '--fix'])
      assert.is(code, 0)
      assert.is(git('show', ':posts/a.md'), done)
      assert.match(git('ls-files', '--stage'), /^100755 /)
      assert.is(readFileSync(join(folder, 'posts/a.md'), 'utf8'), done)
      assert.is(git('status', '--porcelain'), 'A  posts/a.md\n')
    })
  })

  it('keeps work that is not staged out of the index, and fixes the file where it has the same text', async () => {
    await inTemporary({}, async ({folder, git, write}) => {
      write({'posts/a.md': '# Hi\n\nTODO\n\nsome text\n', 'posts/b.md': todo, 'posts/c.md': todo})
      git('add', '.')
      const unstaged = '# Hi\n\nTODO\n\nsome other text\nTODO\n'
      write({'posts/a.md': unstaged, 'posts/b.md': '# Hi\n\nDone by hand\n', 'posts/d.md': todo})
      rmSync(join(folder, 'posts/c.md'))
      await runAt(join(folder, 'posts'), ['--staged', '--fix'])
      const shown = ['a', 'b', 'c'].map((name) => git('show', `:posts/${name}.md`))
      assert.equal(shown, ['# Hi\n\ndone\n\nsome text\n', done, done])
      const onDisk = ['a', 'b', 'd'].map((name) => readFileSync(join(folder, `posts/${name}.md`), 'utf8'))
      assert.equal(onDisk, ['# Hi\n\ndone\n\nsome other text\nTODO\n', '# Hi\n\nDone by hand\n', todo])
      assert.is(git('status', '--porcelain'), 'AM posts/a.md\nAM posts/b.md\nAD posts/c.md\n?? posts/d.md\n')
    })
  })
})

/** Runs in a repository whose first commit holds these files. */
async function inTemporary(
  files: Record<string, string>,
  use: (repository: TemporaryRepository) => Promise<void>
): Promise<void> {
  await withFolder(files, async (folder) => {
    const repository = repositoryIn(folder)
    repository.git('init', '--quiet')
    repository.git('add', '.')
    repository.git('commit', '--quiet', '--allow-empty', '--message', 'First')
    await use(repository)
  })
}

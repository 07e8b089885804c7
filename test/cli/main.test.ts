import {type ChildProcess, spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import type {Result} from './run-in.ts'

const project = join(import.meta.dirname, '..', '..')

/** Runs the command as a process of its own. */
function start(cwd: string, ...argv: string[]): ChildProcess {
  const tsx = import.meta.resolve('tsx')
  return spawn(process.execPath, ['--import', tsx, join(project, 'src/cli/main.ts'), ...argv], {cwd})
}

function finish(child: ChildProcess): Promise<Result> {
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({code: code ?? -1, stdout, stderr})))
}

describe('the post-lint command', (it) => {
  it('knows its version', async () => {
    const {version} = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
    assert.equal(await finish(start(project, '--version')), {code: 0, stdout: `${version}\n`, stderr: ''})
  })

  it('reads standard input and ends with the exit code', async () => {
    const {code, stdout} = await withFolder({'_config.yml': 'title: Blog\n'}, (folder) => {
      const child = start(folder, '--stdin-file-path', '_posts/2024-01-02-a.md', '--format', 'json')
      child.stdin?.end('---\ntitle: "안녕\n---\n')
      return finish(child)
    })
    assert.is(code, 1)
    assert.equal(JSON.parse(stdout).posts[0].path, '_posts/2024-01-02-a.md')
  })

  it('is quiet when nobody reads on', async () => {
    const posts = Array.from({length: 300}, (_, index) => [`_posts/2024-01-02-${index}.md`, '---\ntitle: "a\n---\n'])
    const files: Record<string, string> = {'_config.yml': 'title: Blog\n', ...Object.fromEntries(posts)}
    const {code, stderr} = await withFolder(files, (folder) => {
      const child = start(folder)
      child.stdout?.destroy()
      return finish(child)
    })
    assert.equal({code, stderr}, {code: 1, stderr: ''})
  })
})

import {type ChildProcess, spawn} from 'node:child_process'
import {openSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import type {Result} from './run-in.ts'

const project = join(import.meta.dirname, '..', '..')

const command = [process.execPath, '--import', import.meta.resolve('tsx'), join(project, 'src/cli/main.ts')] as const

/** Runs the command as a process of its own. */
function start(cwd: string, ...argv: string[]): ChildProcess {
  const [node, ...args] = command
  return spawn(node, [...args, ...argv], {cwd})
}

/** A blog of so many posts, each with an error. */
function brokenBlog(count: number): Record<string, string> {
  const posts = Array.from({length: count}, (_, index) => [`_posts/2024-01-02-${index}.md`, '---\ntitle: "a\n---\n'])
  return {'_config.yml': 'title: Blog\n', ...Object.fromEntries(posts)}
}

/** Presses Ctrl-C when the process says `ready` on standard error. */
function interruptWhenReady(child: ChildProcess): Promise<Result> {
  child.stderr?.once('data', () => child.kill('SIGINT'))
  return finish(child)
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
    const {code, stderr} = await withFolder(brokenBlog(300), (folder) => {
      const child = start(folder)
      child.stdout?.destroy()
      return finish(child)
    })
    assert.equal({code, stderr}, {code: 1, stderr: ''})
  })

  it('ends quietly with `head`', async () => {
    const {stdout, stderr} = await withFolder(brokenBlog(300), (folder) => {
      const quoted = [...command, '--verbose'].map((word) => `'${word}'`).join(' ')
      return finish(spawn('sh', ['-c', `${quoted} | head -n 1`], {cwd: folder}))
    })
    assert.equal({stdout, stderr}, {stdout: '_posts/2024-01-02-0.md\n', stderr: ''})
  })

  it('writes all of its output to a pipe that is read late, and to a file', async () => {
    await withFolder(brokenBlog(600), async (folder) => {
      const late = start(folder, '--format', 'json')
      const ended = new Promise((resolve) => late.once('exit', resolve))
      await new Promise((resolve) => setTimeout(resolve, 1500))
      const {stdout} = await finish(late)
      await ended
      const file = openSync(join(folder, 'report.json'), 'w')
      const [node, ...args] = command
      await finish(spawn(node, [...args, '--format', 'json'], {cwd: folder, stdio: ['ignore', file, 'pipe']}))
      for (const text of [stdout, readFileSync(join(folder, 'report.json'), 'utf8')]) {
        assert.is(JSON.parse(text).posts.length, 600)
        assert.is(text.at(-1), '\n')
      }
    })
  })

  it('ends with 130 on Ctrl-C while it waits', async () => {
    const config = 'console.error("ready")\nawait new Promise((resolve) => setTimeout(resolve, 60_000))\n'
    const files = {...brokenBlog(1), '.remarkrc.mjs': `${config}export default {plugins: []}\n`}
    assert.equal(await withFolder(files, (folder) => interruptWhenReady(start(folder))), {
      code: 130,
      stdout: '',
      stderr: 'ready\npost-lint: interrupted\n'
    })
  })

  it('ends with 130 on Ctrl-C while it works', async () => {
    const plugin = `let isReady = false
const work = () => {
  if (!isReady) console.error('ready')
  isReady = true
  const end = Date.now() + 100
  while (Date.now() < end);
}
export default {plugins: [() => work]}
`
    const began = Date.now()
    const files = {...brokenBlog(600), '.remarkrc.mjs': plugin}
    assert.equal(await withFolder(files, (folder) => interruptWhenReady(start(folder))), {
      code: 130,
      stdout: '',
      stderr: 'ready\npost-lint: interrupted\n'
    })
    assert.ok(Date.now() - began < 30_000)
  })
})

import {existsSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {blog, healthyPost, unclosedPost} from './blog.ts'
import type {Checklist} from './checklist.ts'
import {commitAll, createRepository} from './repository.ts'
import {type ActionResult, runAction} from './run-action.ts'
import type {Workshop} from './workshop.ts'
import {writeFiles} from './write-files.ts'

const ourRepository = 'blogger/blog'

/** Runs the action on pull requests, by friends and by strangers. */
export async function checkAction({check}: Checklist, workshop: Workshop): Promise<void> {
  await checkPullRequests({check}, workshop)
  await checkForks({check}, workshop)
}

async function checkPullRequests({check}: Pick<Checklist, 'check'>, workshop: Workshop): Promise<void> {
  const old = '_posts/2024-01-01-old-fault.md'
  const repository = await createRepository(workshop, 'pull-requests', {...blog, [old]: unclosedPost})
  const base = await headOf(repository, workshop)
  await workshop.must(repository, 'git', 'checkout', '--quiet', '-b', 'branch')
  const runWith = (inputs: Readonly<Record<string, string>>, event: object = pullRequest(base, ourRepository)) =>
    runAction({cwd: repository, repository: ourRepository, event, inputs}, workshop)

  await check('action: passes a pull request that brings no fault', async () => {
    writeFiles(repository, {'_posts/2024-05-06-new.md': healthyPost, [old]: unclosedPost.replace('new', 'changed')})
    await commitAll(workshop, repository)
    const result = await runWith({})
    assert.is(result.code, 0, result.output)
    assert.equal(result.annotations, [])
    assert.is(result.summary, '**post-lint**: No problems in 2 posts.\n')
  })
  await check('action: fails on a fault that is new, beside its line and in the summary', async () => {
    writeFiles(repository, {'_posts/2024-05-06-new.md': unclosedPost, '_posts/2024-05-07-b c.md': unclosedPost})
    await commitAll(workshop, repository)
    const result = await runWith({})
    assert.is(result.code, 1, result.output)
    assert.equal(result.annotations, [annotation('_posts/2024-05-06-new.md'), annotation('_posts/2024-05-07-b c.md')])
    assert.match(result.output, /^_posts\/2024-05-06-new\.md\n1:1-1:4 error .* front-matter$/m)
    assert.is(result.summary.split('\n')[0], '**post-lint** found 2 problems to fix in 2 posts.')
    assert.not.match(result.output + result.summary, 'old-fault')
  })
  await check('action: checks the paths it is given, and takes more arguments', async () => {
    const paths = '_posts/2024-05-07-b c.md\n_posts/2024-05-05-old.md\n'
    const {code, annotations, output} = await runWith({paths, args: '--rule front-matter=warn  --max-warnings 0'})
    assert.is(code, 1, output)
    assert.equal(annotations, [annotation('_posts/2024-05-07-b c.md', 'warning')])
  })
  await check('action: takes nothing in an input for shell', async () => {
    const {code} = await runWith({paths: '$(touch hit)\n`touch hit`', args: '$(touch hit) ; touch hit', since: 'HEAD'})
    assert.is(code, 0)
    assert.not.ok(existsSync(join(repository, 'hit')))
  })
  await check('action: reports all there is where no pull request is', async () => {
    const {code, annotations} = await runWith({}, {})
    assert.is(code, 1)
    assert.equal(annotations, [
      annotation(old),
      annotation('_posts/2024-05-06-new.md'),
      annotation('_posts/2024-05-07-b c.md')
    ])
  })
  await check('action: installs the version that is asked for', async () => {
    const {code} = await runWith({version: '99.0.0'})
    assert.is.not(code, 0)
    assert.is((await runWith({version: workshop.version, since: 'HEAD'})).code, 0)
  })
  await check('action: says what to fetch where the history is missing', async () => {
    await workshop.must(workshop.folder, 'git', 'clone', '--quiet', '--depth=1', `file://${repository}`, 'shallow')
    const event = pullRequest(base, ourRepository)
    const cwd = join(workshop.folder, 'shallow')
    const {code, output} = await runAction({cwd, repository: ourRepository, event}, workshop)
    assert.is(code, 2, output)
    assert.match(output, '`fetch-depth: 0`')
  })
}

/** A config that turns the only rule off that would find something. */
const silence = 'plugins:\n  - - post-lint\n    - rules: {front-matter: off}\n'
const warn = 'plugins:\n  - - post-lint\n    - rules: {front-matter: warn}\n'

/** What somebody could bring along to have it executed, each telling that it was. */
function bringCode(folder: string): Record<string, string> {
  const mark = (name: string) => `require('node:fs').writeFileSync(${JSON.stringify(join(folder, name))}, '')\n`
  return {
    '.remarkrc.js': `import fs from 'node:fs'\nfs.writeFileSync(${JSON.stringify(join(folder, 'config-ran'))}, '')\nexport default {}\n`,
    '.npmrc': 'node-options=--require ./evil.cjs\nregistry=http://127.0.0.1:9/\nscript-shell=./evil.sh\n',
    'evil.cjs': mark('npmrc-ran'),
    'package.json': JSON.stringify({type: 'module', scripts: {preinstall: 'node evil.cjs'}}),
    'node_modules/post-lint/package.json': '{"name": "post-lint", "version": "0.1.0", "bin": "main.cjs"}',
    'node_modules/post-lint/main.cjs': mark('package-ran'),
    'node_modules/.bin/post-lint': `#!/usr/bin/env node\n${mark('package-ran')}`
  }
}

async function checkForks({check}: Pick<Checklist, 'check'>, workshop: Workshop): Promise<void> {
  const {'.gitignore': _, ...files} = blog
  const repository = await createRepository(workshop, 'forks', {...files, '.remarkrc.yml': warn})
  const base = await headOf(repository, workshop)
  const marks = await createRepository(workshop, 'marks', {})
  const post = '_posts/2024-05-06-new.md'
  writeFiles(repository, {[post]: unclosedPost, '.remarkrc.yml': silence, ...bringCode(marks)})
  await commitAll(workshop, repository)
  const marked = () => ['config-ran', 'npmrc-ran', 'package-ran'].filter((name) => existsSync(join(marks, name)))
  const runFrom = (event: object): Promise<ActionResult> =>
    runAction({cwd: repository, repository: ourRepository, event}, workshop)

  await check('action: executes nothing that a fork brings, and judges by the config of the base', async () => {
    for (const head of ['stranger/blog', null]) {
      const {code, annotations, output} = await runFrom(pullRequest(base, head))
      assert.is(code, 0, output)
      assert.equal(annotations, [annotation(post, 'warning')])
      assert.equal(marked(), [])
    }
  })
  await check('action: takes the config of a branch of the repository itself, code too', async () => {
    const {code, annotations, output} = await runFrom(pullRequest(base, ourRepository))
    assert.is(code, 1, output)
    assert.equal(annotations, [annotation(post)])
    assert.equal(marked(), ['config-ran'])
  })
  await check('action: says how to write the config where that of the base is code', async () => {
    const {code, output} = await runFrom(pullRequest(await headOf(repository, workshop), 'stranger/blog'))
    assert.is(code, 2, output)
    assert.match(output, '.remarkrc.js: this config is JavaScript, which `--untrusted` does not run')
  })
}

async function headOf(repository: string, {must}: Workshop): Promise<string> {
  return (await must(repository, 'git', 'rev-parse', 'HEAD')).trim()
}

/** The payload for a pull request from a repository; `null` for one that is deleted. */
function pullRequest(base: string, head: string | null): object {
  return {
    pull_request: {number: 7, base: {sha: base}, head: {repo: head === null ? null : {full_name: head}}}
  }
}

function annotation(path: string, severity: 'error' | 'warning' = 'error'): string {
  return `${severity} file=${path},line=1,col=1,endLine=1,endColumn=4,title=front-matter`
}

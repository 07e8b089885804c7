import {chmodSync, mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import * as assert from 'uvu/assert'
import {blog, healthyPost, unclosedPost} from './blog.ts'
import type {Checklist} from './checklist.ts'
import {type HookProgram, hookPrograms} from './hook-programs.ts'
import {commitAll, createRepository} from './repository.ts'
import type {Workshop} from './workshop.ts'
import {writeFiles} from './write-files.ts'

/** Tries each program for hooks, set up as the README has it, on commits that it is to refuse or to let through. */
export async function checkHooks(
  {check}: Checklist,
  workshop: Workshop,
  documented: ReadonlyMap<string, string>
): Promise<void> {
  const tools = join(workshop.folder, 'tools')
  mkdirSync(tools)
  writeFiles(tools, {'package.json': '{"private": true}\n'})
  const packages = ['post-lint', ...hookPrograms.flatMap((program) => program.packages)]
  await check('hooks: programs are installed', async () => {
    await workshop.must(tools, 'npm', 'install', '--silent', '--no-audit', '--no-fund', ...packages)
  })
  await check('hooks: pre-commit is there', () => installPreCommit(workshop))
  for (const [index, program] of hookPrograms.entries()) {
    const {name, config} = program
    let repository = ''
    const isSetUp = await check(`${name}: is set up`, async () => {
      const text = documented.get(config) ?? ''
      assert.ok(text, `the README has no ${config}`)
      repository = await createRepository(workshop, `blog-${index}`, blog)
      symlinkSync(join(tools, 'node_modules'), join(repository, 'node_modules'))
      await setUp(program, text, repository, workshop)
    })
    if (isSetUp) await tellStory(name, repository, {check}, workshop)
  }
}

/** Debian has it. */
async function installPreCommit({folder, run, must}: Workshop): Promise<void> {
  if ((await run(folder, 'pre-commit', ['--version'])).code === 0) return
  await must(folder, 'apt-get', 'update', '--quiet')
  await must(folder, 'apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', 'pre-commit')
  await must(folder, 'pre-commit', '--version')
}

async function setUp(program: HookProgram, text: string, repository: string, workshop: Workshop): Promise<void> {
  const {begin, config, hook, install} = program
  if (begin) await workshop.must(repository, ...begin)
  writeFiles(repository, {...(hook && {[hookFile]: hook}), [config]: text})
  if (hook || config === hookFile) chmodSync(join(repository, hookFile), 0o755)
  await commitAll(workshop, repository)
  if (install) await workshop.must(repository, ...install)
}

/** Where git looks for a hook. */
const hookFile = '.git/hooks/pre-commit'

/** What a writer may commit, and what not. */
async function tellStory(
  name: string,
  repository: string,
  {check}: Pick<Checklist, 'check'>,
  {must, run}: Workshop
): Promise<void> {
  const post = '_posts/2024-05-06-new.md'
  const stage = async (path: string, text: string) => {
    writeFiles(repository, {[path]: text})
    await must(repository, 'git', 'add', '--', path)
  }
  const commit = async () => {
    const {code, output} = await run(repository, 'git', ['commit', '--quiet', '--message', 'Write'])
    return {code, output: stripVTControlCharacters(output)}
  }
  const passes = async () => {
    const {code, output} = await commit()
    assert.is(code, 0, output)
  }
  const isRefused = async () => {
    const {code, output} = await commit()
    assert.is(code, 1, output)
    assert.match(output, new RegExp(`${post}\\s+1:1-1:4 error .* front-matter\\b`))
  }
  await check(`${name}: refuses a post at fault, and shows why`, async () => {
    await stage(post, unclosedPost)
    await isRefused()
  })
  await check(`${name}: still refuses it when only the file on the disk is mended`, async () => {
    writeFiles(repository, {[post]: healthyPost})
    await isRefused()
  })
  await check(`${name}: lets it through when it is mended`, async () => {
    await stage(post, healthyPost)
    await passes()
  })
  await check(`${name}: lets a post through of which only the file on the disk is at fault`, async () => {
    await stage(post, healthyPost.replace('new', 'newer'))
    writeFiles(repository, {[post]: unclosedPost})
    await passes()
    await must(repository, 'git', 'checkout', '--', '.')
  })
  await check(`${name}: lets an ignored file through`, async () => {
    await stage('_posts/2024-05-06-ignored.md', unclosedPost)
    await passes()
  })
  await check(`${name}: lets a README through`, async () => {
    await stage('README.md', '# My blog\n')
    await passes()
  })
}

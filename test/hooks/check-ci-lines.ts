import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {parse} from 'yaml'
import {blog, unclosedPost} from './blog.ts'
import type {Checklist} from './checklist.ts'
import {commitAll, createRepository} from './repository.ts'
import type {Workshop} from './workshop.ts'
import {writeFiles} from './write-files.ts'

/** Runs the lines that the README gives for CI, on a branch with one new fault and an old one. */
export async function checkCiLines(
  {check}: Checklist,
  workshop: Workshop,
  documented: ReadonlyMap<string, string>
): Promise<void> {
  const {folder, must, run, version} = workshop
  const origin = await createRepository(workshop, 'origin', {...blog, '_posts/2024-01-01-old.md': unclosedPost})
  await must(folder, 'git', 'clone', '--quiet', origin, 'clone')
  const clone = join(folder, 'clone')
  await must(clone, 'git', 'checkout', '--quiet', '-b', 'branch')
  writeFiles(clone, {'_posts/2024-05-06-new.md': unclosedPost, '_posts/2024-01-01-old.md': `${unclosedPost}More.\n`})
  await commitAll(workshop, clone)
  const base = (await must(clone, 'git', 'rev-parse', 'origin/main')).trim()
  const take = (name: string): string => documented.get(name) ?? assert.unreachable(`the README has no ${name}`) ?? ''

  await check('README: the lines for a plain shell report what is new', async () => {
    writeFileSync(join(folder, 'check-posts.sh'), take('check-posts.sh'))
    const {code, output} = await run(clone, 'bash', ['-e', join(folder, 'check-posts.sh')])
    assert.is(code, 1, output)
    assert.match(
      output,
      /^_posts\/2024-05-06-new\.md\n1:1-1:4 error .* front-matter\n(?:.*\n)*✖ 1 error in 1 of 2 posts/m
    )
  })
  await check('README: the job for GitLab reports what is new, to the widget too', async () => {
    // The README's own text.
    const {'post-lint': job}: Record<string, GitLabJob> = parse(take('.gitlab-ci.yml'))
    const [line = '', ...more] = job?.script ?? []
    assert.equal(more, [])
    assert.is(job?.variables.GIT_DEPTH, 0)
    const {code, output} = await run(clone, 'sh', ['-c', line], {CI_MERGE_REQUEST_DIFF_BASE_SHA: base})
    assert.is(code, 1, output)
    assert.match(output, /^_posts\/2024-05-06-new\.md\n/m)
    const report: readonly {location: {path: string}}[] = JSON.parse(
      readFileSync(join(clone, job?.artifacts.reports.codequality ?? ''), 'utf8')
    )
    assert.equal(
      report.map(({location}) => location.path),
      ['_posts/2024-05-06-new.md']
    )
  })
  await check('README: the workflow for GitHub may read only, and uses this version', async () => {
    // The README's own text.
    const workflow: GitHubWorkflow = parse(take('.github/workflows/post-lint.yml'))
    assert.equal(workflow.permissions, {contents: 'read'})
    const [checkout, action] = workflow.jobs['post-lint']?.steps ?? []
    assert.match(checkout?.uses ?? '', /^actions\/checkout@[0-9a-f]{40}$/)
    assert.equal(checkout?.with, {'fetch-depth': 0, 'persist-credentials': false})
    assert.is(action?.uses, `post-lint/post-lint@v${version.split('.')[0]}`)
  })
}

interface GitLabJob {
  readonly variables: {readonly GIT_DEPTH: number}
  readonly script: readonly string[]
  readonly artifacts: {readonly reports: {readonly codequality: string}}
}

interface GitHubWorkflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, {readonly steps: readonly GitHubStep[]}>>
}

interface GitHubStep {
  readonly uses: string
  readonly with?: Readonly<Record<string, unknown>>
}

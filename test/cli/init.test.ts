import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {rules} from '../../rules/index.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import {gitEnvironment} from '../git/temporary-repository.ts'
import {type Result, runAt, runIn, type Wishes} from './run-in.ts'

const site = {'_config.yml': 'title: Blog\n'}

/** Ten posts of a Korean blog that names its sources, one of them with a slip. */
const blog: Record<string, string> = {
  ...site,
  ...Object.fromEntries(
    Array.from({length: 10}, (_, index) => [
      `_posts/2024-03-${10 + index}-post.md`,
      [
        '---',
        `title: 글 ${index}`,
        `date: 2024-03-${10 + index} 09:30:00 +0900`,
        'author: kim',
        `tags: [${index === 9 ? 'javasript' : 'javascript'}]`,
        '---',
        '',
        '오늘은 글을 씁니다.',
        '',
        `${index === 0 ? '출저' : '출처'}: [글](https://woori.kr/posts/${index})`,
        ''
      ].join('\n')
    ])
  )
}

const config = `# What post-lint knows of this blog, which it checks before posts are published.
# \`post-lint init\` learnt it from 10 posts. A line behind a \`#\` is not set: take the \`#\` away to set it.
plugins:
  post-lint:

    # The site generator that reads the posts. Jekyll is recognised by the files of the site.
    # engine: jekyll

    # The time zone in which the dates of the posts are meant. 10 of the 10 times with an offset fit
    # it (+0900 in 10). So do the clocks of Asia/Tokyo: write the one you live by.
    timeZone: Asia/Seoul

    rules:
      # Keys that a post must fill: without one it is an error. All 10 posts fill these.
      front-matter-required: {keys: [author, tags]}

      # Whether a post must say where it comes from: always is for every post, never for none. 10 of
      # 10 posts do. Their labels: \`출처\` in 9 and \`출저\` in 1.
      source-link-present: [error, {when: always}]

# The tags, with the number of posts: \`javascript\` 9 and \`javasript\` 1.
# \`javasript\` 1 looks like \`javascript\` 9.
`

const accepted = 'which accepts the 2 findings of today, so that only new ones are shown'

/** Runs with the rules there are. */
function init(files: Record<string, string>, argv: readonly string[] = [], wishes: Wishes = {}): Promise<Result> {
  return runIn(files, ['init', ...argv], {...wishes, tool: {rules: rules.map(({rule}) => rule)}})
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ')
}

describe('post-lint init', (it) => {
  it('shows what it would write, and writes nothing', async () => {
    const after = (folder: string) => assert.is(existsSync(join(folder, '.remarkrc.yml')), false)
    assert.equal(await init(blog, [], {after}), {
      code: 0,
      stdout: [
        '.remarkrc.yml\n\n',
        indent(config),
        `\n.post-lint-baseline.json: ${accepted}\n`,
        '\nNothing was written: `post-lint init --yes` writes .remarkrc.yml and .post-lint-baseline.json\n'
      ].join(''),
      stderr: ''
    })
  })

  it('writes the config and the baseline with --yes; then nothing is found', async () => {
    const files: Record<string, string> = {...blog}
    const {code, stdout} = await init(blog, ['--yes'], {
      after: (folder) => {
        for (const name of ['.remarkrc.yml', '.post-lint-baseline.json']) {
          files[name] = readFileSync(join(folder, name), 'utf8')
        }
      }
    })
    assert.equal(
      {code, stdout},
      {code: 0, stdout: `Wrote .remarkrc.yml\nWrote .post-lint-baseline.json, ${accepted}\n`}
    )
    assert.is(files['.remarkrc.yml'], config)
    const lint = (argv: string[]) => runIn(files, argv, {tool: {rules: rules.map(({rule}) => rule)}})
    assert.equal(await lint([]), {
      code: 0,
      stdout: 'No problems in 10 posts, 2 old findings in the baseline (0 ms)\n',
      stderr: ''
    })
    files['_posts/2024-04-01-new.md'] = '---\ntitle: N\ndate: 2024-04-01\n---\n\n출처: [글](https://woori.kr/posts/n)\n'
    const {posts} = JSON.parse((await lint(['--format', 'json'])).stdout)
    const messages: {ruleId: string; messageId: string; severity: string}[] = posts[0].messages
    assert.equal(
      messages.map(({ruleId, messageId, severity}) => `${severity} ${ruleId} ${messageId}`),
      ['error front-matter-required option-missing', 'error front-matter-required option-missing']
    )
  })

  const dialogues: [answers: string[], asked: string[], written: string[]][] = [
    [[], ['Write this to .remarkrc.yml? [Y/n] '], []],
    [['n'], ['Write this to .remarkrc.yml? [Y/n] '], []],
    [
      ['', 'no'],
      ['Write this to .remarkrc.yml? [Y/n] ', `Write .post-lint-baseline.json, ${accepted}? [Y/n] `],
      ['.remarkrc.yml']
    ],
    [
      ['Yes', ''],
      ['Write this to .remarkrc.yml? [Y/n] ', `Write .post-lint-baseline.json, ${accepted}? [Y/n] `],
      ['.remarkrc.yml', '.post-lint-baseline.json']
    ]
  ]
  for (const [answers, asked, written] of dialogues) {
    it(`asks at a terminal, and is answered ${JSON.stringify(answers)}`, async () => {
      const files = ['.remarkrc.yml', '.post-lint-baseline.json']
      const {stdout} = await init(blog, [], {
        answers,
        after: (folder) =>
          assert.equal(
            files.filter((name) => existsSync(join(folder, name))),
            written
          )
      })
      assert.equal(
        stdout.split('\n').filter((line) => line.endsWith('/n] ')),
        asked
      )
    })
  }

  it('sets what the command line says', async () => {
    const {stdout} = await init(blog, ['--engine', 'generic', '--time-zone', 'Europe/Paris', '_posts'])
    assert.equal(
      stdout.split('\n').filter((line) => /^ {8}[a-z]/.test(line)),
      ['        engine: generic', '        timeZone: Europe/Paris', '        posts: [_posts]', '        rules:']
    )
  })

  it('works for the whole site from one of its folders', async () => {
    const {stdout} = await init(blog, ['--yes'], {cwd: '_posts'})
    assert.is(stdout, `Wrote ../.remarkrc.yml\nWrote ../.post-lint-baseline.json, ${accepted}\n`)
  })

  const refused: [files: Record<string, string>, argv: string[], stderr: string][] = [
    [
      {...blog, '.remarkrc.js': 'throw new Error("executed")'},
      ['--yes'],
      '`.remarkrc.js` is the config of this blog already, and `init` overwrites nothing: add `post-lint` to its `plugins`, or delete it first'
    ],
    [
      {...blog, 'package.json': '{"remarkConfig": {"plugins": []}}'},
      [],
      '`package.json` is the config of this blog already, and `init` overwrites nothing: add `post-lint` to its `plugins`, or delete it first'
    ],
    [site, [], 'No post found here: name the folder that holds the posts, as in `post-lint posts/`'],
    [blog, ['nowhere'], '`nowhere` does not exist'],
    [blog, ['--quiet'], '`init` does not take `--quiet`']
  ]
  for (const [files, argv, stderr] of refused) {
    it(`fails with 2: ${stderr.slice(0, 60)}`, async () => {
      assert.equal(await init(files, argv), {code: 2, stdout: '', stderr: `post-lint: ${stderr}\n`})
    })
  }

  it('keeps a baseline that is there', async () => {
    const old = '{"version": 1, "findings": []}'
    const {stdout} = await init({...blog, '.post-lint-baseline.json': old}, ['--yes'], {
      after: (folder) => assert.is(readFileSync(join(folder, '.post-lint-baseline.json'), 'utf8'), old)
    })
    assert.is(stdout, 'Wrote .remarkrc.yml\n')
  })

  it('names rules that nearly every post breaks, and switches none off', async () => {
    const posts = Array.from({length: 10}, (_, index) => [`_posts/2024-03-${10 + index}-a.md`, '# TODO\n'])
    const {stdout} = await runIn({...site, ...Object.fromEntries(posts)}, ['init'])
    assert.equal(stdout.split('\n').slice(-9, -5), [
      '',
      '          # If the blog is meant to be so, set this: 10 of 10 posts have the same warning. `TODO` is',
      '          # left.',
      '          # no-todo: off'
    ])
  })

  it('does not take --yes elsewhere', async () => {
    assert.is((await runIn(blog, ['--yes'])).stderr, 'post-lint: `--yes` goes with `post-lint init`\n')
  })
})

const workflow = `name: post-lint
on: pull_request
permissions:
  contents: read
jobs:
  post-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          # The history: only what is new in a pull request is reported.
          fetch-depth: 0
          persist-credentials: false
      - uses: post-lint/post-lint@v0
`

/** A blog in a repository of its own. */
async function withRepository(
  files: Record<string, string>,
  answers: string[],
  look: (folder: string) => void
): Promise<string> {
  return withFolder({...blog, ...files}, async (folder) => {
    const environment = gitEnvironment
    execFileSync('git', ['init', '-q', folder], {env: environment})
    const tool = {rules: rules.map(({rule}) => rule)}
    const {stdout} = await runAt(folder, ['init'], {answers, environment, tool})
    look(folder)
    return stdout
  })
}

describe('post-lint init: what runs it', (it) => {
  it('writes a hook and a workflow when it may', async () => {
    await withRepository({}, ['y', 'y', 'y', 'y'], (folder) => {
      const hook = join(folder, '.git/hooks/pre-commit')
      assert.is(
        readFileSync(hook, 'utf8'),
        '#!/bin/sh\n# Checks the posts that are staged; `git commit --no-verify` goes around it.\nexec npx post-lint --staged\n'
      )
      assert.is(statSync(hook).mode & 0o111, 0o111)
      assert.is(readFileSync(join(folder, '.github/workflows/post-lint.yml'), 'utf8'), workflow)
    })
  })

  it('writes neither unasked', async () => {
    await withRepository({}, ['y', 'y', '', ''], (folder) => {
      assert.is(existsSync(join(folder, '.git/hooks/pre-commit')), false)
      assert.is(existsSync(join(folder, '.github')), false)
    })
  })

  const managers: [files: Record<string, string>, lines: string[]][] = [
    [
      {'.pre-commit-config.yaml': 'repos: []\n'},
      [
        'Into `.pre-commit-config.yaml`, below `repos:`',
        '  - repo: https://github.com/post-lint/post-lint',
        '    rev: v1.2.3',
        '    hooks:',
        '      - id: post-lint'
      ]
    ],
    [{'.husky/pre-commit': 'npm test\n'}, ['Into `.husky/pre-commit`', '  npx post-lint --staged']],
    [
      {'lefthook.yml': 'pre-push: {}\n'},
      [
        'Into `lefthook.yml`',
        '  pre-commit:',
        '    jobs:',
        '      - name: post-lint',
        "        glob: '*.{md,markdown,mdx}'",
        '        run: npx post-lint --staged'
      ]
    ],
    [
      {'.git/hooks/pre-commit': '#!/bin/sh\n'},
      ['Into `.git/hooks/pre-commit`, as its last line', '  exec npx post-lint --staged']
    ]
  ]
  for (const [files, lines] of managers) {
    it(`prints lines for ${Object.keys(files)}`, async () => {
      const stdout = await withRepository({...files, '.github/workflows/post-lint.yml': ''}, ['y', 'y'], (folder) => {
        for (const [path, text] of Object.entries(files)) assert.is(readFileSync(join(folder, path), 'utf8'), text)
      })
      assert.equal(stdout.split('\n').slice(-lines.length - 2), [
        'a check of the posts before each commit',
        ...lines,
        ''
      ])
    })
  }

  it('runs in the folder of the blog, where that is not the top', async () => {
    await withFolder(
      {'site/_config.yml': '', 'site/_posts/2024-01-01-a.md': '---\ntitle: A\n---\n'},
      async (folder) => {
        execFileSync('git', ['init', '-q', folder], {env: gitEnvironment})
        await runAt(join(folder, 'site'), ['init'], {answers: ['y', 'y', 'y', 'y'], environment: gitEnvironment})
        const hook = readFileSync(join(folder, '.git/hooks/pre-commit'), 'utf8')
        assert.is(hook.split('\n').at(-2), 'cd site && exec npx post-lint --staged')
        const steps = readFileSync(join(folder, '.github/workflows/post-lint.yml'), 'utf8').split('\n').slice(-5)
        assert.equal(steps, [
          '      - uses: post-lint/post-lint@v0',
          '        with:',
          '          paths: site',
          '          args: --config site/.remarkrc.yml',
          ''
        ])
      }
    )
  })
})

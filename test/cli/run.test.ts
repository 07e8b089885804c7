import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {json} from '../../src/report/json.ts'
import {describe} from '../describe.ts'
import {noTodo, opensWithHeading, runIn} from './run-in.ts'

const good = '# Hi\n'
const todo = '# Hi\n\nTODO\n'
const bad = 'Hi TODO\n'
const todoReport = `todo.md
3:1-3:5 warning \`TODO\` is left no-todo
                3 │ TODO
                  │ ^^^^
                Write \`done\` instead
`

describe('post-lint: findings and exit codes', (it) => {
  it('is done with 0 when there is nothing to say', async () => {
    assert.equal(await runIn({'good.md': good}, ['good.md']), {
      code: 0,
      stdout: 'No problems in 1 post (0 ms)\n',
      stderr: ''
    })
  })

  it('warns with 0', async () => {
    assert.equal(await runIn({'good.md': good, 'todo.md': todo}, ['.']), {
      code: 0,
      stdout: `${todoReport}\n⚠ 1 warning in 1 of 2 posts (0 ms)\n`,
      stderr: ''
    })
  })

  it('fails with 1 on errors, or on more warnings than allowed', async () => {
    assert.is((await runIn({'bad.md': bad}, ['bad.md'])).code, 1)
    const files = {'todo.md': todo}
    assert.equal(await runIn(files, ['todo.md', '--max-warnings', '0']), {
      code: 1,
      stdout: `${todoReport}\n⚠ 1 warning in 1 post (0 ms)\n`,
      stderr: 'post-lint: 1 warning, but `--max-warnings` allows 0\n'
    })
    assert.is((await runIn(files, ['todo.md', '--max-warnings', '1'])).code, 0)
  })

  it('fails with 2 when a path does not exist, and still checks the others', async () => {
    assert.equal(await runIn({'todo.md': todo}, ['todo.md', 'nowhere']), {
      code: 2,
      stdout: `${todoReport}\n⚠ 1 warning in 1 post (0 ms)\n`,
      stderr: 'post-lint: `nowhere` does not exist\n'
    })
  })

  it('fails with 2, and prints no report, when there is nothing to check', async () => {
    const {code, stdout} = await runIn({'readme.txt': ''}, ['nowhere'])
    assert.equal({code, stdout}, {code: 2, stdout: ''})
  })

  it('shows names of posts and of paths harmlessly', async () => {
    const {stdout} = await runIn({'a\n::error::b\u202e.md': todo}, ['.'])
    assert.is(stdout.split('\n')[0], 'a\\n::error::b<U+202E>.md')
    const {stderr} = await runIn({}, ['a\n::error::b\u001b[31m.md'])
    assert.is(stderr, 'post-lint: `a\\n::error::b␛[31m.md` does not exist\n')
  })

  it('shows errors only when it is to be quiet, and counts the warnings all the same', async () => {
    const files = {'bad.md': bad, 'todo.md': todo}
    assert.equal(await runIn(files, ['.', '--quiet', '--max-warnings=1']), {
      code: 1,
      stdout:
        'bad.md\n1:1-1:1 error The post has no heading opens-with-heading\n\n✖ 1 error in 1 of 2 posts, 2 warnings not shown (0 ms)\n',
      stderr: 'post-lint: 2 warnings, but `--max-warnings` allows 1\n'
    })
  })

  it('takes severities from the command line', async () => {
    const {code, stdout} = await runIn({'bad.md': bad}, [
      'bad.md',
      '--rule',
      'opens-with-heading=off',
      '--rule',
      'no-todo=error'
    ])
    assert.is(code, 1)
    assert.is(stdout.split('\n')[1], '1:4-1:8 error `TODO` is left no-todo')
  })

  it('checks standard input as a file', async () => {
    const {code, stdout} = await runIn({}, ['--stdin-file-path', 'todo.md'], {stdin: todo})
    assert.equal({code, stdout}, {code: 0, stdout: `${todoReport}\n⚠ 1 warning in 1 post (0 ms)\n`})
  })

  it('tells bad arguments in one line', async () => {
    assert.equal(await runIn({}, ['--qiet']), {
      code: 2,
      stdout: '',
      stderr: 'post-lint: there is no option `--qiet`; did you mean `--quiet`?\n'
    })
  })

  it('does not hide bugs', async () => {
    const broken = async () => {
      throw new TypeError('a bug')
    }
    try {
      await runIn({'a.md': ''}, ['a.md'], {tool: {lint: broken}})
      assert.unreachable()
    } catch (error) {
      assert.instance(error, TypeError)
    }
  })
})

describe('post-lint: config', (it) => {
  const config = '{"plugins": [["post-lint", {"rules": {"no-todo": ["error", {"word": "fixme"}]}}]]}'
  const files = {'.remarkrc.json': config, 'posts/a.md': '# Hi FIXME TODO\n'}

  it('takes rules from the nearest config, wherever it is run', async () => {
    const {code, stdout} = await runIn(files, ['a.md'], {cwd: 'posts'})
    assert.is(code, 1)
    assert.is(stdout.split('\n')[1], '1:6-1:11 error `FIXME` is left no-todo')
  })

  it('lets the command line win, and keeps the options', async () => {
    const {code, stdout} = await runIn(files, ['posts', '--rule', 'no-todo=warn'])
    assert.is(code, 0)
    assert.is(stdout.split('\n')[1], '1:6-1:11 warning `FIXME` is left no-todo')
  })

  it('can be told to take none', async () => {
    const {stdout} = await runIn(files, ['posts', '--no-config'])
    assert.is(stdout.split('\n')[1], '1:12-1:16 warning `TODO` is left no-todo')
  })

  it('tells where a config is wrong, once and before any post is read', async () => {
    const wrong = {...files, '.remarkrc.json': '{"plugins": [["post-lint", {"ruls": {}, "engine": "hogo"}]]}'}
    assert.equal(await runIn(wrong, ['posts']), {
      code: 2,
      stdout: '',
      stderr: [
        'post-lint: .remarkrc.json:1:29: there is no setting `ruls`; did you mean `rules`?',
        'post-lint: .remarkrc.json:1:51: `engine` takes the name of an engine, not `hogo`; it takes `jekyll` or `generic`',
        ''
      ].join('\n')
    })
  })

  it('finds the posts that the config names, from the folder of the config', async () => {
    const named = {'.remarkrc.yml': 'plugins: [[post-lint, {posts: [news/*.md]}]]', 'news/a.md': good, 'x/b.md': good}
    assert.is((await runIn(named, [])).stdout, 'No problems in 1 post (0 ms)\n')
    assert.is((await runIn(named, [], {cwd: 'x'})).stdout, 'No problems in 1 post (0 ms)\n')
  })

  it('runs the other plugins of the config', async () => {
    const withPlugin = {
      '.remarkrc.mjs': 'export default {plugins: [["./loud.mjs", "!"], "post-lint"]}',
      'loud.mjs': 'export default (end) => (tree, file) => { file.message("Hello" + end, {line: 1, column: 3}) }',
      'a.md': good
    }
    const {code, stdout} = await runIn(withPlugin, ['a.md'])
    assert.is(code, 0)
    assert.is(stdout, 'a.md\n1:3-1:3 warning Hello! plugin\n\n⚠ 1 warning in 1 post (0 ms)\n')
  })
})

describe('post-lint: reports', (it) => {
  it('writes as many as are asked for, to files and to standard output', async () => {
    const argv = ['todo.md', '--format', 'json:out/deep/report.json', '--format', 'stylish', '--color']
    let written = ''
    const {stdout} = await runIn({'todo.md': todo}, argv, {
      after: (folder) => {
        written = readFileSync(join(folder, 'out/deep/report.json'), 'utf8')
      }
    })
    assert.equal(JSON.parse(written).summary, {posts: 1, errors: 0, warnings: 1, fixable: 1})
    assert.is(stdout.split('\n')[0], '\u001b[4m\u001b[33mtodo.md\u001b[39m\u001b[24m')
  })

  it('says where a report cannot be written', async () => {
    assert.equal(await runIn({'todo.md': todo}, ['todo.md', '--format', 'json:todo.md/x.json']), {
      code: 2,
      stdout: '',
      stderr: 'post-lint: `todo.md/x.json`: the report cannot be written there (EEXIST)\n'
    })
  })

  it('gives JSON on standard output, whole even when something failed', async () => {
    const {code, stdout} = await runIn({'todo.md': todo}, ['todo.md', 'nowhere', '--format', 'json'])
    assert.is(code, 2)
    assert.equal(JSON.parse(stdout).summary, {posts: 1, errors: 0, warnings: 1, fixable: 1})
  })

  it('leaves standard output empty when every report goes to a file', async () => {
    const {stdout} = await runIn({'todo.md': todo}, ['todo.md', '--format', 'json:r.json'], {
      after: (folder) => assert.ok(existsSync(join(folder, 'r.json')))
    })
    assert.is(stdout, '')
  })

  it('sorts posts by path and findings by place', async () => {
    const files = {'b.md': 'TODO TODO', 'a.md': 'TODO', 'B.md': good}
    const {stdout} = await runIn(files, ['b.md', 'B.md', 'a.md', '--format', 'json'])
    const posts: {path: string; messages: {ruleId: string; place: {start: {offset: number}}}[]}[] =
      JSON.parse(stdout).posts
    assert.equal(
      posts.map(({path, messages}) => [path, ...messages.map(({ruleId, place}) => `${place.start.offset} ${ruleId}`)]),
      [
        ['a.md', '0 opens-with-heading', '0 no-todo'],
        ['b.md', '0 opens-with-heading', '0 no-todo', '5 no-todo']
      ]
    )
  })

  const colors: [argv: string[], environment: Record<string, string>, isTerminal: boolean, isColored: boolean][] = [
    [[], {}, false, false],
    [[], {}, true, true],
    [[], {TERM: 'dumb'}, true, false],
    [[], {NO_COLOR: '1'}, true, false],
    [[], {NO_COLOR: ''}, true, true],
    [[], {FORCE_COLOR: '1', NO_COLOR: '1'}, false, true],
    [[], {FORCE_COLOR: '0'}, true, false],
    [['--color'], {NO_COLOR: '1'}, false, true],
    [['--no-color'], {FORCE_COLOR: '1'}, true, false]
  ]
  for (const [argv, environment, isTerminal, isColored] of colors) {
    const where = isTerminal ? 'at a terminal' : 'in a pipe'
    it(`is ${isColored ? '' : 'not '}coloured ${where} with ${JSON.stringify(environment)} ${argv}`, async () => {
      const {stdout} = await runIn({'todo.md': todo}, ['todo.md', ...argv], {environment, isTerminal})
      assert.is(stdout.includes('\u001b['), isColored)
    })
  }

  it('fits the terminal', async () => {
    const long = {...noTodo, messages: {todo: 'This post is not finished: {actual} is left, and readers would see it'}}
    const {stdout} = await runIn({'todo.md': todo}, ['todo.md', '--no-color'], {
      isTerminal: true,
      columns: 70,
      tool: {rules: [long]}
    })
    assert.equal(stdout.split('\n').slice(1, 3), [
      '3:1-3:5 warning This post is not finished: `TODO` is left, and no-todo',
      '                readers would see it'
    ])
  })
})

describe('post-lint: progress', (it) => {
  const files = {'a.md': good, 'b.md': good, 'c.md': good}
  const clear = '\r\u001b[K'

  it('is shown at a terminal when the work takes long, and taken away', async () => {
    const {stderr} = await runIn(files, ['.'], {isTerminal: true, tick: 400})
    assert.match(stderr, /^\r\u001b\[KChecked \d of 3 posts/)
    assert.is(stderr.slice(-clear.length), clear)
  })

  it('is not shown for short work, or where nobody looks', async () => {
    assert.is((await runIn(files, ['.'], {isTerminal: true})).stderr, '')
    assert.is((await runIn(files, ['.'], {tick: 400})).stderr, '')
  })
})

describe('post-lint: presets', (it) => {
  const tool = {rules: [noTodo, {...opensWithHeading, preset: 'strict' as const}]}
  const files = {'a.md': 'TODO\n', 'b.md': 'Hi\n'}
  const runs: readonly [argv: readonly string[], config: unknown, ruleIds: readonly string[]][] = [
    [[], {}, ['no-todo']],
    [['--preset', 'strict'], {}, ['no-todo', 'opens-with-heading', 'opens-with-heading']],
    [['--preset', 'off'], {}, []],
    [['--preset', 'off', '--rule', 'no-todo=warn'], {}, ['no-todo']],
    [[], {preset: 'off', rules: {'no-todo': 'error'}}, ['no-todo']],
    [[], {preset: 'strict', rules: {'no-todo': 'off'}}, ['opens-with-heading', 'opens-with-heading']],
    [['--preset', 'recommended'], {preset: 'strict'}, ['no-todo']],
    [[], {rules: {'opens-with-heading': 'on', 'no-todo': 'off'}}, ['opens-with-heading', 'opens-with-heading']]
  ]
  for (const [argv, config, ruleIds] of runs) {
    it(`asks what ${JSON.stringify(config)} and ${argv.join(' ') || 'no argument'} want`, async () => {
      const remarkrc = JSON.stringify({plugins: [['post-lint', config]]})
      const {stdout} = await runIn({...files, '.remarkrc.json': remarkrc}, ['--format', 'json', '.', ...argv], {tool})
      const {posts}: {posts: {messages: {ruleId: string}[]}[]} = JSON.parse(stdout)
      assert.equal(posts.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)).sort(), ruleIds)
    })
  }

  it('names the preset that was meant', async () => {
    const {code, stderr} = await runIn(files, ['--preset', 'strickt'])
    assert.is(code, 2)
    assert.is(stderr, 'post-lint: `--preset` takes the name of a preset, not `strickt`; did you mean `strict`?\n')
  })
})

describe('post-lint: commands', (it) => {
  it('lists the rules', async () => {
    assert.equal(await runIn({}, ['rules']), {
      code: 0,
      stdout:
        'rule                recommended  strict\n' +
        'no-todo             warning      warning  A post is finished.\n' +
        'opens-with-heading  error        error    A post opens with a heading.\n',
      stderr: ''
    })
  })

  it('explains a rule', async () => {
    const {code, stdout} = await runIn({}, ['explain', 'no-todo'])
    assert.is(code, 0)
    assert.is(
      stdout,
      `no-todo (warning)

A post is finished.

Readers are not to see what is left to do.

Options
  - \`word\`: The word that marks it. Takes \`todo\`, \`fixme\`; \`"todo"\` when left out.

Messages (words in braces are filled in)
  - {actual} is left

Examples

  Something left

    | Hi
    | TODO

    2:1-2:5: TODO is left

  Nothing left, done.md, with \`{"word":"fixme"}\`

    | Hi

    nothing to say

https://github.com/post-lint/post-lint/blob/main/rules/README.md#no-todo
`
    )
  })

  it('knows the rule that was meant', async () => {
    assert.equal(await runIn({}, ['explain', 'no-tood']), {
      code: 2,
      stdout: '',
      stderr: 'post-lint: there is no rule `no-tood`; did you mean `no-todo`?\n'
    })
  })

  it('has a version and a help that names every option and format', async () => {
    assert.equal(await runIn({}, ['--version']), {code: 0, stdout: '1.2.3\n', stderr: ''})
    const {code, stdout} = await runIn({}, ['--help'])
    assert.is(code, 0)
    assert.equal(stdout.match(/--[a-z-]+(?= )/g), [
      '--fix',
      '--diff',
      '--engine',
      '--time-zone',
      '--now',
      '--staged',
      '--since',
      '--preset',
      '--rule',
      '--stdin-file-path',
      '--config',
      '--no-config',
      '--untrusted',
      '--cache',
      '--no-cache',
      '--cache-location',
      '--jobs',
      '--check-links',
      '--link-cache-age',
      '--allow-private-hosts',
      '--format',
      '--max-warnings',
      '--quiet',
      '--verbose',
      '--timing',
      '--color',
      '--no-color',
      '--prune',
      '--yes',
      '--help',
      '--version'
    ])
    assert.match(stdout, `  json     ${json.meaning}\n`)
    assert.ok(stdout.split('\n').every((line) => line.length <= 110))
  })
})

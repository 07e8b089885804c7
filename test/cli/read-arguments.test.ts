import * as assert from 'uvu/assert'
import type {LintArguments} from '../../src/cli/arguments.ts'
import {readArguments} from '../../src/cli/read-arguments.ts'
import {UserError} from '../../src/run/user-error.ts'
import {describe} from '../describe.ts'
import {noTodo, opensWithHeading} from './run-in.ts'

const words = {rules: [noTodo, opensWithHeading], engines: ['jekyll', 'generic'] as const, formats: ['stylish', 'json']}
const read = (...argv: string[]) => readArguments(argv, words)

function refuse(...argv: string[]): string {
  try {
    read(...argv)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  throw new Error('the arguments were taken')
}

const plain: LintArguments = {
  command: 'lint',
  paths: [],
  reports: [],
  severities: new Map(),
  untrusted: false,
  quiet: false,
  verbose: false
}

describe('readArguments', (it) => {
  const accepted: [argv: string[], rest: Partial<LintArguments>][] = [
    [[], {}],
    [['posts', 'a b.md', '*.md'], {paths: ['posts', 'a b.md', '*.md']}],
    [['--', '--quiet', 'rules'], {paths: ['--quiet', 'rules']}],
    [['posts', 'rules'], {paths: ['posts', 'rules']}],
    [['./rules'], {paths: ['./rules']}],
    [['--engine', 'jekyll'], {engine: 'jekyll'}],
    [['--engine=jekyll', '--engine=generic'], {engine: 'generic'}],
    [['--time-zone', 'Asia/Seoul'], {timeZone: 'Asia/Seoul'}],
    [['--preset', 'strict'], {preset: 'strict'}],
    [['--now', '2026-03-02T09:00+09:00'], {now: Date.UTC(2026, 2, 2)}],
    [
      ['--rule', 'no-todo=off', '--rule=opens-with-heading=warn', '--rule', 'no-todo=error'],
      {
        severities: new Map([
          ['no-todo', 'error'],
          ['opens-with-heading', 'warn']
        ])
      }
    ],
    [['--stdin-file-path', 'a.md'], {stdinFilePath: 'a.md'}],
    [['--config', 'x.json'], {config: 'x.json'}],
    [['--no-config'], {config: false}],
    [['--untrusted', '--quiet'], {untrusted: true, quiet: true}],
    [
      ['--format', 'stylish', '--format', 'json:C:\\out.json'],
      {reports: [{name: 'stylish'}, {name: 'json', file: 'C:\\out.json'}]}
    ],
    [['--max-warnings', '0'], {maxWarnings: 0}],
    [['--jobs', '4'], {jobs: 4}],
    [['--color'], {color: true}],
    [['--color', '--no-color'], {color: false}]
  ]
  for (const [argv, rest] of accepted) {
    it(`takes ${argv.join(' ') || 'nothing'}`, () => {
      assert.equal(read(...argv), {...plain, ...rest})
    })
  }

  it('knows the commands', () => {
    assert.equal(read('rules'), {command: 'rules'})
    assert.equal(read('explain', 'no-todo'), {command: 'explain', ruleId: 'no-todo'})
    assert.equal(read('--nonsense', '--help'), {command: 'help'})
    assert.equal(read('-h'), {command: 'help'})
    assert.equal(read('--version'), {command: 'version'})
    assert.equal(read('-v', 'x'), {command: 'version'})
  })

  const refused: [argv: string[], message: string][] = [
    [['--formt', 'json'], 'there is no option `--formt`; did you mean `--format`?'],
    [['--colour'], 'there is no option `--colour`; did you mean `--color`?'],
    [['--no-colour=1'], 'there is no option `--no-colour`; did you mean `--no-color`?'],
    [['--undo'], 'there is no option `--undo`; `post-lint --help` lists them'],
    [['--fix', '--diff'], '`--diff` cannot be given together with another of `--fix` and `--diff`'],
    [['baseline', '--fix'], '`baseline` changes no posts: leave `--fix` and `--diff` out'],
    [['init', '--diff'], '`init` does not take `--diff`'],
    [['-q'], 'there is no option `-q`; `post-lint --help` lists them'],
    [['--quiet=yes'], '`--quiet` takes no value'],
    [['--config'], '`--config` wants a value: FILE'],
    [['--config='], '`--config` wants a value: FILE'],
    [['--config', '--quiet'], '`--config` wants a value: FILE'],
    [['--engine', 'jekyl'], '`--engine` takes the name of an engine, not `jekyl`; did you mean `jekyll`?'],
    [
      ['--time-zone', 'Asia/Soul'],
      '`--time-zone` takes a time zone such as `Asia/Seoul` or `UTC`, not `Asia/Soul`; did you mean `Asia/Seoul`?'
    ],
    [
      ['--now', '2026-03-02'],
      '`--now` takes a moment with its offset, such as `2026-03-02T09:00:00Z`, not `2026-03-02`'
    ],
    [['--rule', 'no-tood=off'], '`--rule` knows no rule `no-tood`; did you mean `no-todo`?'],
    [['--rule', 'no-todo=of'], '`--rule` takes `ID=off`, `ID=warn` or `ID=error`; did you mean `off`?'],
    [['--rule', 'no-todo'], '`--rule` takes `ID=off`, `ID=warn` or `ID=error`; it takes `off`, `warn` or `error`'],
    [['--format', 'jason'], '`--format` knows no format `jason`; did you mean `json`?'],
    [['--format', 'sarif'], '`--format` knows no format `sarif`; it takes `stylish` or `json`'],
    [['--format', 'json:'], '`--format` wants the name of a file behind `json:`'],
    [
      ['--format', 'json', '--format', 'stylish'],
      'only one report can go to standard output; give the others a file, as in `--format json:report.json`'
    ],
    [['--jobs', '0'], '`--jobs` takes a whole number of at least 1, not `0`'],
    [['--jobs', '2.5'], '`--jobs` takes a whole number of at least 1, not `2.5`'],
    [['--max-warnings', 'few'], '`--max-warnings` takes a whole number, not `few`'],
    [['--max-warnings=-1'], '`--max-warnings` takes a whole number, not `-1`'],
    [
      ['--stdin-file-path', 'a.md', 'b.md'],
      '`--stdin-file-path` checks standard input, so paths cannot be given with it'
    ],
    [
      ['--no-config', '--config', 'a.yml'],
      '`--config` cannot be given together with the other one of `--config` and `--no-config`'
    ],
    [
      ['--config', 'a.yml', '--no-config'],
      '`--no-config` cannot be given together with the other one of `--config` and `--no-config`'
    ],
    [
      ['posts', '-'],
      'standard input is checked with `--stdin-file-path PATH`, which says where the post lies; a file of the name `-` is `./-`'
    ],
    [['explain'], '`explain` wants the name of one rule; `post-lint rules` lists them'],
    [['explain', 'a', 'b'], '`explain` wants the name of one rule; `post-lint rules` lists them'],
    [['rules', 'x'], '`rules` stands alone; to check a folder of that name, write `./rules`']
  ]
  for (const [argv, message] of refused) {
    it(`refuses ${argv.join(' ')}`, () => {
      assert.is(refuse(...argv), message)
    })
  }
})

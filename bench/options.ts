import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {type Scenario, scenarios} from './scenarios/scenario.ts'

/** What is to be measured, and how. */
export interface BenchOptions {
  readonly help: boolean
  readonly markdown: boolean
  /** How often everything runs. */
  readonly rounds: number
  readonly seed: number
  readonly scenarios: readonly Scenario[]
  /** The ids of the programs to run beside post-lint; undefined for those that each scenario names. */
  readonly tools: readonly string[] | undefined
  /** The user's own posts. */
  readonly posts: string | undefined
  /** The file that starts post-lint; undefined for the one that is built. */
  readonly command: string | undefined
  /** Where made-up blogs stay from run to run. */
  readonly blogs: string
}

/** What `--help` prints. */
export const usage = `Measures how long post-lint takes, beside other programs that check Markdown.

  npm run bench -- [options]

  --rounds N         how often everything runs; 5 when left out
  --scenario ID      run only this; for one more, once more
  --tool ID          beside post-lint, run only this, and also where it is slow; for one more, once more
  --posts FOLDER     the own posts of the scenarios that need some
  --post-lint FILE   the file that starts post-lint, to compare builds
  --seed N           the seed of the made-up posts; 42 when left out
  --blogs FOLDER     where made-up posts stay for the next time
  --markdown         print the table as Markdown
  -h, --help         show this help

Scenarios (those in parentheses run only when named)
${scenarios.map(({id, title, onlyNamed}) => `  ${(onlyNamed ? `(${id})` : id).padEnd(23)}${title}`).join('\n')}

Programs: rumdl, textlint, cspell, markdownlint-cli2, remark-cli
`

/** Reads the arguments; throws when one is unknown or says nothing. */
export function readOptions(argv: readonly string[]): BenchOptions {
  const {values} = parseArgs({
    args: [...argv],
    options: {
      rounds: {type: 'string', default: '5'},
      scenario: {type: 'string', multiple: true},
      tool: {type: 'string', multiple: true},
      posts: {type: 'string'},
      'post-lint': {type: 'string'},
      seed: {type: 'string', default: '42'},
      blogs: {type: 'string', default: join(tmpdir(), 'post-lint-bench')},
      markdown: {type: 'boolean', default: false},
      help: {type: 'boolean', short: 'h', default: false}
    }
  })
  return {
    help: values.help,
    markdown: values.markdown,
    rounds: readCount('--rounds', values.rounds),
    seed: readCount('--seed', values.seed),
    scenarios: chooseScenarios(values.scenario, values.posts !== undefined),
    tools: values.tool,
    posts: values.posts === undefined ? undefined : resolve(values.posts),
    command: values['post-lint'] === undefined ? undefined : resolve(values['post-lint']),
    blogs: resolve(values.blogs)
  }
}

function readCount(option: string, text: string): number {
  const count = Number(text)
  if (!Number.isSafeInteger(count) || count < 1) throw new Error(`${option} wants a whole number from 1, not ${text}`)
  return count
}

function chooseScenarios(ids: readonly string[] | undefined, hasPosts: boolean): Scenario[] {
  const unknown = ids?.find((id) => !scenarios.some((scenario) => scenario.id === id))
  if (unknown !== undefined) throw new Error(`There is no scenario ${unknown}: --help lists them`)
  const chosen = scenarios.filter(({id, onlyNamed}) => ids?.includes(id) ?? !onlyNamed)
  const withPosts = chosen.filter(({posts}) => posts !== 'own' || hasPosts)
  if (ids && withPosts.length < chosen.length) throw new Error('Scenarios of own posts need --posts FOLDER')
  return withPosts
}

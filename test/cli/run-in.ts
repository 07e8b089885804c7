import {join} from 'node:path'
import {run} from '../../src/cli/run.ts'
import type {Tool} from '../../src/cli/tool.ts'
import type {World} from '../../src/cli/world.ts'
import {json} from '../../src/report/json.ts'
import {stylish} from '../../src/report/stylish.ts'
import {choice} from '../../src/rule-kit/option.ts'
import type {Rule} from '../../src/rule-kit/rule.ts'
import {lint} from '../../src/run/lint.ts'
import {withFolder} from '../folder.ts'

/** What a command left behind. */
export interface Result {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** How the world differs from a still one without terminals. */
export interface Wishes {
  /** The folder the command runs in, within the folder of the files. */
  readonly cwd?: string
  readonly stdin?: string
  readonly environment?: World['environment']
  readonly isTerminal?: boolean
  readonly columns?: number
  /** What the user answers at the terminal; after that the input ends. */
  readonly answers?: readonly string[]
  /** How far the clock goes each time somebody looks at it, in milliseconds. */
  readonly tick?: number
  readonly tool?: Partial<Tool>
  /** Looks at the folder when the command is done. */
  readonly after?: (folder: string) => void
}

/** A rule that finds each `TODO`; with `{word: 'fixme'}`, each `FIXME`. */
export const noTodo: Rule = {
  id: 'no-todo',
  summary: 'A post is finished.',
  why: 'Readers are not to see what is left to do.',
  severity: 'warning',
  options: {word: choice(['todo', 'fixme'], 'todo', 'The word that marks it.')},
  messages: {todo: '{actual} is left'},
  examples: [
    {name: 'Something left', text: 'Hi\nTODO\n', findings: ['2:1-2:5: TODO is left']},
    {name: 'Nothing left', path: 'done.md', text: 'Hi\n', options: {word: 'fixme'}, findings: []}
  ],
  check({post, options, report}) {
    const word = String(options.word).toUpperCase()
    for (let start = post.text.indexOf(word); start !== -1; start = post.text.indexOf(word, start + 1)) {
      report('todo', {at: {start, end: start + word.length}, expected: ['done'], fixable: true})
    }
  }
}

/** A rule that wants posts to begin with a heading. */
export const opensWithHeading: Rule = {
  id: 'opens-with-heading',
  summary: 'A post opens with a heading.',
  why: 'Feeds show it.',
  severity: 'error',
  options: {},
  messages: {none: 'The post has no heading'},
  examples: [],
  check({post, report}) {
    if (!post.text.startsWith('# ')) report('none', {at: {start: 0, end: 0}, missing: true})
  }
}

/** Runs a command in a folder of its own with these files, with two small rules and the real linter. */
export async function runIn(
  files: Record<string, string>,
  argv: readonly string[],
  wishes: Wishes = {}
): Promise<Result> {
  return withFolder(files, async (folder) => {
    const result = await runAt(join(folder, wishes.cwd ?? '.'), argv, wishes)
    wishes.after?.(folder)
    return result
  })
}

/** Runs a command in a folder that is there. */
export async function runAt(cwd: string, argv: readonly string[], wishes: Wishes = {}): Promise<Result> {
  const stdout: string[] = []
  const stderr: string[] = []
  const {isTerminal = false, columns, tick = 0} = wishes
  const answers = [...(wishes.answers ?? [])]
  const ask = async (question: string) => {
    stdout.push(`${question}\n`)
    return answers.shift()
  }
  let time = Date.UTC(2026, 0, 1)
  const world: World = {
    cwd,
    environment: wishes.environment ?? {PATH: process.env.PATH},
    stdout: {write: (text) => stdout.push(text), isTerminal, columns},
    stderr: {write: (text) => stderr.push(text), isTerminal, columns},
    readStdin: async () => wishes.stdin ?? '',
    ...(wishes.answers && {ask}),
    now: () => {
      time += tick
      return time
    }
  }
  const tool: Tool = {
    version: '1.2.3',
    rules: [noTodo, opensWithHeading],
    engines: ['jekyll', 'generic'],
    formats: [stylish, json],
    lint,
    ...wishes.tool
  }
  const code = await run(argv, world, tool)
  return {code, stdout: stdout.join(''), stderr: stderr.join('')}
}

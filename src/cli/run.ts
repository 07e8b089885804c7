import {UserError} from '../run/user-error.ts'
import type {Arguments} from './arguments.ts'
import {runLint} from './commands/lint.ts'
import {exitCodes} from './exit-code.ts'
import {readArguments} from './read-arguments.ts'
import type {Tool} from './tool.ts'
import type {World} from './world.ts'
import {writeNotes} from './write-notes.ts'

/**
 * Runs the command line (without `node` and the script) and gives the exit code. What the user can put right is told on
 * standard error; rejects only on a bug.
 */
export async function run(argv: readonly string[], world: World, tool: Tool): Promise<number> {
  try {
    return await runCommand(argv, world, tool)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    writeNotes(world.stderr, error.lines)
    return exitCodes.failure
  }
}

/** Linting is what nearly all runs do; the code of the other commands is loaded where they are asked for. */
async function runCommand(argv: readonly string[], world: World, tool: Tool): Promise<number> {
  const {rules, engines, formats} = tool
  const args = readArguments(argv, {rules, engines, formats: formats.map(({name}) => name)})
  if (args.command === 'lint') return runLint(args, world, tool)
  if (args.command === 'init') {
    const {runInit} = await import('./commands/init.ts')
    return runInit(args, world, tool)
  }
  if (args.command === 'baseline') {
    const {runBaseline} = await import('./commands/baseline.ts')
    return runBaseline(args, world, tool)
  }
  world.stdout.write(await answer(args, world, tool))
  return exitCodes.clean
}

type Asking = Exclude<Arguments, {readonly command: 'lint' | 'init' | 'baseline'}>

/** What the commands print that look at no posts. */
async function answer(args: Asking, world: World, {rules, engines, formats, version}: Tool): Promise<string> {
  if (args.command === 'date') {
    const {renderDate} = await import('./commands/date.ts')
    return renderDate(args, world.now())
  }
  if (args.command === 'explain') {
    const {renderExplanation} = await import('./commands/explain.ts')
    return renderExplanation(args.ruleId, rules)
  }
  if (args.command === 'rules') {
    const {renderRules} = await import('./commands/rules.ts')
    return renderRules(rules)
  }
  if (args.command === 'help') {
    const {renderHelp} = await import('./commands/help.ts')
    return renderHelp(formats, engines)
  }
  return `${version}\n`
}

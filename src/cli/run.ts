import {UserError} from '../run/user-error.ts'
import {runBaseline} from './commands/baseline.ts'
import {renderDate} from './commands/date.ts'
import {renderExplanation} from './commands/explain.ts'
import {renderHelp} from './commands/help.ts'
import {runInit} from './commands/init.ts'
import {runLint} from './commands/lint.ts'
import {renderRules} from './commands/rules.ts'
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

async function runCommand(argv: readonly string[], world: World, tool: Tool): Promise<number> {
  const {rules, engines, formats, version} = tool
  const args = readArguments(argv, {rules, engines, formats: formats.map(({name}) => name)})
  if (args.command === 'lint') return runLint(args, world, tool)
  if (args.command === 'init') return runInit(args, world, tool)
  if (args.command === 'baseline') return runBaseline(args, world, tool)
  if (args.command === 'date') {
    world.stdout.write(renderDate(args, world.now()))
    return exitCodes.clean
  }
  world.stdout.write(
    args.command === 'explain'
      ? renderExplanation(args.ruleId, rules)
      : args.command === 'rules'
        ? renderRules(rules)
        : args.command === 'help'
          ? renderHelp(formats, engines)
          : `${version}\n`
  )
  return exitCodes.clean
}

import {countWords} from '../../report/closing-line.ts'
import type {Counts, Report} from '../../report/report.ts'
import {activeRules} from '../../run/config/active-rules.ts'
import {loadConfig} from '../../run/config/load-config.ts'
import {defaultMaxBytes} from '../../run/config/settings.ts'
import {createReport} from '../../run/create-report.ts'
import type {LintOutcome} from '../../run/lint.ts'
import {writeReport} from '../../run/write-report.ts'
import {applyArguments} from '../apply-arguments.ts'
import type {LintArguments, RequestedReport} from '../arguments.ts'
import {exitCodes} from '../exit-code.ts'
import {createProgress} from '../progress.ts'
import type {Tool} from '../tool.ts'
import {wantsColor} from '../wants-color.ts'
import type {World} from '../world.ts'
import {writeNotes} from '../write-notes.ts'

/** Checks posts and reports on them: the whole way from the config to the exit code. */
export async function runLint(args: LintArguments, world: World, tool: Tool): Promise<number> {
  const started = world.now()
  const outcome = await lintAsAsked(args, world, tool)
  const report = createReport(outcome, args.quiet, world.now() - started)
  writeNotes(world.stderr, outcome.notes)
  await deliver(report, args, world, tool)
  writeNotes(
    world.stderr,
    outcome.problems.map(({message}) => message)
  )
  return judge(report.counts, outcome, args, world)
}

async function lintAsAsked(args: LintArguments, world: World, tool: Tool): Promise<LintOutcome> {
  const {cwd} = world
  const config = await loadConfig({cwd, file: args.config, untrusted: args.untrusted}, tool)
  const settings = applyArguments(config.settings, args, tool.rules)
  const path = args.stdinFilePath
  const progress = createProgress(world)
  const outcome = await tool.lint({
    cwd,
    paths: args.paths.length > 0 ? args.paths : (settings.posts ?? []),
    stdin: path === undefined ? undefined : {path, text: await world.readStdin()},
    engine: settings.engine,
    timeZone: settings.timeZone,
    now: settings.now ?? world.now(),
    maxBytes: settings.maxBytes ?? defaultMaxBytes,
    rules: activeRules(tool.rules, settings.rules),
    ruleIds: tool.rules.map(({id}) => id),
    foreignPlugins: config.foreignPlugins,
    onProgress: progress.update
  })
  progress.clear()
  return outcome
}

/** Renders the reports that were asked for, the first format when none was, to their files and to standard output. */
async function deliver(report: Report, args: LintArguments, world: World, {formats}: Tool): Promise<void> {
  const usual: RequestedReport[] = formats.slice(0, 1).map(({name}) => ({name}))
  for (const {name, file} of args.reports.length > 0 ? args.reports : usual) {
    const format = formats.find((known) => known.name === name)
    if (format === undefined) continue
    if (file === undefined) {
      const {columns, isTerminal} = world.stdout
      const width = isTerminal && columns ? {columns} : {}
      world.stdout.write(await format.render(report, {color: wantsColor(args.color, world), ...width}))
    } else await writeReport(world.cwd, file, await format.render(report, {color: false}))
  }
}

function judge(
  {errors, warnings}: Counts,
  {problems}: LintOutcome,
  {maxWarnings}: LintArguments,
  world: World
): number {
  const hasTooManyWarnings = maxWarnings !== undefined && warnings > maxWarnings
  if (hasTooManyWarnings) {
    writeNotes(world.stderr, [`${countWords(warnings, 'warning')}, but \`--max-warnings\` allows ${maxWarnings}`])
  }
  if (problems.length > 0) return exitCodes.failure
  return errors > 0 || hasTooManyWarnings ? exitCodes.findings : exitCodes.clean
}

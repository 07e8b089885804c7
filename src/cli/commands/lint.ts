import {countWords} from '../../report/closing-line.ts'
import type {Counts, Report} from '../../report/report.ts'
import {createReport} from '../../run/create-report.ts'
import {folderInRepository} from '../../run/folder-in-repository.ts'
import type {LintOutcome} from '../../run/lint-request.ts'
import {writeReport} from '../../run/write-report.ts'
import type {LintArguments} from '../arguments.ts'
import {chooseReports} from '../choose-reports.ts'
import {exitCodes} from '../exit-code.ts'
import {hideKnown} from '../hide-known.ts'
import {lintAsAsked} from '../lint-as-asked.ts'
import type {Tool} from '../tool.ts'
import {wantsColor} from '../wants-color.ts'
import type {World} from '../world.ts'
import {writeNotes} from '../write-notes.ts'

/** Checks posts and reports on them: the whole way from the config to the exit code. */
export async function runLint(args: LintArguments, world: World, tool: Tool): Promise<number> {
  const started = world.now()
  const found = await lintAsAsked(args, world, tool)
  const {outcome, hiddenCount, notes} = hideKnown(found, world.cwd)
  const report = createReport(
    outcome,
    {quiet: args.quiet, hiddenCount, milliseconds: world.now() - started, folder: folderInRepository(world.cwd)},
    tool.rules
  )
  writeNotes(world.stderr, [...outcome.notes, ...notes])
  await deliver(report, args, world, tool)
  writeNotes(
    world.stderr,
    outcome.problems.map(({message}) => message)
  )
  return judge(report.counts, outcome, args, world)
}

/** Renders the reports that were asked for, the first format when none was, to their files and to standard output. */
async function deliver(report: Report, args: LintArguments, world: World, {formats}: Tool): Promise<void> {
  for (const {name, file} of chooseReports(args.reports, formats[0]?.name ?? '', world.environment)) {
    const format = formats.find((known) => known.name === name)
    if (format === undefined) continue
    if (file === undefined) {
      const {columns, isTerminal} = world.stdout
      const width = isTerminal && columns ? {columns} : {}
      world.stdout.write(
        await format.render(report, {color: wantsColor(args.color, world), verbose: args.verbose, ...width})
      )
    } else await writeReport(world.cwd, file, await format.render(report, {color: false, verbose: args.verbose}))
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

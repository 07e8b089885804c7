import {countWords} from '../../report/closing-line.ts'
import type {Counts, Report} from '../../report/report.ts'
import {createReport} from '../../run/create-report.ts'
import {folderInRepository} from '../../run/folder-in-repository.ts'
import type {LintOutcome, LintRequest} from '../../run/lint-request.ts'
import {timeRequest} from '../../run/time-request.ts'
import {createTimer} from '../../run/timer.ts'
import {writeReport} from '../../run/write-report.ts'
import type {LintArguments} from '../arguments.ts'
import {chooseReader} from '../choose-reader.ts'
import {chooseReports} from '../choose-reports.ts'
import {createRequest} from '../create-request.ts'
import {exitCodes} from '../exit-code.ts'
import {fixAsAsked} from '../fix-as-asked.ts'
import {hideKnown} from '../hide-known.ts'
import {lintAsAsked} from '../lint-as-asked.ts'
import {renderTiming} from '../render-timing.ts'
import type {Tool} from '../tool.ts'
import {wantsColor} from '../wants-color.ts'
import type {World} from '../world.ts'
import {writeNotes} from '../write-notes.ts'

/** Checks posts and reports on them: the whole way from the config to the exit code. */
export async function runLint(args: LintArguments, world: World, tool: Tool): Promise<number> {
  const started = world.now()
  const timer = args.timing ? createTimer(world.elapsed ?? world.now) : undefined
  const asked = await createRequest(args, world, tool)
  const request = timer ? timeRequest(asked, timer) : asked
  const linted = await lintAsAsked(request, args, world, tool)
  const {hiddenCount, notes, ...shown} = await hideKnown(linted, world.cwd, chooseReader(args, world))
  const outcome = await fixAsAsked(shown.outcome, request, args, world)
  const report = createReport(
    outcome,
    {quiet: args.quiet, hiddenCount, milliseconds: world.now() - started, folder: folderInRepository(world.cwd)},
    tool.rules
  )
  writeNotes(world.stderr, [...outcome.notes, ...notes])
  const write = (): Promise<void> => deliver(report, args, world, tool)
  await (timer?.timeTurns('reporting', write) ?? write())
  if (timer) world.stderr.write(renderTiming(timer, timer.total()))
  writeNotes(
    world.stderr,
    outcome.problems.map(({message}) => message)
  )
  const exitCode = judge(report.counts, outcome, args, world)
  tellStanding({args, request, outcome, report}, world, tool)
  return exitCode
}

interface FinishedRun {
  readonly args: LintArguments
  readonly request: LintRequest
  readonly outcome: LintOutcome
  readonly report: Report
}

/** The network, files to write and code of the user's may have another part in the next run. */
function tellStanding(run: FinishedRun, world: World, {formats}: Tool): void {
  const {args, request, outcome, report} = run
  const {holds} = outcome
  if (!holds || !request.cache || !request.dataOnly || outcome.problems.length > 0) return
  if (args.fixing || args.checkLinks || args.timing) return
  const reports = chooseReports(args.reports, formats[0]?.name ?? '', world.environment)
  const isTimed = (name: string): boolean => formats.some((format) => format.name === name && format.isTimed)
  if (reports.some(({name, file}) => file !== undefined || isTimed(name))) return
  world.tellStanding?.({holds, milliseconds: report.milliseconds, cacheFolder: request.cache.folder})
}

/**
 * Renders the reports that were asked for, the first format when none was, to their files and to standard output, or to
 * standard error where the fixed text or a patch is on standard output.
 */
async function deliver(report: Report, args: LintArguments, world: World, {formats}: Tool): Promise<void> {
  const printsText = args.fixing === 'diff' || (args.fixing === 'write' && args.stdinFilePath !== undefined)
  const output = printsText ? world.stderr : world.stdout
  for (const {name, file} of chooseReports(args.reports, formats[0]?.name ?? '', world.environment)) {
    const format = formats.find((known) => known.name === name)
    if (format === undefined) continue
    if (file === undefined) {
      const {columns, isTerminal} = output
      const width = isTerminal && columns ? {columns} : {}
      output.write(
        await format.render(report, {
          color: wantsColor(args.color, {...world, stdout: output}),
          verbose: args.verbose,
          ...width
        })
      )
    } else writeReport(world.cwd, file, await format.render(report, {color: false, verbose: args.verbose}))
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

import {advise} from './advise.ts'
import {makeVisible} from './make-visible.ts'
import type {Format, ReportedFinding} from './report.ts'
import {repositoryPath} from './repository-path.ts'

/**
 * Workflow commands, which GitHub Actions shows beside the lines of a pull request
 * (actions/runner, ActionCommand.TryParseV2; actions/toolkit, core/src/command.ts).
 */
export const github: Format = {
  name: 'github',
  meaning: 'annotations in GitHub Actions',
  render: (report) =>
    report.posts
      .flatMap((post) => post.messages.map((finding) => toCommand(repositoryPath(report, post), finding)))
      .join('')
}

function toCommand(path: string, finding: ReportedFinding): string {
  const properties = [['file', path], ...Object.entries(placeProperties(finding.place)), ['title', finding.ruleId]].map(
    ([name, value]) => `${name}=${escapeProperty(makeVisible(String(value)))}`
  )
  const message = [finding.reason, ...advise(finding)].map(makeVisible).join('\n')
  return `::${finding.severity} ${properties.join(',')}::${escapeData(message)}\n`
}

/** The runner drops the columns of places of several lines, and says so in its log (IssueCommandExtension). */
function placeProperties({start, end}: ReportedFinding['place']): Record<string, number> {
  if (start.line !== end.line) return {line: start.line, endLine: end.line}
  return {line: start.line, col: start.column, endLine: end.line, endColumn: end.column}
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

import {advise} from './advise.ts'
import {countWords, describeNothing} from './closing-line.ts'
import type {Format, Report, ReportedFinding, ReportedPost} from './report.ts'
import {toolName} from './tool.ts'
import {element, escapeXml, xmlDocument} from './xml.ts'

/**
 * JUnit XML (jenkinsci/xunit-plugin, `junit-10.xsd`): a suite a post, a case a finding. An error is a failure; a warning is
 * skipped, since it fails no run.
 */
export const junit: Format = {
  name: 'junit',
  meaning: 'JUnit XML, for Jenkins and others',
  isTimed: true,
  render: (report) => xmlDocument(element('testsuites', {name: toolName, ...totals(report)}, `\n${toSuites(report)}\n`))
}

function toSuites({posts, counts, milliseconds}: Report): string {
  if (posts.length > 0) return posts.map(toSuite).join('\n')
  // Servers take a report without any case for a broken one.
  const name = `${describeNothing({counts})} in ${countWords(counts.posts, 'post')}`
  const passed = element('testcase', {name, classname: toolName})
  const time = (milliseconds / 1000).toFixed(3)
  return element('testsuite', {name: toolName, tests: 1, failures: 0, errors: 0, skipped: 0, time}, passed)
}

function toSuite({path, messages}: ReportedPost): string {
  const names = nameCases(messages)
  const cases = messages.map((finding, index) => toCase(path, finding, names[index] ?? ''))
  return element(
    'testsuite',
    {name: path, ...count(messages), skipped: countWarnings(messages)},
    `\n${cases.join('\n')}\n`
  )
}

/** GitLab ignores a second case of the same name; a name without the place stays the same while the post is edited. */
function nameCases(messages: readonly ReportedFinding[]): string[] {
  const seen = new Map<string, number>()
  return messages.map(({ruleId, reason}) => {
    const name = `${reason} (${ruleId})`
    const number = (seen.get(name) ?? 0) + 1
    seen.set(name, number)
    return number === 1 ? name : `${name} #${number}`
  })
}

function toCase(path: string, finding: ReportedFinding, name: string): string {
  const {line, column} = finding.place.start
  const place = `${path}:${line}:${column}`
  const about = {message: `${place}: ${finding.reason}`, type: finding.ruleId}
  const sentences = [...advise(finding), finding.url].filter(Boolean).map(escapeXml).join('\n')
  const outcome = element(finding.severity === 'error' ? 'failure' : 'skipped', about, sentences)
  return element('testcase', {name, classname: path}, outcome)
}

function totals({posts}: Report): Record<string, number> {
  return posts.length > 0 ? count(posts.flatMap(({messages}) => messages)) : {tests: 1, failures: 0, errors: 0}
}

function count(messages: readonly ReportedFinding[]): Record<string, number> {
  return {tests: messages.length, failures: messages.length - countWarnings(messages), errors: 0}
}

function countWarnings(messages: readonly ReportedFinding[]): number {
  return messages.filter(({severity}) => severity === 'warning').length
}

import {describeInSentences} from './advise.ts'
import type {Format, ReportedFinding, ReportedPost} from './report.ts'
import {toolName} from './tool.ts'
import {element, xmlDocument} from './xml.ts'

/** The XML of Checkstyle (checkstyle, `XMLLogger`), which many tools read. */
export const checkstyle: Format = {
  name: 'checkstyle',
  meaning: 'Checkstyle XML, which many tools read',
  render: ({posts}) => xmlDocument(element('checkstyle', {version: '10.0'}, lines(posts.map(toFile))))
}

function toFile({path, messages}: ReportedPost): string {
  return element('file', {name: path}, lines(messages.map(toError)))
}

function toError(finding: ReportedFinding): string {
  const {line, column} = finding.place.start
  const message = describeInSentences(finding)
  return element('error', {line, column, severity: finding.severity, message, source: `${toolName}.${finding.ruleId}`})
}

function lines(elements: readonly string[]): string {
  return elements.length === 0 ? '' : `\n${elements.join('\n')}\n`
}

import type {VFile} from 'vfile'
import type {Finding, Severity} from './finding.ts'

/** What our messages carry beyond the fields that vfile knows. */
export interface MessageExtras {
  readonly messageId: string
  readonly severity: Severity
}

/** Puts a finding on a file as the message that vfile's reporters and remark's tools know. */
export function writeMessage(finding: Finding, file: VFile): void {
  const {ruleId, reason, place, messageId, severity} = finding
  const message = file.message(reason, {place, ruleId, source: 'post-lint'})
  const extras: MessageExtras = {messageId, severity}
  Object.assign(message, extras, {
    fatal: severity === 'error',
    actual: finding.actual ?? undefined,
    expected: [...finding.expected],
    note: finding.note ?? undefined,
    url: finding.url
  })
}

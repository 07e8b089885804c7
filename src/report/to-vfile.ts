import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {ReportedFinding, ReportedPost} from './report.ts'

/** A post as the virtual file that every unified reporter takes, its findings as messages. */
export function toVFile(post: ReportedPost): VFile {
  const file = new VFile({path: post.path, value: post.text})
  for (const finding of post.messages) file.messages.push(toMessage(finding, post.path))
  return file
}

function toMessage(finding: ReportedFinding, path: string): VFileMessage {
  const {start, end} = finding.place
  const message = new VFileMessage(finding.reason, {place: {start: {...start}, end: {...end}}, ruleId: finding.ruleId})
  message.name = `${path}:${message.name}`
  message.file = path
  message.fatal = finding.severity === 'error'
  message.actual = finding.actual ?? undefined
  message.expected = [...finding.expected]
  message.note = finding.note ?? undefined
  message.url = finding.url
  return message
}

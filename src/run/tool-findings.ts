import type {Place} from '../post/place.ts'
import {documentationUrl} from '../rule-kit/documentation-url.ts'
import type {Finding, Severity} from '../rule-kit/finding.ts'
import type {PostFault} from './post-linter.ts'

/** Ids of the findings that come from the tool itself and not from a rule; no config turns them off. */
export const toolRuleIds = ['unreadable-post', 'crash', 'disable-comment', 'engines-differ'] as const

type ToolRuleId = (typeof toolRuleIds)[number]

/** A finding of the tool itself. */
export function toolFinding(
  ruleId: ToolRuleId,
  messageId: string,
  reason: string,
  about: {place?: Place; severity?: Severity; actual?: string; expected?: readonly string[]; note?: string}
): Finding {
  return {
    ruleId,
    messageId,
    severity: about.severity ?? 'error',
    reason,
    place: about.place ?? startOfFile,
    actual: about.actual ?? null,
    expected: about.expected ?? [],
    note: about.note ?? null,
    url: documentationUrl(ruleId),
    fixable: false,
    subject: about.actual ?? messageId
  }
}

/** The bounds of what is done for one post. */
export interface PostLimits {
  readonly maxBytes: number
  readonly maxSeconds: number
}

/** The finding for a post that was not checked. */
export function uncheckedFinding({fault, detail}: PostFault, {maxBytes, maxSeconds}: PostLimits): Finding {
  const size = `${megabytes(Number(detail))} MB, more than the ${megabytes(maxBytes)} MB that are read of a post`
  const reasons: Record<PostFault['fault'], string> = {
    missing: 'The file was gone when it was to be read: it was not checked',
    'no-permission': 'The file may not be read (no permission): it was not checked. Give it read permission',
    'dead-link':
      'This is a symbolic link to a file that does not exist: it was not checked. Remove the link, or mend it',
    'link-loop': 'This is a symbolic link that leads in a circle: it was not checked. Remove the link, or mend it',
    'not-a-file': `This is ${detail}, not a file: it was not checked`,
    'not-utf-8': `The file is not UTF-8${detail && ` but ${detail}`}: it was not checked, and blog engines drop or garble it. Save it as UTF-8`,
    binary: 'The file is not text: it was not checked. Remove it from the posts, or rename it if it is no post',
    'too-large': `The file has ${size}: it was not checked. Split it, or set \`maxBytes\` in the config`,
    'too-slow': `This post takes longer than the ${countSeconds(maxSeconds)} that are spent on one: it was not checked. Make it simpler, or set \`maxSeconds\` in the config`,
    'too-deep': `The front matter has more than ${countOf(detail)} levels: the post was not checked. Write it with fewer, or set \`maxComplexity\` in the config`,
    'long-front-matter': `The front matter has more than ${countOf(detail)} characters: the post was not checked. See whether the line that closes it is where it should be, or set \`maxComplexity\` in the config`,
    crash: `The program that read this post broke down (${detail}): it was not checked. Make it simpler`,
    unreadable: `The file could not be read (${detail}): it was not checked`
  }
  return toolFinding('unreadable-post', fault, reasons[fault], {})
}

const start = {line: 1, column: 1, offset: 0}
const startOfFile: Place = {start, end: start}

function countSeconds(seconds: number): string {
  return seconds === 1 ? '1 second' : `${seconds} seconds`
}

function countOf(detail: string): string {
  return Number(detail).toLocaleString('en')
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}

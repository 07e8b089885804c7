import {fault} from './bracket-faults.ts'
import type {LinkFault} from './link-fault.ts'
import type {LinkLine} from './link-line.ts'

const withoutScheme = /(?<!\()<(www\.[^\s<>]{1,1000})>/g
const withBlank = /(?<!\()<https?:\/\/[^\s<>|"']{1,1000} [^<>|"'=]{1,200}>/g

/** `<www.x.org>` and `<https://x.org/a b>`: only a whole address without blanks makes a link in angle brackets. */
export function findAutolinkFaults(line: LinkLine): LinkFault[] {
  if (!line.masked.includes('<')) return []
  const faults: LinkFault[] = []
  for (const match of line.masked.matchAll(withoutScheme)) {
    const end = match.index + match[0].length
    faults.push(fault('autolink-without-scheme', match.index, end, `<https://${line.text.slice(match.index + 1, end)}`))
  }
  for (const match of line.masked.matchAll(withBlank)) {
    faults.push(fault('blank-in-address', match.index, match.index + match[0].length))
  }
  return faults
}

import type {Range} from './place.ts'

const lead = /(?:[ \t>]|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/y

/** What stands before the text of a line: blanks, and the marks of block quotes and list items. */
export function readLead(text: string, {start, end}: Range): string {
  lead.lastIndex = start
  return (lead.exec(text)?.[0] ?? '').slice(0, end - start)
}

/** How many block quotes and list items are marked in the lead of a line. */
export function countMarks(lead: string): number {
  let marks = 0
  for (let at = 0; at < lead.length; at++) if ('>*+-.)'.includes(lead.charAt(at))) marks++
  return marks
}

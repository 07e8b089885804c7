import {describeTime} from './describe-time.ts'
import type {Report} from './report.ts'

/** The end of the last line: `in 1 of 12 posts (85 ms)`, behind the counts of what was found. */
export function describeRun({posts, counts, hiddenCount = 0, milliseconds}: Report): string {
  const share = posts.length > 0 && counts.posts > 1 ? `${posts.length} of ` : ''
  return `in ${share}${countWords(counts.posts, 'post')}${describeHidden({posts, counts})}${describeKnown(hiddenCount)} (${describeTime(milliseconds)})`
}

/** What a run says that shows no findings: `No problems`, or `No errors` where warnings are not shown. */
export function describeNothing({counts}: Pick<Report, 'counts'>): string {
  return counts.warnings > 0 ? 'No errors' : 'No problems'
}

function describeHidden({posts, counts}: Pick<Report, 'posts' | 'counts'>): string {
  const shown = posts.flatMap((post) => post.messages).filter((message) => message.severity === 'warning').length
  const hidden = counts.warnings - shown
  return hidden > 0 ? `, ${countWords(hidden, 'warning')} not shown` : ''
}

function describeKnown(hiddenCount: number): string {
  return hiddenCount > 0 ? `, ${countWords(hiddenCount, 'old finding')} in the baseline` : ''
}

/** A number with its noun: `1 post`, `2 posts`. */
export function countWords(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

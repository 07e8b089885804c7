import type {Range} from './place.ts'

/**
 * The code spans of a paragraph, backticks included: a run of backticks, closed by the next run of as many (CommonMark
 * 0.31.2, section 6.1). Linear in the paragraph.
 */
export function findCodeSpans(paragraph: string): Range[] {
  const spans: Range[] = []
  const runs = [...paragraph.matchAll(/`+/g)].map(({index, 0: ticks}) => ({start: index, end: index + ticks.length}))
  /** For each length of run, where the search for the next one of it goes on. */
  const next = new Map<number, number>()
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]
    if (run === undefined || isEscaped(paragraph, run.start)) continue
    const length = run.end - run.start
    let close = Math.max(next.get(length) ?? 0, at + 1)
    while (close < runs.length && lengthOf(runs[close]) !== length) close++
    next.set(length, close)
    const closing = runs[close]
    if (closing === undefined) continue
    spans.push({start: run.start, end: closing.end})
    at = close
  }
  return spans
}

/** Whether an odd number of backslashes stands before an offset. */
function isEscaped(text: string, offset: number): boolean {
  let at = offset
  while (text.charCodeAt(at - 1) === 92) at--
  return (offset - at) % 2 === 1
}

function lengthOf(run: Range | undefined): number {
  return run === undefined ? 0 : run.end - run.start
}

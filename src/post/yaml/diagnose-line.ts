import type {SyntaxFault} from '../front-matter.ts'
import type {Range} from '../place.ts'
import {skipBlanks, trimEnd} from '../text-lines.ts'
import {everyParser, rejections} from './dialects.ts'
import {readLineShape} from './line-shape.ts'

/**
 * What is wrong with a line that stands where a key should. `isDeeper`: the line is indented below a value that cannot
 * go on there. `base` is the offset of `text` within the post.
 */
export function diagnoseLine(text: string, base: number, line: Range, isDeeper = false): SyntaxFault {
  const start = skipBlanks(text, line.start, line.end)
  const end = trimEnd(text, start, line.end)
  const at = (from: number, to: number): Range => ({start: base + from, end: base + to})
  if (start === end) return {cause: 'other', rejectedBy: everyParser, detail: 'Not YAML', ...at(start, end)}
  const shape = readLineShape(text, line)
  if (isDeeper && start > line.start && (shape?.key || shape?.isItem)) {
    const detail = 'The line is indented below a value that is already complete'
    return {cause: 'bad-indent', rejectedBy: everyParser, detail, ...at(line.start, start)}
  }
  if (shape?.isItem) {
    return {cause: 'bad-indent', rejectedBy: everyParser, detail: 'A list item without a key', ...at(start, end)}
  }
  const colon = /^[\w-]+:(?=[^\s:/])/.exec(text.slice(start, end))
  if (colon) {
    const behind = start + colon[0].length
    const detail = 'No blank behind the colon'
    return {cause: 'missing-blank', rejectedBy: everyParser, detail, ...at(behind - 1, behind), repair: ': '}
  }
  if (/^&[\w-]+:/.test(text.slice(start, end))) {
    const detail = 'The line starts with an anchor and has no key'
    return {cause: 'reserved-start', rejectedBy: rejections.anchorAsKey, detail, ...at(start, end)}
  }
  if (/^[@`%&*!|>\]},[{]/.test(text.slice(start, end))) {
    const detail = `A line cannot start with ${text.charAt(start)} here`
    return {cause: 'reserved-start', rejectedBy: everyParser, detail, ...at(start, end)}
  }
  return {cause: 'missing-colon', rejectedBy: everyParser, detail: 'A line that is no `key: value`', ...at(start, end)}
}

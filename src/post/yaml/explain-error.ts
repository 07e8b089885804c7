import type {Parser, SyntaxCause, SyntaxFault} from '../front-matter.ts'
import {everyParser, rejections} from './dialects.ts'
import type {YamlError} from './parse-cst.ts'

interface Explanation {
  readonly pattern: RegExp
  readonly cause: SyntaxCause
  readonly rejectedBy: readonly Parser[]
  /** What is there in words for writers, where the cause does not say it. */
  readonly detail?: string
}

/** What the words of yaml 2.9 mean to writers, and to the other parsers. */
const explanations: readonly Explanation[] = [
  {
    pattern: /^Unexpected , in flow/,
    cause: 'other',
    rejectedBy: rejections.emptyFlowItem,
    detail: 'A comma with nothing before it'
  },
  {
    pattern: /^(?:A block sequence may not be|All (?:mapping|sequence) items must start|Sequence item without)/,
    cause: 'bad-indent',
    rejectedBy: everyParser
  },
  {pattern: /^Plain value cannot start with/, cause: 'reserved-start', rejectedBy: everyParser},
  {pattern: / second document$/, cause: 'other', rejectedBy: rejections.behindDocument},
  {pattern: / at node end/, cause: 'bad-indent', rejectedBy: rejections.behindDocument}
]

/**
 * The fault for an error that nothing in the lines explains. `base` is where the parsed part starts in the post, `length`
 * how long it is; `isWhole` when it is all of the content, so that a node that ends is the document.
 */
export function explainError(
  error: YamlError | undefined,
  base: number,
  length: number,
  isWhole: boolean
): SyntaxFault {
  const start = base + Math.min(error?.start ?? 0, length)
  const end = Math.max(start, base + Math.min(error?.end ?? 0, length))
  const detail = (error?.message.split('\n')[0] ?? 'Not YAML').replace(/ at line \d+, column \d+:$/, '')
  const known = explanations.find(({pattern}) => pattern.test(detail))
  const isKnown = known && (isWhole || known.rejectedBy !== rejections.behindDocument)
  const {cause, rejectedBy} = isKnown ? known : {cause: 'other' as const, rejectedBy: everyParser}
  return {cause, rejectedBy, detail: known?.detail ?? detail, start, end}
}

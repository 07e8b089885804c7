import type {Place} from '../post/place.ts'

export type Severity = 'warning' | 'error'

/** One answer of a rule about one post: plain data, which reports turn into text and plugins into a `VFileMessage`. */
export interface Finding {
  readonly ruleId: string
  /** Which of the rule's messages this is; stable, unlike the text. */
  readonly messageId: string
  readonly severity: Severity
  /** What is there, what happens because of it, what to write instead. */
  readonly reason: string
  readonly place: Place
  /** The text at `place`, where that text is what is wrong; `null` where something is missing. */
  readonly actual: string | null
  /** What could stand there instead; empty when only the writer knows. */
  readonly expected: readonly string[]
  /** More to know, in a sentence or two. */
  readonly note: string | null
  /** The documentation of the rule. */
  readonly url: string
  /** Whether `expected` has one entry that can replace `actual` without a second look. */
  readonly fixable: boolean
  /** What the finding is about, apart from where: a key, or the normalised text. Part of the fingerprint. */
  readonly subject: string
}

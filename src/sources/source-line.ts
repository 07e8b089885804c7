import type {Range} from '../post/place.ts'

/** What a label promises: one item (`source`, `original`, `translation`), or also a person or a project (`credit`, `via`), or further reading. */
export type LabelKind =
  | 'source'
  | 'original'
  | 'translation'
  | 'media'
  | 'credit'
  | 'via'
  | 'reference'
  | 'author'
  | 'data'

/** The address of a link as written. */
export interface SourceTarget extends Range {
  /** The address, without `<`, `>`, blanks and title. */
  readonly url: string
  /** The text of the link, where it has one. */
  readonly text?: Range
  readonly form: 'inline' | 'autolink' | 'bare' | 'reference' | 'html'
}

/** A line that says where the post comes from; the range is the whole line as far as it belongs together. */
export interface SourceLine extends Range {
  /** The label as written, without wrapper and colon. */
  readonly label: Range
  readonly kind: LabelKind
  /** The address or addresses behind it; empty when the label has nothing to follow. */
  readonly targets: readonly SourceTarget[]
  /** Where it was found. */
  readonly where: 'body' | 'heading' | 'front-matter'
}

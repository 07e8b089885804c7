import type {Range} from '../../post/place.ts'

/** What keeps Markdown from seeing the link that was meant, named after what is written. */
export type LinkFaultId =
  | 'reversed-brackets'
  | 'blank-before-address'
  | 'unclosed'
  | 'full-width-brackets'
  | 'blank-in-address'
  | 'empty-address'
  | 'empty-text'
  | 'nested-links'
  | 'bracketed-address'
  | 'reference-to-address'
  | 'autolink-without-scheme'

/** One broken link; the range is just the text that a repair replaces, as offsets into the post. */
export interface LinkFault extends Range {
  readonly fault: LinkFaultId
  /** The text for the range; only where there is just one way to write the link. */
  readonly repair?: string
}

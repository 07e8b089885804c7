import type {Range} from '../../post/place.ts'
import type {SourceTarget} from '../source-line.ts'

/** Everything that can be wrong with an address, named after what is there. */
export type AddressFaultId =
  | 'wrapped'
  | 'misspelt-scheme'
  | 'scheme-separator'
  | 'missing-scheme'
  | 'doubled-scheme'
  | 'local-scheme'
  | 'local-path'
  | 'invisible-character'
  | 'blank'
  | 'backslash'
  | 'percent-encoding'
  | 'swallowed-text'
  | 'trailing-punctuation'
  | 'cut-off'
  | 'unbalanced-parenthesis'
  | 'glued-addresses'
  | 'malformed-host'
  | 'host-without-dot'
  | 'misspelt-top-level-domain'
  | 'misspelt-host'
  | 'look-alike-host'
  | 'full-width-host'
  | 'local-host'
  | 'placeholder-host'
  | 'temporary-host'
  | 'userinfo'
  | 'secret'
  | 'draft-page'

/**
 * `broken`: no reader can get where the address was meant to lead.
 * `advice`: it leads somewhere today, and still should not be published.
 */
export type AddressFaultLevel = 'broken' | 'advice'

/** One thing wrong with an address; the range holds offsets into the address as written. */
export interface AddressFault extends Range {
  readonly fault: AddressFaultId
  readonly level: AddressFaultLevel
  /** The whole address put right; only where there is just one way to do so. */
  readonly repair?: string
  /** What a message can name: the `written` and the `meant` part, the `host`, the `name` of a parameter. */
  readonly data: Readonly<Record<string, string>>
}

/** What surrounds an address, as far as it changes the verdict. */
export interface AddressContext {
  /** How the address stands in the post; an address of unknown form is judged like an inline link's. */
  readonly form?: SourceTarget['form']
  /** The blog's own host, lower case: never taken for a misspelling of a better known one. */
  readonly site?: string
}

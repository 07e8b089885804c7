import type {Range} from '../post/place.ts'

/** A text to write in place of a range of a post. Lists of edits are sorted, and no two of them touch. */
export interface Edit extends Range {
  readonly text: string
}

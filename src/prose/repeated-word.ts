import type {Range} from '../post/place.ts'

/**
 * A word that was written twice: side by side (`doubled`), there the first time most likely in place of `to` (`for-to`),
 * around the end of a line (`line-end`), or before and behind one other word (`phrase`). The range runs from the first to
 * the second.
 */
export interface RepeatedWord extends Range {
  readonly kind: 'doubled' | 'for-to' | 'line-end' | 'phrase'
  /** As it stands first. */
  readonly word: string
}

/**
 * What an engine makes of a date that is written in a post.
 *
 * - `exact`: the instant that was written, offset and all, or a day without a time.
 * - `shifted`: a real instant, but not surely the one meant: the offset is missing, dropped or misread.
 * - `rolled-over`: a day or time that does not exist, carried over to one that does.
 * - `rejected`: the engine stops, and the whole build with it.
 * - `dropped`: the post is left out, the build goes on.
 * - `replaced`: the engine uses another date instead.
 * - `text`: kept as a text; the engine itself makes no date of it.
 */
export type DateOutcome = 'exact' | 'shifted' | 'rolled-over' | 'rejected' | 'dropped' | 'replaced' | 'text'

/** The answer of an engine profile to `readDate`. */
export interface DateReading {
  readonly outcome: DateOutcome
  /** Milliseconds since 1970-01-01T00:00Z; absent where there is no instant, or where it hangs on an unknown zone. */
  readonly instant?: number
  /** The calendar day that readers are shown, `YYYY-MM-DD`, in the site's zone; absent where it cannot be told. */
  readonly day?: string
  /** What the engine does, a sentence that starts with the engine's name ("Jekyll reads it as UTC"). */
  readonly note: string
  /** For `shifted`: what went wrong with the offset. */
  readonly cause?: 'no-offset' | 'offset-dropped' | 'offset-misread'
  /** The zone the engine falls back on: `UTC`, an IANA name, or `host` for whatever machine builds the site. */
  readonly zone?: string
  /** The value as it should be written for this engine, in the quotes of the source, where the meaning is certain. */
  readonly corrected?: string
}

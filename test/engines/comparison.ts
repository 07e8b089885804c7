import {Assertion} from 'uvu/assert'
import type {EngineId} from '../../src/engines/engine.ts'

/** A file of recordings: fixtures/engines/ENGINE/NAME.json. */
export type RecordingName = 'dates' | 'toml-dates' | 'file-names' | 'fences' | 'front-matter' | 'drafts'

/** The profile of an engine beside what was recorded of the engine itself. */
export interface Comparison {
  readonly engine: EngineId
  readonly recording: RecordingName
  /** What was recorded, and its version. */
  readonly recorded: string
  readonly answers: readonly RecordedAnswer[]
}

/** What the engine made of one thing that it was given. */
export interface RecordedAnswer {
  /** A date, the name of a file, a post or a line of its front matter. */
  readonly given: string
  /** The zone of the site or of the machine, where the engine was asked in several. */
  readonly zone?: string
  /** Why the profile is not held against this answer. */
  readonly exception?: string | undefined
  /** Throws where the profile says otherwise than the engine. */
  readonly check: () => void
}

/** What a profile does not model, by the reason. */
export type Exceptions = Readonly<Record<string, RegExp>>

/** The reason for which the profile is not held against the answer to this, if there is one. */
export function findException(exceptions: Exceptions, given: string): string | undefined {
  return Object.entries(exceptions).find(([, pattern]) => pattern.test(given))?.[0]
}

/** What the profile says otherwise than the engine, as a sentence; `undefined` where they agree. */
export function findDifference({given, zone, check}: RecordedAnswer): string | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    const place = zone === undefined ? '' : ` in ${zone}`
    return `${JSON.stringify(given)}${place}: ${describeError(error)}`
  }
}

function describeError(error: unknown): string {
  if (error instanceof Assertion && error.expects !== undefined && !(error.expects instanceof RegExp))
    return `${JSON.stringify(error.actual)} instead of ${JSON.stringify(error.expects)}`
  if (error instanceof Assertion && typeof error.actual === 'string')
    return `${error.message} ${JSON.stringify(error.actual)}`
  return error instanceof Error ? error.message : String(error)
}

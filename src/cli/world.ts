import type {Span} from '../engines/present.ts'

/** Where text goes, and who reads it. */
export interface Output {
  write(text: string): void
  readonly isTerminal: boolean
  /** The width of the terminal; absent where there is none. */
  readonly columns?: number | undefined
}

/** A run that would print the same again, as long as nothing that it looked at changes. */
export interface StandingRun {
  /** When that is so: some findings hang on the present. */
  readonly holds: Span
  /** How long it says it took. */
  readonly milliseconds: number
  /** Where it keeps what it finds: absolute. Looks at that do not count, but where it is gone all is to be found anew. */
  readonly cacheFolder: string
}

/** Everything outside of the program that a run needs, so that a test can be it. */
export interface World {
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** For what is taken away again before the run ends; standard error when left out. */
  readonly status?: Output
  /** All of standard input, decoded as UTF-8. */
  readStdin(): Promise<string>
  /** Asks the user at the terminal; `undefined` when the input ends. Absent where nobody can answer. */
  readonly ask?: (question: string) => Promise<string | undefined>
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds since some moment, with fractions; where there is no such clock, `now` has to do. */
  readonly elapsed?: () => number
  /** What the processors have spent on this process, in milliseconds. */
  readonly processorTime?: () => number
  /** From the call on, the user's wish to stop (Ctrl-C) comes by the signal, once; the second time ends the program. */
  readonly interruption?: (() => AbortSignal) | undefined
  /** Is told of such a run, after it has printed all. */
  readonly tellStanding?: (run: StandingRun) => void
}

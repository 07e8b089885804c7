import type {Finding} from '../rule-kit/finding.ts'

/** A finding as reports show it: with the name under which later runs know it again. */
export interface ReportedFinding extends Finding {
  readonly fingerprint: string
}

/** A post with what was found in it, in the order of places. */
export interface ReportedPost {
  /** Relative to the working directory, with `/`. */
  readonly path: string
  /** The text that was checked; places count in it. */
  readonly text: string
  readonly messages: readonly ReportedFinding[]
}

/** What all formats render: plain data. */
export interface Report {
  readonly engine: string
  /** The posts with findings to show, sorted by path. */
  readonly posts: readonly ReportedPost[]
  readonly counts: Counts
  /** How many findings a baseline hides; they are in no count. */
  readonly hiddenCount?: number
  /** How long the run took. */
  readonly milliseconds: number
  /** The rules there are, for formats that carry their documentation. */
  readonly rules?: readonly RuleSummary[]
  /** Where the working directory lies in the repository, as `blog/`: servers read paths from its top. Absent at the top. */
  readonly folder?: string
}

/** What a report says of a rule itself. */
export interface RuleSummary {
  readonly id: string
  readonly summary: string
  /** Why the rule matters to readers of the blog. */
  readonly why: string
  readonly url: string
}

/** Counts over the whole run, findings that are not shown included. */
export interface Counts {
  /** The posts that were checked. */
  readonly posts: number
  readonly errors: number
  readonly warnings: number
  readonly fixable: number
}

export interface RenderOptions {
  readonly color: boolean
  /** How many columns the reader's terminal has; absent when the report does not go to a terminal. */
  readonly columns?: number
  /** Show every finding, also what nearly all posts have. */
  readonly verbose?: boolean
}

/** One way to render a report. */
export interface Format {
  /** The name after `--format`. */
  readonly name: string
  /** What it is for, for `--help`. */
  readonly meaning: string
  /** Whether programs may read the time of the run in it. */
  readonly isTimed?: true
  /** The whole output, its last line ended; the empty text when there is nothing to say. */
  render(report: Report, options: RenderOptions): string | Promise<string>
}

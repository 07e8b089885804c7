import type {Counts, Report, ReportedFinding, ReportedPost} from '../report/report.ts'
import {documentationUrl} from '../rule-kit/documentation-url.ts'
import type {Rule} from '../rule-kit/rule.ts'
import type {LintOutcome} from './lint-request.ts'

/** What is told of a run beside its findings. */
export interface ReportWishes {
  /** Show errors only. */
  readonly quiet?: boolean
  /** How many findings a baseline hides. */
  readonly hiddenCount?: number
  readonly milliseconds?: number
  /** Where the working directory lies in the repository; `undefined` at its top. */
  readonly folder?: string | undefined
}

/** What a run found, as reports show it: sorted, and with `quiet` only the errors. Counts are always of everything. */
export function createReport(
  {engine, posts, postCount}: LintOutcome,
  {quiet = false, hiddenCount = 0, milliseconds = 0, folder}: ReportWishes = {},
  rules: readonly Rule[] = []
): Report {
  const reported = posts.map((post): ReportedPost => {
    const {path, findings} = post
    const shown = quiet ? findings.filter(({severity}) => severity === 'error') : findings
    return {
      path,
      // Not every report shows the text, and reading it takes time.
      get text() {
        return post.text
      },
      messages: [...shown].sort(compareFindings)
    }
  })
  return {
    engine,
    posts: reported.filter(({messages}) => messages.length > 0).sort((a, b) => compareTexts(a.path, b.path)),
    counts: {posts: postCount, ...countFindings(posts.flatMap(({findings}) => findings))},
    hiddenCount,
    milliseconds,
    ...(folder !== undefined && {folder}),
    rules: rules.map(({id, summary, why}) => ({id, summary, why, url: documentationUrl(id)}))
  }
}

function countFindings(findings: readonly ReportedFinding[]): Omit<Counts, 'posts'> {
  const count = (test: (finding: ReportedFinding) => boolean) => findings.filter(test).length
  return {
    errors: count(({severity}) => severity === 'error'),
    warnings: count(({severity}) => severity === 'warning'),
    fixable: count(({fixable}) => fixable)
  }
}

/** By place, then errors first, then by rule and reason: the order in which vfile-reporter prints them (vfile-sort 4). */
function compareFindings(a: ReportedFinding, b: ReportedFinding): number {
  return (
    a.place.start.offset - b.place.start.offset ||
    compareTexts(a.severity, b.severity) ||
    compareTexts(a.ruleId, b.ruleId) ||
    compareTexts(a.reason, b.reason)
  )
}

/** By UTF-16 code units: the same on every machine. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

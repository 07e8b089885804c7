import {describeInSentences} from './advise.ts'
import {escapeInJson, makeVisible} from './make-visible.ts'
import type {Format, Report} from './report.ts'
import {repositoryPath} from './repository-path.ts'

/** A code quality report (docs.gitlab.com/ci/testing/code_quality, "Code quality report format"). */
export const gitlab: Format = {
  name: 'gitlab',
  meaning: "GitLab's code quality report",
  render: (report) => `${escapeInJson(JSON.stringify(toIssues(report), null, 2))}\n`
}

const severities = {error: 'major', warning: 'minor'} as const

function toIssues(report: Report) {
  return report.posts.flatMap((post) =>
    post.messages.map((finding) => ({
      description: makeVisible(describeInSentences(finding)),
      check_name: finding.ruleId,
      fingerprint: finding.fingerprint,
      severity: severities[finding.severity],
      location: {
        path: repositoryPath(report, post),
        lines: {begin: finding.place.start.line, end: finding.place.end.line}
      }
    }))
  )
}

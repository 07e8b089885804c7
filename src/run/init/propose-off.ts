import {endSentence} from '../../report/advise.ts'
import {collapseWidespread} from '../../report/collapse-widespread.ts'
import type {Report} from '../../report/report.ts'
import {shorten} from '../../report/wrap.ts'
import type {Proposal} from './proposal.ts'

/** A reason that quotes a whole post is cut here, in characters. */
const longestReason = 300

/** Names the rules that nearly every post breaks: none is switched off unasked. */
export function proposeOff(report: Report, proposed: readonly Proposal[]): Proposal[] {
  const known = new Set(proposed.map(({name}) => name))
  const {widespread} = collapseWidespread(report)
  return widespread.flatMap(({ruleId, postCount, examples}): Proposal[] => {
    const [example] = examples
    if (example === undefined || known.has(ruleId)) return []
    known.add(ruleId)
    const {severity, reason} = example.finding
    const share = `If the blog is meant to be so, set this: ${postCount} of ${report.counts.posts} posts have the same ${severity}.`
    const comment = [share, endSentence(shorten(reason, longestReason))]
    return [{kind: 'rule', name: ruleId, value: 'off', isSet: false, comment}]
  })
}

import {collapseWidespread} from '../../report/collapse-widespread.ts'
import type {Report} from '../../report/report.ts'
import type {Proposal} from './proposal.ts'

/** Names the rules that nearly every post breaks: none is switched off unasked. */
export function proposeOff(report: Report, proposed: readonly Proposal[]): Proposal[] {
  const known = new Set(proposed.map(({name}) => name))
  const {widespread} = collapseWidespread(report)
  return widespread.flatMap(({ruleId, postCount, examples}): Proposal[] => {
    const [example] = examples
    if (example === undefined || known.has(ruleId)) return []
    known.add(ruleId)
    const {severity, reason} = example.finding
    const comment = [
      `${postCount} of ${report.counts.posts} posts have this ${severity}: ${reason}.`,
      'Set this if the blog is meant to be so.'
    ]
    return [{kind: 'rule', name: ruleId, value: 'off', isSet: false, comment}]
  })
}

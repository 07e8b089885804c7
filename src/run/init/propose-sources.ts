import type {SourceHabit} from '../../blog/learn/learn-sources.ts'
import {listExamples} from './list-examples.ts'
import type {Proposal} from './proposal.ts'

/** From fewer posts nothing is made an error. */
const fewestPosts = 10

/** So many labels are worth naming. */
const mostLabels = 6

/** A source line is asked for where every post has one. */
export function proposeSources({naming, of, without, labels}: SourceHabit): Proposal {
  const isEverywhere = of >= fewestPosts && naming === of
  const exceptions = naming * 2 >= of && without.length > 0 ? [`Not in ${listExamples(without)}.`] : []
  return {
    kind: 'rule',
    name: 'source-link-present',
    value: ['error', {when: 'always'}],
    isSet: isEverywhere,
    comment: [
      'Whether a post must say where it comes from: always is for every post, never for none.',
      `${naming} of ${of} posts do.`,
      ...exceptions,
      ...(labels.length > 0 ? [`Their labels: ${describeLabels(labels)}.`] : []),
      ...(isEverywhere
        ? []
        : ['Unless this is set, a post is only asked where at least half of the posts, and five, do.'])
    ]
  }
}

function describeLabels(labels: SourceHabit['labels']): string {
  return listExamples(
    labels.map(([label, number]) => `\`${label}\` in ${number}`),
    mostLabels
  )
}

import type {UsualKey} from '../../blog/learn/learn-keys.ts'
import {listExamples} from './list-examples.ts'
import type {Proposal} from './proposal.ts'

/** Keys that every post fills are asked for; those that nearly all fill are named with the exceptions. */
export function proposeKeys(keys: readonly UsualKey[]): Proposal {
  const everywhere = keys.filter(({isEverywhere}) => isEverywhere)
  const nearly = keys.filter(({isEverywhere, without}) => !isEverywhere && without.length > 0)
  const count = everywhere[0]?.of ?? 0
  const asked = everywhere.length > 0 ? everywhere : nearly
  return {
    kind: 'rule',
    name: 'front-matter-required',
    value: {keys: asked.length > 0 ? asked.map(({key}) => key) : ['description']},
    isSet: everywhere.length > 0,
    comment: [
      'Keys that a post must fill: without one it is an error.',
      ...(everywhere.length > 0 ? [`All ${count} posts fill these.`] : []),
      ...nearly.map(describeException),
      ...(keys.length === 0 ? ['No key is filled by nine of ten posts, or there are fewer than ten.'] : [])
    ]
  }
}

function describeException({key, filled, of, without}: UsualKey): string {
  return `${filled} of ${of} posts fill \`${key}\`; the others get a warning: ${listExamples(without)}.`
}

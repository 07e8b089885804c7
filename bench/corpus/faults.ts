import type {Language} from './language.ts'
import type {Random} from './random.ts'

/** What a fault changes in a post. */
export interface PostParts {
  readonly title: string
  readonly date: string
  readonly description: string
  readonly label: string
  readonly address: string
}

/** A slip that gives one finding of one rule, and no other. */
export interface Fault {
  readonly rule: string
  readonly spoil: (healthy: PostParts, language: Language, random: Random) => Partial<PostParts>
}

/** The faults that are planted. */
export const faults: readonly [Fault, ...Fault[]] = [
  {rule: 'source-link-label', spoil: (_, {misspeltLabels}, random) => ({label: random.pick(misspeltLabels)})},
  {rule: 'date-time-zone', spoil: ({date}) => ({date: date.replace(' +0900', '')})},
  {rule: 'front-matter-required', spoil: () => ({description: ''})},
  {
    rule: 'source-link-permalink',
    spoil: () => ({address: 'https://www.linkedin.com/in/jane-doe/recent-activity/all/'})
  },
  {rule: 'date-valid', spoil: ({date}) => ({date: date.replace(/-\d\d /, '-32 ')})}
]

import type {Example} from '../../src/rule-kit/rule.ts'

const before = `---
title: Pruning the pear
last_modified_at: 2024-03-01
---

Cut out what is dead, then what crosses, then what grows inward. Leave the short spurs, for they bear.
`
const added = `
In a wet spring we now wait until the leaves are out: scab enters through fresh cuts, and a week of sun closes them. Saws are wiped with spirit between two trees.
`

export const examples: readonly Example[] = [
  {
    name: 'A post that says when it was changed',
    earlier: {text: before},
    text: `${before.replace('2024-03-01', '2025-12-30')}${added}`,
    findings: []
  },
  {
    name: 'A slip that is corrected',
    earlier: {text: before.replace('crosses', 'croses')},
    text: before,
    findings: []
  },
  {
    name: 'A paragraph that is new',
    earlier: {text: before},
    text: `${before}${added}`,
    findings: [
      '3:19-3:29: The text has changed by 32 words, and `last_modified_at` is still `2024-03-01`: readers and search engines take the post for unchanged. Write the day of this change'
    ]
  },
  {
    name: 'A few words, when asked for',
    options: {words: 1},
    earlier: {text: before.replace('crosses', 'croses')},
    text: before,
    findings: [
      '3:19-3:29: The text has changed by 1 word, and `last_modified_at` is still `2024-03-01`: readers and search engines take the post for unchanged. Write the day of this change'
    ]
  }
]

import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'Half a pair',
    text: `---
title: Bees in town
---

They like rain (but not wind. It is “fine” for them].

벌은 「꽃 사이에서 산다.
`,
    findings: [
      '5:16-5:17: The `(` is never closed: readers look for the end of it. Write `)` where it ends, or delete it',
      '5:52-5:53: The `]` closes what was never opened. Write `[` where it begins, or delete it',
      '7:4-7:5: The `「` is never closed: readers look for the end of it. Write `」` where it ends, or delete it'
    ]
  },
  {
    name: 'What needs no other half',
    text: `---
title: Bees in town
---

Smile :) and take 1) a roof, b) a hive. (It is a [list](https://jane.example.org/a_(b)).)

\`if (a\` is code, [0, 1) an interval, and \\( a bracket.

(This goes on

for two paragraphs.)
`,
    findings: []
  },
  {
    name: 'Marks that are not looked at',
    text: `---
title: Bees in town
---

They like rain (but not wind.
`,
    options: {ignore: ['(']},
    findings: []
  }
]

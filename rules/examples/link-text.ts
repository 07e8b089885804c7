import type {Example} from '../../src/rule-kit/rule.ts'

const pointing = `---
title: Bees and rain
---

Read about rain [here](https://jane.example.org/rain).
`

export const examples: readonly Example[] = [
  {
    name: 'Links that say nothing',
    text: `---
title: Bees in town
---

To learn how to keep them, click [here](https://jane.example.org/bees).

지붕에 대한 글은 [여기](https://jane.example.org/roofs), <a href="https://jane.example.org/rain">링크</a>에 있다.
`,
    findings: [
      '5:35-5:39: The text `here` does not say where the link leads. Let the link stand around the words that name what is there',
      '7:12-7:14: The text `여기` does not say where the link leads. Let the link stand around the words that name what is there',
      '7:89-7:91: The text `링크` does not say where the link leads. Let the link stand around the words that name what is there'
    ]
  },
  {
    name: 'Links that say where they lead',
    text: `---
title: Bees in town
---

To learn how to keep them, read [Bees on a roof](https://jane.example.org/bees) or <https://jane.example.org/rain>.
It is [here](https://jane.example.org/roofs "Roofs in town") that I began. \`[here](/code)\`

[here]: a bracket without an address
`,
    findings: []
  },
  {
    name: 'A blog that writes so',
    text: pointing,
    others: [pointing, pointing, pointing],
    findings: []
  },
  {
    name: 'All the same',
    text: pointing,
    others: [pointing, pointing, pointing],
    options: {when: 'always'},
    findings: [
      '5:18-5:22: The text `here` does not say where the link leads. Let the link stand around the words that name what is there'
    ]
  }
]

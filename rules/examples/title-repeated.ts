import type {Example} from '../../src/rule-kit/rule.ts'

const another = `---
title: Bees and rain
---

They do not mind.
`

const headed = `---
title: Bees and rain
---

# Bees and rain

They do not mind.
`

export const examples: readonly Example[] = [
  {
    name: 'The title as the first line',
    text: `---
title: 도시의 벌 (1)
---
도시의 벌 (1)

지붕이면 충분하다.
`,
    findings: [
      '4:1-4:10: The first line, `도시의 벌 (1)`, is the title of the post, which the theme prints above it: readers see it twice. Delete the line'
    ]
  },
  {
    name: 'The title as a heading, in other letters',
    text: `---
title: "Bees in town!"
---

# Bees in **Town**

A roof is enough.
`,
    others: [another, another, another],
    findings: [
      '5:3-5:19: The heading `Bees in **Town**` is the title of the post, which the theme prints above it: readers see it twice. Delete the heading'
    ]
  },
  {
    name: 'A blog that begins each post with a heading',
    text: `---
title: Bees in town
---

# Bees in town

A roof is enough.
`,
    others: [headed, headed, another],
    findings: []
  },
  {
    name: 'Docusaurus takes the first heading for the title',
    path: 'blog/2024-05-06-bees.md',
    text: `---
title: Bees in town
---

# Bees in town

A roof is enough.
`,
    site: {engine: 'docusaurus'},
    findings: []
  },
  {
    name: 'A sentence that begins with the title',
    text: `---
title: Bees in town
---

Bees in town
need a roof, and nothing more.
`,
    findings: []
  },
  {
    name: 'All the same',
    text: headed,
    others: [headed, headed, headed],
    options: {when: 'always'},
    findings: [
      '5:3-5:16: The heading `Bees and rain` is the title of the post, which the theme prints above it: readers see it twice. Delete the heading'
    ]
  }
]

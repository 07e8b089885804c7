import type {Example} from '../../src/rule-kit/rule.ts'

/** Posts of a blog that fills three keys in each. */
const others = Array.from(
  {length: 10},
  (_, index) => `---
title: ${index + 1}주차
description: 가계부를 쓴 지 ${index + 1}주가 지났다.
tags: [가계부]
---

이번 주에는 커피를 줄였다.
`
)

export const examples: readonly Example[] = [
  {
    name: 'Everything that Jekyll needs',
    text: `---
title: 三月の畑
---

じゃがいもを植えた。
`,
    findings: []
  },
  {
    name: 'No title',
    text: `---
tags: [garden]
---

Potatoes are in.
`,
    findings: ['1:1-1:4: `title` is missing. Jekyll makes a title out of the file name. Add `title:`']
  },
  {
    name: 'A title that was never filled in',
    text: `---
title:
tags: [Garten]
---

Die Kartoffeln sind in der Erde.
`,
    findings: ['2:1-2:7: `title` is empty. Jekyll makes a title out of the file name. Fill it in']
  },
  {
    name: 'An empty text for a title',
    text: `---
title: ""
---

Die Kartoffeln sind in der Erde.
`,
    findings: ['2:1-2:10: `title` is empty. Jekyll publishes the post without a title. Fill it in']
  },
  {
    name: 'An empty description',
    text: `---
title: 三月的菜园
description:
---

土豆种下去了。
`,
    findings: [
      '3:1-3:13: `description` is there but empty, so whatever shows it has nothing to show. Fill it in or delete the line'
    ]
  },
  {
    name: 'An empty list says that there are none',
    text: `---
title: A quiet week
tags: []
---

Nothing to report.
`,
    findings: []
  },
  {
    name: 'A key that all other posts of the blog fill',
    others,
    text: `---
title: 11주차
tags: [가계부]
---

이번 주에는 외식을 하지 않았다.
`,
    findings: ['1:1-1:4: `description` is missing, though 10 of the 10 other posts have it. Add `description:`']
  },
  {
    name: 'An empty key that the template of the blog brings along',
    others: Array.from({length: 3}, () => '---\ntitle: Beans\nimage:\n---\n\nThey are up.\n'),
    text: `---
title: Peas
image:
---

They are up too.
`,
    findings: []
  },
  {
    name: 'The same blog, with that question turned off',
    others,
    options: {convention: false},
    text: `---
title: 11주차
tags: [가계부]
---

이번 주에는 외식을 하지 않았다.
`,
    findings: []
  },
  {
    name: 'Keys that the config asks for',
    options: {keys: ['description', 'tags']},
    text: `---
title: A spring without rain
tags: []
---

The well is low.
`,
    findings: [
      '1:1-1:4: `description` is missing: the config of this blog asks for it. Add `description:`',
      '3:1-3:9: `tags` is empty: the config of this blog asks for it. Fill it in'
    ]
  },
  {
    name: 'A blog whose engine is not known',
    path: 'posts/well.md',
    site: {engine: 'generic'},
    text: `---
date: 2024-05-06
---

The well is low.
`,
    findings: ['1:1-1:4: `title` is missing. Blog engines publish a post without a title, or stop. Add `title:`']
  }
]

import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'Updated later, or on the same day',
    text: `---
title: 된장찌개
date: 2024-05-06 19:30:00 +0900
last_modified_at: 2024-05-06
---

두부를 넣었다.
`,
    findings: []
  },
  {
    name: 'Updated before it was written',
    text: `---
title: A trip to the coast
date: 2024-05-06
last_modified_at: 2023-05-08
---

The sea was calm.
`,
    findings: [
      '4:19-4:29: `last_modified_at` says `2023-05-08`, which is before the post was published: `date` says `2024-05-06`. One of the two is wrong'
    ]
  },
  {
    name: 'A day in the file name',
    text: `---
title: Ein Ausflug
updated: 2024-04-30
---

Es hat geregnet.
`,
    findings: [
      '3:10-3:20: `updated` says `2024-04-30`, which is before the post was published: the file name says `2024-05-06`. One of the two is wrong'
    ]
  },
  {
    name: 'A post that expires before it appears',
    path: 'content/posts/sale.md',
    site: {engine: 'hugo'},
    text: `---
title: Spring sale
date: 2024-05-06
expiryDate: 2024-04-30
---

Everything must go.
`,
    findings: [
      '4:13-4:23: `expiryDate` says `2024-04-30`, which is before the post is published: `date` says `2024-05-06`. Hugo never shows it'
    ]
  }
]

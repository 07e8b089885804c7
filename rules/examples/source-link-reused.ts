import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'Each post has its own source',
    text: `---
title: Day three
---

Rain again.

Source: [Jane on X](https://x.com/jane_doe/status/1725400000000000002)
`,
    others: [
      `---
title: Day two
---

Sun.

Source: [Jane on X](https://x.com/jane_doe/status/1725400000000000001)
`
    ],
    findings: []
  },
  {
    name: 'A book may be the source of several posts',
    text: `---
title: Chapter two
---

On sharpening.

Source: [The Workbench](https://books.example.net/the-workbench)
`,
    others: [
      `---
title: Chapter one
---

On wood.

Source: [The Workbench](https://books.example.net/the-workbench)
`
    ],
    findings: []
  },
  {
    name: 'Two posts with the source of one',
    text: `---
title: Day three
---

Rain again.

Source: [Jane on X](https://x.com/jane_doe/status/1725400000000000001?s=20)
`,
    others: [
      `---
title: Day two
---

Sun.

Source: [Jane on X](https://x.com/jane_doe/status/1725400000000000001)
`
    ],
    findings: [
      '7:21-7:75: `https://x.com/jane_doe/status/1725400000000000001?s=20` is also the source of another post, `_posts/2024-04-01-other.md`. Check which post it belongs to, and give the other its own source'
    ]
  },
  {
    name: 'Whatever the source, when asked for',
    options: {when: 'always'},
    text: `---
title: Chapter three
---

On glue.

Source: [The Workbench](https://books.example.net/the-workbench#glue)
`,
    others: ['one', 'two'].map(
      (chapter) => `---
title: Chapter ${chapter}
---

Source: [The Workbench](https://books.example.net/the-workbench)
`
    ),
    findings: [
      '7:25-7:69: `https://books.example.net/the-workbench#glue` is also the source of 2 other posts, such as `_posts/2024-04-01-other.md`. Check which post it belongs to, and give the other its own source'
    ]
  }
]

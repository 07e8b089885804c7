import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'The same source in both places',
    options: {hosts: ['jane.example.org']},
    text: `---
title: Salt
canonical_url: https://www.salt.example.net/mines
---

How it is mined.

Originally published on [Salt and Iron](https://salt.example.net/mines/).
`,
    findings: []
  },
  {
    name: 'The blog’s own address',
    options: {hosts: ['jane.example.org']},
    text: `---
title: Salt
canonical_url: https://jane.example.org/salt
---

How it is mined.
`,
    findings: []
  },
  {
    name: 'Two sources for one post',
    text: `---
title: Salz
source: https://salz.example.net/stollen
---

Wie man es abbaut.

Quelle: [Salz und Eisen](https://salz.example.net/pfannen)
`,
    findings: [
      '8:26-8:58: The text gives `https://salz.example.net/pfannen` as the source, but `source` in the front matter gives `https://salz.example.net/stollen`: search engines and readers are told different sources. Write the same in both places'
    ]
  },
  {
    name: 'An original that readers do not learn of',
    options: {hosts: ['jane.example.org']},
    text: `---
title: Salt
canonical_url: https://salt.example.net/mines
---

How it is mined.
`,
    findings: [
      '3:16-3:46: `canonical_url` says that the post first appeared on `salt.example.net`, but the text does not: search engines learn of the original, readers do not. Add a line such as `Originally published on [salt.example.net](https://salt.example.net/mines)`'
    ]
  }
]

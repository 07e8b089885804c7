import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'A source that is older than the post',
    text: `---
title: Winter light
date: 2023-11-18
---

Four o’clock, and dark.

Source: [Jane on Mastodon](https://mastodon.social/@jane/111400000000000000)
`,
    findings: []
  },
  {
    name: 'A post that was changed later',
    text: `---
title: Winter light
date: 2022-01-10
last_modified_at: 2023-12-01
---

Four o’clock, and dark.

Source: [Jane on Mastodon](https://mastodon.social/@jane/111400000000000000)
`,
    findings: []
  },
  {
    name: 'Addresses without a time are not judged',
    text: `---
title: Winter light
date: 2022-01-10
---

Four o’clock, and dark.

Source: [Jane’s notes](https://jane.example.org/winter-light)
`,
    findings: []
  },
  {
    name: 'A source that did not exist yet',
    text: `---
title: 겨울빛
date: 2022-01-10
---

네 시면 어두워진다.

출처: [제인의 글](https://www.linkedin.com/posts/jane-doe_winter-activity-7131000000000000000-AbCd)
`,
    findings: [
      '8:13-8:93: `https://www.linkedin.com/posts/jane-doe_winter-activity-7131…` was published on 16 November 2023, after this post was last changed (10 January 2022): it cannot be its source. Link the right item, or correct the date of the post'
    ]
  }
]

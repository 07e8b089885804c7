import type {Example} from '../../src/rule-kit/rule.ts'

const other = '---\ntitle: Bees in April\npermalink: /bees/\n---\n\nThe first swarm.\n'
const config = {'_config.yml': 'title: Windfall\n'}

export const examples: readonly Example[] = [
  {
    name: 'Each post has an address of its own',
    files: config,
    text: `---
title: Bees in May
permalink: /bees-in-may/
---

The second swarm.
`,
    others: [other],
    findings: []
  },
  {
    name: 'A draft is at no address yet',
    files: config,
    text: `---
title: Bees in May
permalink: /bees/
published: false
---

The second swarm.
`,
    others: [other],
    findings: []
  },
  {
    name: 'A permalink left over from the post that served as a template',
    files: config,
    text: `---
title: Bees in May
permalink: /bees/
---

The second swarm.
`,
    others: [other],
    findings: [
      '3:1-3:18: `/bees/` is also the address of `_posts/2024-04-01-other.md`. Jekyll writes one over the other, and readers only get the one with the later date. Give one of them another `permalink`'
    ]
  }
]

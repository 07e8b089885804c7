import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'Two forms in one post',
    text: `---
title: 도시의 벌
---

솔직히.. 조금 무서웠다 (아주..). 하지만 그 소리가…
`,
    findings: [
      '5:4-5:6: `..` stands beside `…` in this post. Write one of them throughout',
      '5:18-5:20: `..` stands beside `…` in this post. Write one of them throughout'
    ]
  },
  {
    name: 'One form, paths and ranges',
    text: `---
title: 도시의 벌
---

솔직히.. 조금 무서웠다. See ../bees, \`0..9\` and 0..9.
`,
    findings: []
  },
  {
    name: 'Always the same form',
    text: `---
title: Bees in town
---

Well.. they came.
`,
    options: {form: '…'},
    findings: ['5:5-5:7: `..` is no full ellipsis. Write `…`']
  }
]

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
    name: 'A full stop typed twice, perhaps',
    text: `---
title: Bees in town
---

Well.. they came… They stayed for the **whole summer**.. We counted honey, wax etc.. every day.
Nobody was stung..
`,
    findings: [
      '5:5-5:7: `..` stands beside `…` in this post. Write one of them throughout',
      '5:55-5:57: `..` is a full stop that was typed twice, or no full ellipsis. Write `.` or `…`',
      '5:83-5:85: `..` is a full stop that was typed twice, or no full ellipsis. Write `.` or `…`',
      '6:17-6:19: `..` is a full stop that was typed twice, or no full ellipsis. Write `.` or `…`'
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

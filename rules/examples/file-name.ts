import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'A day, a hyphen and a name',
    path: '_posts/2024-05-06-morning-walk.md',
    text: `---
title: Morning walk
---

Along the river.
`,
    findings: []
  },
  {
    name: 'A day with underscores',
    path: '_posts/2024_05_06-morning-walk.md',
    text: `---
title: Morning walk
---

Along the river.
`,
    findings: [
      '1:1-1:4: Jekyll skips a post whose file name does not begin with a day, a hyphen and a name, as in `2024-05-06-morning-walk.md`. Rename the file'
    ]
  },
  {
    name: 'A suffix that Jekyll copies as it is',
    path: '_posts/2024-05-06-chart.mdx',
    text: `---
title: 차트 그리기
---

막대부터 그린다.
`,
    findings: [
      '1:1-1:4: Jekyll publishes a `.mdx` file as it is, without turning its Markdown into a page. Rename the file'
    ]
  },
  {
    name: 'A month that there is not',
    path: '_posts/2024-13-06-autumn.md',
    text: `---
title: 秋
---

葉が落ちる。
`,
    findings: [
      '1:1-1:4: Jekyll stops the whole build unless the front matter has a `date`: there is no month 13. Rename the file'
    ]
  },
  {
    name: 'A month that there is not, where the front matter has a date',
    path: '_posts/2024-13-06-winter.md',
    text: `---
title: 冬
date: 2024-12-06
---

雪が降る。
`,
    findings: []
  },
  {
    name: 'A post set aside',
    path: 'source/_posts/_ideas.md',
    site: {engine: 'hexo'},
    text: `---
title: Ideas
date: 2024-05-06 09:30:00
---

Some.
`,
    findings: ['1:1-1:4: Hexo skips a file whose name begins with `_`. Rename it if it is a post']
  },
  {
    name: 'A draft needs no day',
    path: '_drafts/on-tea.md',
    text: `---
title: On tea
---

First, boil water.
`,
    findings: []
  },
  {
    name: 'A note to the writers is no post',
    path: '_posts/README.md',
    text: `---
title: How to write here
---

Take a day and a name.
`,
    findings: []
  }
]

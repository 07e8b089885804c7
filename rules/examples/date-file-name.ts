import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'The same day in both',
    path: '_posts/2024-05-06-spring-cleaning.md',
    text: `---
title: Spring cleaning
date: 2024-05-06
---

Windows first.
`,
    findings: []
  },
  {
    name: 'The same moment, on the next day in UTC',
    path: '_posts/2024-05-07-midnight.md',
    text: `---
title: 자정의 라디오
date: 2024-05-07 00:30:00 +0900
---

오래된 노래가 나왔다.
`,
    findings: []
  },
  {
    name: 'No date in the front matter',
    path: '_posts/2024-05-06-fruehjahrsputz.md',
    text: `---
title: Frühjahrsputz
---

Zuerst die Fenster.
`,
    findings: []
  },
  {
    name: 'A date that was changed in one place only',
    path: '_posts/2024-05-06-spring-cleaning.md',
    text: `---
title: 大掃除
date: 2024-05-16 10:00:00 +0900
---

まずは窓から。
`,
    findings: [
      '3:7-3:32: The front matter says `2024-05-16 10:00:00 +0900`, the file name says `2024-05-06`. Jekyll takes the date in the front matter and passes over the day in the file name. Make them the same'
    ]
  },
  {
    name: 'The year of the post that was copied',
    path: '_posts/2024-01-03-goals.md',
    text: `---
title: 今年的计划
date: 2023-01-03
---

少加班，多跑步。
`,
    findings: [
      '3:7-3:17: The front matter says `2023-01-03`, the file name says `2024-01-03`. Jekyll takes the date in the front matter and passes over the day in the file name. Make them the same'
    ]
  }
]

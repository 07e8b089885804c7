import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'A time with its offset',
    text: `---
title: 첫눈
date: 2023-11-17 07:40:00 +0900
---

아침에 일어나니 온통 하얗다.
`,
    findings: []
  },
  {
    name: 'A day without a time needs none',
    text: `---
title: Erster Schnee
date: 2023-11-17
---

Heute früh war alles weiß.
`,
    findings: []
  },
  {
    name: 'A time without an offset',
    text: `---
title: 첫눈
date: 2023-11-17 07:40:00
---

아침에 일어나니 온통 하얗다.
`,
    findings: [
      '3:7-3:26: `date` has a time but no offset from UTC. Jekyll reads it as 07:40 UTC on 17 November 2023, because no offset is written. Write the offset of your zone behind the time (for Seoul `2023-11-17 07:40:00 +0900`)'
    ]
  },
  {
    name: 'The same where the site says its time zone',
    site: {timeZone: 'Asia/Seoul'},
    text: `---
title: 첫눈
date: 2023-11-17 19:40:00
---

퇴근길에 눈이 내리기 시작했다.
`,
    findings: [
      '3:7-3:26: `date` has a time but no offset from UTC. Jekyll reads it as 19:40 UTC, which is 04:40 on 18 November 2023 in Asia/Seoul. Write `2023-11-17 19:40:00 +0900`'
    ]
  },
  {
    name: 'A time without seconds',
    text: `---
title: 初雪
date: 2023-11-17 07:40
---

朝起きると真っ白だった。
`,
    findings: [
      '3:7-3:23: `date` has a time but no offset from UTC. Jekyll reads it as 07:40 on 17 November 2023 in the time zone of whatever machine builds the site. Write the offset of your zone behind the time (for Seoul `2023-11-17 07:40 +0900`), or set the time zone in the site’s config'
    ]
  },
  {
    name: 'An offset cut off by a space',
    text: `---
title: 첫눈
date: 2023-11-17 09:40:00 + 0900
---

아침에 일어나니 온통 하얗다.
`,
    findings: [
      '3:7-3:33: The zone in `date` is lost. Jekyll passes over `+ 0900` and takes the time for one in the time zone of whatever machine builds the site. Write `2023-11-17 09:40:00 +0900`'
    ]
  },
  {
    name: 'The name of a zone',
    text: `---
title: 첫눈
date: 2023-11-17 07:40:00 KST
---

아침에 일어나니 온통 하얗다.
`,
    findings: [
      '3:7-3:30: The zone in `date` is lost. Jekyll passes over `KST` and takes the time for one in the time zone of whatever machine builds the site. Write `2023-11-17 07:40:00 +0900`'
    ]
  },
  {
    name: 'An offset of sixty minutes and more',
    text: `---
title: First snow
date: 2023-11-17 07:40:00 +0960
---

Everything was white this morning.
`,
    findings: [
      '3:7-3:32: The zone in `date` is misread. Jekyll takes the offset `+0960` for +1000 and reads 21:40 on 16 November 2023 in UTC. Write the offset of your zone behind the time (for Seoul `2023-11-17 07:40:00 +0900`)'
    ]
  },
  {
    name: 'No offset in a blog whose engine is not known',
    path: 'posts/first-snow.md',
    site: {engine: 'generic'},
    text: `---
title: 初雪
date: 2023-11-17T07:40:00
---

今天早上外面一片白。
`,
    findings: [
      '3:7-3:26: `date` has a time but no offset from UTC. Some blog engines read 07:40 without an offset as UTC, some as the time of the machine that builds the site. Write the offset of your zone behind the time (for Seoul `2023-11-17T07:40:00+09:00`)'
    ]
  }
]

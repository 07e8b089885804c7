import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'A day, a time and an offset',
    text: `---
title: 제주에서 보낸 한 달
date: 2024-05-06 09:30:00 +0900
last_modified_at: 2024-05-08T21:10:00+09:00
---

바람이 많은 섬이었다.
`,
    findings: []
  },
  {
    name: 'A day that is not in the calendar',
    text: `---
title: Schalttag
date: 2023-02-29
---

Den gibt es nur alle vier Jahre.
`,
    findings: [
      '3:7-3:17: `date` says `2023-02-29`, which no calendar or clock shows. Jekyll reads it as 1 March 2023, since there is no such day. Correct it'
    ]
  },
  {
    name: 'The hour at the end of the day',
    site: {timeZone: 'Europe/Berlin'},
    text: `---
title: Silvester
date: 2023-12-31 24:00:00 +0100
---

Ein gutes neues Jahr!
`,
    findings: [
      '3:7-3:32: `date` says `2023-12-31 24:00:00 +0100`, which no calendar or clock shows. Jekyll reads `24:00` as 00:00 on 1 January 2024 in Europe/Berlin. Correct it'
    ]
  },
  {
    name: 'A month that there is not',
    text: `---
title: 年末の大掃除
date: 2023-13-01
---

窓を全部拭いた。
`,
    findings: [
      '3:7-3:17: `date` says `2023-13-01`. Jekyll stops the whole build: there is no month 13. Write it like `2024-05-06 09:30:00 +0900`'
    ]
  },
  {
    name: 'A date in words',
    text: `---
title: 주말 농장
date: 지난 토요일
---

감자를 심었다.
`,
    findings: [
      '3:7-3:13: `date` says `지난 토요일`. Jekyll cannot read it as a date and stops the whole build. Write it like `2024-05-06 09:30:00 +0900`'
    ]
  },
  {
    name: 'An afternoon that becomes a morning',
    text: `---
title: 저녁 산책
date: 2024-05-06 오후 7:30
---

해가 길어졌다.
`,
    findings: [
      '3:7-3:25: `date` says `2024-05-06 오후 7:30`. Jekyll passes over `오후` and reads 07:30 on 6 May 2024. Write it like `2024-05-06 09:30:00 +0900`'
    ]
  },
  {
    name: 'A date without a day',
    text: `---
title: 五月的书单
date: May 2024
---

这个月读了三本书。
`,
    findings: [
      '3:7-3:15: `date` says `May 2024`. Jekyll finds no day in it and reads 1 May 2024. Write it like `2024-05-06 09:30:00 +0900`'
    ]
  },
  {
    name: 'A date that was never filled in',
    text: `---
title: Ideas for the balcony
date:
---

Herbs, mostly.
`,
    findings: [
      '3:6-3:6: `date` is empty. Jekyll cannot read it as a date and stops the whole build. Fill it in or delete the line'
    ]
  },
  {
    name: 'The same day in a blog whose engine is not known',
    path: 'posts/leap.md',
    site: {engine: 'generic'},
    text: `---
title: Leap day
date: 2023-02-29
---

Not this year.
`,
    findings: [
      '3:7-3:17: `date` says `2023-02-29`. There is no such day as 2023-02-29: some blog engines stop, some count on to another day. Write it like `2024-05-06 09:30:00 +0900`'
    ]
  }
]

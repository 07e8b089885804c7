import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'A date that has come',
    site: {timeZone: 'Asia/Seoul'},
    text: `---
title: 첫눈
date: 2025-12-31 08:00:00 +0900
---

아침에 눈이 왔다.
`,
    findings: []
  },
  {
    name: 'A post that Jekyll hides for some hours',
    site: {timeZone: 'Asia/Seoul'},
    text: `---
title: 새해 계획
date: 2026-01-01 10:30:00 +0900
---

일찍 자고 일찍 일어나기.
`,
    findings: [
      '3:7-3:32: The date is still to come. Jekyll leaves the post out until 10:30 on 1 January 2026 in Asia/Seoul; it appears with the first build after that. If that is not meant, correct the date'
    ]
  },
  {
    name: 'A year mistyped',
    path: 'content/posts/garden.md',
    site: {engine: 'hugo', timeZone: 'Europe/Berlin'},
    text: `---
title: Im Garten
date: 2062-05-06
---

Die Rosen blühen.
`,
    findings: [
      '3:7-3:17: The date is still to come. Hugo leaves the post out until 6 May 2062; it appears with the first build after that. If that is not meant, correct the date'
    ]
  },
  {
    name: 'An engine that does not wait',
    path: 'source/_posts/spring.md',
    site: {engine: 'hexo', timeZone: 'Asia/Shanghai'},
    text: `---
title: 春天
date: 2026-03-20 09:00:00
---

花开了。
`,
    findings: [
      '3:7-3:26: The date is still to come. Hexo publishes the post at once, dated 09:00 on 20 March 2026 in Asia/Shanghai. Correct the date, or keep the post as a draft until then'
    ]
  },
  {
    name: 'An engine that leaves it to the site',
    path: 'posts/summer.md',
    site: {engine: 'eleventy'},
    text: `---
title: Summer
date: 2026-07-01
---

Too hot to write.
`,
    findings: [
      '3:7-3:17: The date is still to come. Eleventy publishes the post at once, dated 1 July 2026, unless code of the site’s own holds it back. Correct the date, or keep the post as a draft until then'
    ]
  },
  {
    name: 'A draft may be dated as it likes',
    text: `---
title: Someday
date: 2030-01-01
published: false
---

Not yet.
`,
    findings: []
  },
  {
    name: 'A blog whose engine is not known',
    path: 'posts/later.md',
    site: {engine: 'generic'},
    text: `---
title: Later
date: 2027-05-06
---

Wait for it.
`,
    findings: [
      '3:7-3:17: The date is still to come. Some blog engines leave the post out until 6 May 2027, others publish it at once. If that is not meant, correct the date'
    ]
  }
]

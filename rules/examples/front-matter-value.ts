import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'Quoted where YAML would read something else',
    text: `---
title: "C # D"
slug: "007"
tags: AI StableDiffusion KOR
categories: [Music, "1.10"]
---

Two notes.
`,
    findings: []
  },
  {
    name: 'An answer for a title',
    text: `---
title: No
---

And why I say it.
`,
    findings: [
      '2:8-2:10: `No` is not read as it is written. Jekyll takes it for `false` and makes a title out of the file name. Write `"No"`'
    ]
  },
  {
    name: 'A title that breaks off',
    text: `---
title: 도 # 레 # 미
---

계이름을 배웠다.
`,
    findings: [
      '2:8-2:17: Jekyll ends the value before the ` #` and takes `# 레 # 미` for a comment. If it belongs to the value, write `"도 # 레 # 미"`'
    ]
  },
  {
    name: 'Tags with commas',
    text: `---
title: Frühstück
tags: brot, käse
---

Mit Kaffee.
`,
    findings: [
      '3:7-3:17: `brot, käse` is not read as a list. Jekyll splits at blanks alone: the names come out as `brot,` `käse`. Write `[brot, käse]`'
    ]
  },
  {
    name: 'A year among the tags of Jekyll',
    text: `---
title: 年末
tags: 2023
---

よい年でした。
`,
    findings: ['3:7-3:11: `2023` is not read as a list. Jekyll takes it for a number and drops it. Write `["2023"]`']
  },
  {
    name: 'A version that loses its zero',
    path: 'source/_posts/release.md',
    site: {engine: 'hexo'},
    text: `---
title: 1.10
date: 2024-05-06 09:30:00
tags: [release, 1.10]
---

新版本。
`,
    findings: [
      '2:8-2:12: `1.10` is not read as it is written. Hexo shows `1.1`. Write `"1.10"`',
      '4:17-4:21: `1.10` is not read as it is written. Hexo shows `1.1`. Write `"1.10"`'
    ]
  },
  {
    name: 'A day for a title',
    path: 'blog/2024-05-06-day.md',
    site: {engine: 'docusaurus'},
    text: `---
title: 2024-05-06
---

One day.
`,
    findings: [
      '2:8-2:18: `2024-05-06` is not read as it is written. Docusaurus takes it for a date and shows it like `Fri Nov 17 2023 00:00:00 GMT+0000`. Write `"2024-05-06"`'
    ]
  },
  {
    name: 'Brackets that belong to the title',
    text: `---
title: [Notes]
---

From the talk.
`,
    findings: [
      '2:8-2:15: `title` takes one value, and `[Notes]` is a list. Write the value without brackets, or in quotes if they belong to it'
    ]
  }
]

import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'Keys of Jekyll, and one of the writer',
    text: `---
title: Half a marathon
description: My first one
weather: rain
---

I walked the last mile.
`,
    findings: []
  },
  {
    name: 'A slip in a key',
    text: `---
title: 하프 마라톤
descrition: 처음 뛴 이야기
---

끝에는 걸었다.
`,
    findings: [
      '3:1-3:11: `descrition` looks like a slip in `description`, a key that Jekyll knows. Write `description`'
    ]
  },
  {
    name: 'A capital letter',
    text: `---
title: Halbmarathon
Tags: [laufen]
---

Am Ende bin ich gegangen.
`,
    findings: ['3:1-3:5: `Tags` is another key than `tags` to Jekyll, which passes over it. Write `tags`']
  },
  {
    name: 'A key of the blog itself',
    text: `---
title: Half a marathon
wheather: rain
---

I walked the last mile.
`,
    others: [
      '---\ntitle: Five miles\nweather: sun\n---\n\nWarm.\n',
      '---\ntitle: Six miles\nweather: fog\n---\n\nCold.\n',
      '---\ntitle: Seven miles\nweather: wind\n---\n\nRough.\n'
    ],
    findings: [
      '3:1-3:9: `wheather` looks like a slip in `weather`: 1 post of this blog has the one, 3 the other. Write `weather`'
    ]
  },
  {
    name: 'A key that fell under a table',
    path: 'content/posts/half.md',
    site: {engine: 'hugo'},
    text: `+++
title = "Half a marathon"
date = 2024-05-06

[params]
weather = "rain"
draft = true
+++

I walked the last mile.
`,
    findings: [
      '7:1-7:6: `draft` stands below `[params]` and so belongs to that table: Hugo passes over it. Move it above that line'
    ]
  },
  {
    name: 'A key that Zola reads elsewhere',
    path: 'content/blog/half.md',
    site: {engine: 'zola'},
    text: `+++
title = "半程马拉松"
date = 2024-05-06
tags = ["跑步"]
weather = "雨"
+++

最后走完了。
`,
    findings: [
      '4:1-4:5: Zola passes over `tags` here. Put it into `taxonomies`',
      '5:1-5:8: Zola passes over `weather` here. Put it into `extra`'
    ]
  },
  {
    name: 'A key in quotation marks',
    path: 'content/blog/half.md',
    site: {engine: 'zola'},
    text: `+++
title = "半程马拉松"
date = 2024-05-06
"weather" = "雨"
+++

最后走完了。
`,
    findings: ['4:1-4:10: Zola passes over `"weather"` here. Put it into `extra`']
  }
]

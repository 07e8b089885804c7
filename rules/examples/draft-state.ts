import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'A draft that Jekyll knows as one',
    text: `---
title: Half a thought
published: false
draft: true
---

To be continued.
`,
    findings: []
  },
  {
    name: 'A word that Jekyll passes over',
    text: `---
title: 아직 쓰는 중
draft: true
---

여기까지.
`,
    findings: [
      '3:1-3:12: `draft: true` does not keep the post back: it goes public. Jekyll passes over `draft`. Write `published: false`'
    ]
  },
  {
    name: 'A misspelt word',
    text: `---
title: Noch nicht fertig
published: flase
---

Fortsetzung folgt.
`,
    findings: [
      '3:1-3:17: `published: flase` does not keep the post back: it goes public. Jekyll takes any text for `true`. Write `published: false`'
    ]
  },
  {
    name: 'A key that was never filled in',
    text: `---
title: 完成
published:
---

写完了。
`,
    findings: [
      '3:1-3:11: `published:` keeps the post off the site. Jekyll takes an empty `published` for `false`. Delete the line if the post is finished, or write `published: false`'
    ]
  },
  {
    name: 'A text in place of a flag',
    path: 'content/posts/secret.md',
    site: {engine: 'hugo'},
    text: `---
title: Secret plans
date: 2024-05-06
draft: yes
---

Do not tell.
`,
    findings: [
      '4:1-4:11: `draft: yes` keeps the post back in old versions only. From version 0.152 Hugo takes `yes` for a text, and any text but `true` for `false`. Write `draft: true`'
    ]
  },
  {
    name: 'A word that Docusaurus refuses',
    path: 'blog/2024-05-06-release.md',
    site: {engine: 'docusaurus'},
    text: `---
title: Release notes
draft: yes
---

Soon.
`,
    findings: [
      '3:1-3:11: `draft: yes` is neither yes nor no. Docusaurus stops the whole build: `draft` has to be `true` or `false`'
    ]
  },
  {
    name: 'A finished post',
    path: 'content/posts/done.md',
    site: {engine: 'hugo'},
    text: `---
title: Done
date: 2024-05-06
draft: false
---

At last.
`,
    findings: []
  }
]

import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'Front matter as Jekyll reads it',
    text: `---
title: 바다로 가는 기차
date: 2024-05-06 09:30:00 +0900
---

첫차를 타고 강릉에 다녀왔다.
`,
    findings: []
  },
  {
    name: 'No front matter',
    text: `# The first swallows

They came back on Tuesday.
`,
    findings: [
      '1:1-1:1: The post has no front matter. Jekyll publishes the post with the title and day of its file name, and without a layout of its own. Begin the file with a line of `---`, write the title below it, and close with another line of `---`'
    ]
  },
  {
    name: 'A note above the front matter',
    text: `<!-- Entwurf, bitte gegenlesen -->
---
title: Drei Tage im Harz
---

Am ersten Tag regnete es.
`,
    findings: [
      '1:1-2:1: Text stands before the front matter. Jekyll shows the front matter as text and publishes the post with the title and day of its file name. Let the file begin with a line of exactly `---`'
    ]
  },
  {
    name: 'An empty first line',
    text: `
---
title: 梅雨の前に
---

傘を新しくした。
`,
    findings: [
      '1:1-2:1: An empty line stands before the front matter. Jekyll shows the front matter as text and publishes the post with the title and day of its file name. Let the file begin with a line of exactly `---`'
    ]
  },
  {
    name: 'An indented first line',
    text: ` ---
title: Bread without a mixer
---

Four folds are enough.
`,
    findings: [
      '1:1-1:2: A space stands before the opening line of the front matter. Jekyll shows the front matter as text and publishes the post with the title and day of its file name. Let the file begin with a line of exactly `---`'
    ]
  },
  {
    name: 'One hyphen too many above',
    text: `----
title: 春天的第一场雨
---

昨晚下雨了。
`,
    findings: [
      '1:1-1:5: The front matter opens with `----`. Jekyll shows the front matter as text and publishes the post with the title and day of its file name. Let the file begin with a line of exactly `---`'
    ]
  },
  {
    name: 'Front matter that never ends',
    text: `---
title: Moving to a new server
tags: [blog]

Last weekend I moved this blog.
`,
    findings: [
      '1:1-1:4: The front matter is opened but never closed. Jekyll shows the front matter as text and publishes the post with the title and day of its file name. Close it with a line of exactly `---`'
    ]
  },
  {
    name: 'One hyphen too many below',
    text: `---
title: 새 서버로 이사
----

지난 주말에 블로그를 옮겼다.
`,
    findings: [
      '3:1-3:5: The front matter closes with `----`. Jekyll shows the front matter as text and publishes the post with the title and day of its file name. Close it with a line of exactly `---`'
    ]
  },
  {
    name: 'TOML, which Jekyll does not read',
    text: `+++
title = "Kirschblüte"
+++

Die Bäume blühen dieses Jahr früh.
`,
    findings: [
      '1:1-1:4: The front matter is written in a format that Jekyll does not read. Jekyll shows the front matter as text and publishes the post with the title and day of its file name. Write the front matter as YAML between two lines of `---`'
    ]
  },
  {
    name: 'The same in a blog whose engine is not known',
    path: 'posts/kirschbluete.md',
    site: {engine: 'generic'},
    text: `+++
title = "Kirschblüte"
date = 2024-04-09
+++

Die Bäume blühen dieses Jahr früh.
`,
    findings: []
  }
]

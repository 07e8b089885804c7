import type {Example} from '../../src/rule-kit/rule.ts'

/** Posts of a blog that reports on what others write. */
const others = ['모래시계', '해시계', '물시계', '불시계', '별시계'].map(
  (title, index) => `---
title: ${title}
---

박물관에서 본 ${title} 이야기.

출처: [시계 박물관](https://museum.clock.kr/${index + 1})
`
)

export const examples: readonly Example[] = [
  {
    name: 'A post that names its source, as the others do',
    others,
    text: `---
title: 괘종시계
---

박물관에서 본 괘종시계 이야기.

Source: [Clock museum](https://museum.clock.kr/6)
`,
    findings: []
  },
  {
    name: 'A source in the front matter',
    others,
    text: `---
title: 괘종시계
source: https://museum.clock.kr/6
---

박물관에서 본 괘종시계 이야기.
`,
    findings: []
  },
  {
    name: 'A post without a source among posts with one',
    others,
    text: `---
title: 괘종시계
---

박물관에서 본 괘종시계 이야기.
`,
    findings: [
      '5:1-5:18: The post names no source, though 5 of the 6 posts of this blog do. Add a line such as `Source: [title](https://…)`'
    ]
  },
  {
    name: 'A writer who names no sources',
    others: others.map((text) => text.replace(/\n출처.*/, '')),
    text: `---
title: 괘종시계
---

할아버지 댁 마루에 있던 시계가 생각난다.
`,
    findings: []
  },
  {
    name: 'A blog that wants a source in every post',
    options: {when: 'always'},
    text: `---
title: Sonnenuhren
---

Die an der Kirche geht eine Stunde nach.
`,
    findings: [
      '5:1-5:41: The post names no source. Add a line such as `Source: [title](https://…)`, or `source: https://…` in the front matter'
    ]
  },
  {
    name: 'A draft may still lack it',
    path: '_drafts/sundials.md',
    options: {when: 'always'},
    text: `---
title: Sundials
---

Which museum was that?
`,
    findings: []
  }
]

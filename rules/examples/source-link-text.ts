import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'The title and the site',
    text: `---
title: On keeping bees
---

They do not mind rain.

Source: [Jane Doe on LinkedIn](https://www.linkedin.com/posts/jane-doe_bees-activity-7131000000000000000-AbCd)
`,
    findings: []
  },
  {
    name: 'The label itself is the link',
    text: `---
title: On keeping bees
---

They do not mind rain. ([source](https://jane.example.org/bees))
`,
    findings: []
  },
  {
    name: 'Names in other languages are right',
    text: `---
title: 벌 이야기
---

비가 와도 괜찮다.

출처: [링크드인 글](https://www.linkedin.com/posts/jane-doe_bees-activity-7131000000000000000-AbCd)
`,
    findings: []
  },
  {
    name: 'A site’s name misspelt',
    text: `---
title: On keeping bees
---

They do not mind rain.

Source: [Linkedin post](https://www.linkedin.com/posts/jane-doe_bees-activity-7131000000000000000-AbCd)
`,
    findings: ['7:10-7:18: `Linkedin` is not how the site writes its name. Write `LinkedIn`']
  },
  {
    name: 'A text that names another site',
    text: `---
title: Les abeilles
---

Elles aiment la pluie.

Source : [Wikipédia](https://www.youtube.com/watch?v=dQw4w9WgXcQ)

Original: [LinkedIn](https://medium.com/@jane/bees-0123456789ab)
`,
    findings: [
      '7:11-7:20: The text `Wikipédia` names another site than the address leads to, which is YouTube: readers are told a wrong source. Correct the text or the address',
      '9:12-9:20: The text `LinkedIn` names another site than the address leads to, which is Medium: readers are told a wrong source. Correct the text or the address'
    ]
  },
  {
    name: 'A text that shows another address',
    text: `---
title: Bees in town
---

A roof is enough.

Source: [https://jane.example.org/bees](https://john.example.net/wasps)
`,
    findings: [
      '7:10-7:39: The text `https://jane.example.org/bees` shows another address than the link leads to, which is one of `john.example.net`: readers are told a wrong source. Write the same in both places'
    ]
  },
  {
    name: 'A text that says nothing',
    text: `---
title: 도시의 벌
---

지붕이면 충분하다.

출처: [여기](https://jane.example.org/bees)
`,
    findings: [
      '7:6-7:8: The text `여기` says nothing of where the link leads: readers do not learn what the source is. Write its title or its author'
    ]
  }
]

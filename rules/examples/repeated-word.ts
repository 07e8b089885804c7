import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'A word twice in a line',
    text: `---
title: Bees in town
---

We put the hive on the the roof, where it gets the morning sun.
`,
    findings: ['5:20-5:27: The same word stands here twice in a row']
  },
  {
    name: 'A word twice around the end of a line',
    text: `---
title: Bees in town
---

The roof is the best place in the whole town for
for keepers who like to be on their own, and of
of course for the bees.
`,
    findings: [
      '6:46-7:3: The word `of` stands at the end of a line and again at the start of the next. Delete one of them'
    ]
  },
  {
    name: 'A word that took the place of another',
    text: `---
title: Bees in town
---

If a swarm hangs in your tree, reach out the the keepers of the town.
`,
    findings: [
      '5:42-5:49: The same word stands here twice in a row, the first time most likely in place of `to`. Write `to the`'
    ]
  },
  {
    name: 'A sentence that was changed halfway',
    text: `---
title: 도시의 벌
---

지붕에서 바쁘게 일했던 제외한 기간을 제외한 나머지는 조용했다. 꿀은 봄에 봄에 모으고, 벌통을 벌통을 닫는다.
`,
    findings: [
      '5:14-5:25: `제외한 기간을 제외한` says `제외한` before and behind the same word, as a sentence does that was changed halfway. Delete one of them',
      '5:51-5:58: The same word stands here twice in a row'
    ]
  },
  {
    name: 'Words that are meant to stand twice',
    text: `---
title: Bye bye
---

They had had enough, and it was very very late. What it is is luck, said the man who wrote “the the”.
New York, New York: log in in the morning and give the the-the a try.

벌이 정말 정말 많다. 다양한 꽃과 다양한 색이 있다. 하나 하나 세어 봤다. 내가 사용한 도구를 사용한 사람도 있다.
`,
    findings: []
  },
  {
    name: 'A word that the blog writes twice',
    text: `---
title: Bees in town
---

The singer of the the band was there, and we liked it.
`,
    options: {allow: ['the']},
    findings: []
  }
]

import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'A label that is spelt right',
    text: `---
title: 조직이 먼저 바뀌어야 한다
---

도구만 바꾼다고 일하는 방식이 바뀌지는 않는다.

(Source: [LinkedIn post](https://www.linkedin.com/posts/example-activity-7130000000000000000))
`,
    findings: []
  },
  {
    name: 'Words that resemble a label',
    text: `---
title: What I learnt in May
---

Course: [Compilers](https://web.stanford.edu/class/cs143/)

Resource: [Crafting Interpreters](https://craftinginterpreters.com/)

Force: [a short film](https://vimeo.com/76979871)
`,
    findings: []
  },
  {
    name: 'A letter left out',
    text: `---
title: 조직이 먼저 바뀌어야 한다
---

도구만 바꾼다고 일하는 방식이 바뀌지는 않는다.

(Sorce: [LinkedIn post](https://www.linkedin.com/posts/example-activity-7130000000000000000))
`,
    findings: ['7:2-7:7: `Sorce` looks like a slip in the label by which readers recognise the source. Write `Source`']
  },
  {
    name: 'A neighbouring vowel key in Korean',
    text: `---
title: 첫 마라톤
---

서른 킬로미터부터는 기억이 없다.

츨처: [대회 기록](https://www.chuncheonmarathon.com/records)
`,
    findings: ['7:1-7:3: `츨처` looks like a slip in the label by which readers recognise the source. Write `출처`']
  },
  {
    name: 'The wrong word of the same sound in Japanese',
    text: `---
title: 昭和の商店街
---

シャッターが下りたままの店が増えた。

出展：[総務省統計局](https://www.stat.go.jp/data/kokusei/2020/kekka.html)
`,
    findings: ['7:1-7:3: `出展` looks like a slip in the label by which readers recognise the source. Write `出典`']
  },
  {
    name: 'The wrong character in Chinese',
    text: `---
title: 老城的茶馆
---

下午三点，茶馆里坐满了人。

來原：[中央社](https://www.cna.com.tw/news/ahel/202405060123.aspx)
`,
    findings: ['7:1-7:3: `來原` looks like a slip in the label by which readers recognise the source. Write `來源`']
  },
  {
    name: 'A letter left out in German',
    text: `---
title: Wölfe in Brandenburg
---

Im Norden leben inzwischen mehrere Rudel.

Quele: [Landesamt für Umwelt](https://lfu.brandenburg.de/lfu/de/aufgaben/natur/artenschutz/)
`,
    findings: ['7:1-7:6: `Quele` looks like a slip in the label by which readers recognise the source. Write `Quelle`']
  },
  {
    name: 'A Cyrillic letter that looks like a Latin one',
    text: `---
title: Notes on sleep
---

Seven hours are enough for most.

S\u043eurce: [NHS](https://www.nhs.uk/live-well/sleep-and-tiredness/)
`,
    findings: [
      '7:1-7:7: `S\u043eurce` looks like a slip in the label by which readers recognise the source. Write `Source`'
    ]
  },
  {
    name: 'Two letters left out, and a slip that may stand for two labels',
    text: `---
title: Notes on sleep
---

Seven hours are enough for most.

Refrence: [NHS](https://www.nhs.uk/live-well/sleep-and-tiredness/)

Sourcs: [NHS](https://www.nhs.uk/live-well/sleep-and-tiredness/)
`,
    findings: [
      '7:1-7:9: `Refrence` looks like a slip in the label by which readers recognise the source. Write `Reference`',
      '9:1-9:7: `Sourcs` looks like a slip in the label by which readers recognise the source. Write `Source` or `Sources`'
    ]
  }
]

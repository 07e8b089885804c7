import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'Links that Markdown sees',
    text: `---
title: The lighthouse keeper
---

The light was switched off in 1987.

Source: [Harbour archive](https://archive.harbour.org/lights/1987)

Via <https://lighthouses.org/news/keepers>

Photo: https://commons.wikimedia.org/wiki/File:Lighthouse_(north).jpg
`,
    findings: []
  },
  {
    name: 'A source that has no page',
    text: `---
title: 할머니의 된장
---

메주는 겨울에 쑨다.

출처: 외할머니의 공책, 1974년
`,
    findings: []
  },
  {
    name: 'A label with nothing behind it',
    text: `---
title: 첫 텃밭
---

상추가 제일 쉬웠다.

출처:
`,
    findings: [
      '7:1-7:3: Nothing follows the label `출처`, so readers cannot get to the source. Add a link behind it, or delete the label'
    ]
  },
  {
    name: 'Only the name of a site',
    text: `---
title: 세종대왕과 측우기
---

비의 양을 재기 시작한 것은 1441년이다.

출처: 나무위키
`,
    findings: [
      '7:5-7:9: `나무위키` is named as the source but not linked: readers cannot find the page by it. Write `[나무위키](address)`'
    ]
  },
  {
    name: 'Brackets the wrong way round',
    text: `---
title: Why bridges hum
---

The wind makes the cables swing.

Source: (Bridge notes)[https://bridges.org/humming]
`,
    findings: [
      '7:9-7:52: `(Bridge notes)[https://bridges.org/humming]` has its brackets the wrong way round, so it is no link. Write `[Bridge notes](https://bridges.org/humming)`'
    ]
  },
  {
    name: 'A space between text and address',
    text: `---
title: Warum Brücken summen
---

Der Wind bringt die Seile zum Schwingen.

Quelle: [Brückenbuch] (https://bruecken.org/summen)
`,
    findings: [
      '7:9-7:52: A space stands between `]` and `(`, so `[Brückenbuch] (https://bruecken.org/summen)` is no link. Write `[Brückenbuch](https://bruecken.org/summen)`'
    ]
  },
  {
    name: 'A parenthesis that is not closed',
    text: `---
title: 橋が鳴る理由
---

風がケーブルを揺らす。

出典: [橋の本](https://bridges.org/humming
`,
    findings: [
      '7:5-7:38: The address in `[橋の本](https://bridges.org/humming` opens with `(` and is never closed, so it is no link. Write `[橋の本](https://bridges.org/humming)`'
    ]
  },
  {
    name: 'Full-width parentheses',
    text: `---
title: 桥为什么会响
---

风吹动了缆索。

来源：[桥梁笔记]（https://bridges.org/humming）
`,
    findings: [
      '7:4-7:39: `[桥梁笔记]（https://bridges.org/humming）` has full-width brackets, so it is no link. Write `[桥梁笔记](https://bridges.org/humming)`'
    ]
  },
  {
    name: 'A space in the address',
    text: `---
title: 다리가 우는 까닭
---

바람이 케이블을 흔든다.

출처: [다리 책](https://bridges.org/humming cables.html)
`,
    findings: [
      '7:11-7:52: A space cuts the address in `(https://bridges.org/humming cables.html)`, so it is no link. Write `%20` for the space, or remove it'
    ]
  },
  {
    name: 'A title in curly quotes',
    text: `---
title: Why bridges hum
---

The wind makes the cables swing.

Source: [Bridges](https://bridges.org/humming “Humming”)
`,
    findings: [
      '7:9-7:57: A space cuts the address in `[Bridges](https://bridges.org/humming “Humming”)`, so it is no link. Write `[Bridges](https://bridges.org/humming "Humming")`'
    ]
  },
  {
    name: 'A link without an address, and one without a text',
    text: `---
title: Two owls
---

They nest in the old barn.

Source: [The barn owl]()

Photo credit: [](https://owls.org/photos/barn.jpg)
`,
    findings: [
      '7:9-7:25: The link `[The barn owl]()` has no address: it leads nowhere. Write the address between the parentheses',
      '9:15-9:51: The link `[](https://owls.org/photos/barn.jpg)` has no text: readers see nothing to follow. Write what it leads to between the brackets'
    ]
  },
  {
    name: 'A link inside a link',
    text: `---
title: Two owls
---

They nest in the old barn.

Source: [Owls, [chapter 3](https://owls.org/3)](https://owls.org/)
`,
    findings: [
      '7:9-7:67: `[Owls, [chapter 3](https://owls.org/3)](https://owls.org/)` is a link with another link in it, and only the inner one works. Keep one of them'
    ]
  },
  {
    name: 'An address in square brackets',
    text: `---
title: 두 마리 올빼미
---

낡은 헛간에 둥지를 틀었다.

출처: [https://owls.org/barn]

사진 출처: [헛간][https://owls.org/photos/barn]
`,
    findings: [
      '7:5-7:28: `[https://owls.org/barn]` is an address in square brackets, which are printed as they are. Write `[https://owls.org/barn](https://owls.org/barn)`',
      '9:8-9:42: `[헛간][https://owls.org/photos/barn]` has its address in square brackets, so it is no link. Write `[헛간](https://owls.org/photos/barn)`'
    ]
  },
  {
    name: 'An address without its beginning',
    text: `---
title: Zwei Eulen
---

Sie nisten in der alten Scheune.

Quelle: <www.eulen.org/scheune>
`,
    findings: [
      '7:9-7:32: `<www.eulen.org/scheune>` has no `https://`, so it is no link and readers may not see it at all. Write `<https://www.eulen.org/scheune>`'
    ]
  },
  {
    name: 'An address without a scheme',
    text: `---
title: Zwei Eulen
---

Sie nisten in der alten Scheune.

Quelle: eulen.org/scheune
`,
    findings: [
      '7:9-7:26: The address `eulen.org/scheune` has no `https://`, so it is printed as plain text. Write `<https://eulen.org/scheune>`'
    ]
  },
  {
    name: 'A bare address where the engine makes no link of it',
    text: `---
title: 두 부엉이
---

낡은 헛간에 산다.

출처: https://owls.org/barn
`,
    findings: [
      '7:5-7:26: Jekyll prints the address `https://owls.org/barn` as plain text, which readers cannot click. Write `<https://owls.org/barn>`'
    ]
  },
  {
    name: 'A bare address where the engine makes a link of it',
    site: {engine: 'generic'},
    text: `---
title: 두 부엉이
date: 2024-05-06
---

낡은 헛간에 산다.

출처: https://owls.org/barn
`,
    findings: []
  },
  {
    name: 'Links anywhere in the post',
    options: {scope: 'all'},
    text: `---
title: Zwei Eulen
---

Sie nisten in der [alten Scheune] (https://eulen.org/scheune) am Waldrand.
`,
    findings: [
      '5:19-5:62: A space stands between `]` and `(`, so `[alten Scheune] (https://eulen.org/scheune)` is no link. Write `[alten Scheune](https://eulen.org/scheune)`'
    ]
  },
  {
    name: 'Links in code are no links',
    options: {scope: 'all'},
    text: `---
title: How to write a link
---

Not \`(text)[https://owls.org]\`, but \`[text](https://owls.org)\`:

\`\`\`markdown
Source: [text] (https://owls.org)
\`\`\`
`,
    findings: []
  }
]

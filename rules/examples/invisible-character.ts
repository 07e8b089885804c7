import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'Characters that nobody sees',
    text: `---
title: Bees in town
---

Bees like \u200blavender.

\`\`\`js
const\u200b bees = 3
\`\`\`
`,
    findings: [
      '5:11-5:12: Nobody sees the zero-width space (U+200B) here, but search, addresses and screen readers stumble over it. Delete it',
      '8:6-8:7: Nobody sees the zero-width space (U+200B) in this code, but whoever copies the code gets it too, and an error. Delete it'
    ]
  },
  {
    name: 'Blanks that do not break',
    text: `---
title: Bees in town
---

##\u00a0On a roof

-\u00a0wind

See [the list]\u00a0(https://jane.example.org/bees).
`,
    findings: [
      '5:3-5:4: A no-break blank stands behind the `#`: the line is shown as text, not as a heading. Write a plain blank',
      '7:2-7:3: A no-break blank stands behind the mark: the line is shown as text, not as an item of a list. Write a plain blank',
      '9:15-9:16: A no-break blank stands between `]` and `(`: the brackets are shown, and there is no link. Delete it'
    ]
  },
  {
    name: 'Letters in parts',
    path: '_posts/2024-05-06-\u1107\u1165\u11af.md',
    text: `---
title: \u1107\u1165\u11af 이야기
---

Un cafe\u0301, s'il vous plai\u0302t.
`,
    findings: [
      '1:1-1:4: The name of the file is written in parts of letters (NFD), as macOS does: links to it fail on other systems. Rename it with whole letters (NFC)',
      '2:8-2:11: This text is written in parts of letters (NFD), as macOS writes the names of files: it looks right here, but search does not find it, and some systems show the parts. Write it in whole letters (NFC)',
      '5:7-5:26: This text is written in parts of letters (NFD), as macOS writes the names of files: it looks right here, but search does not find it, and some systems show the parts. Write it in whole letters (NFC)'
    ]
  },
  {
    name: 'A word in two alphabets',
    text: `---
title: Bees in town
---

The s\u043eurce is near.
`,
    findings: [
      '5:5-5:11: `s\u043eurce` has letters of two alphabets that look alike: search does not find the word. Write `source`'
    ]
  },
  {
    name: 'Characters that scripts, emoji and Markdown need',
    text: `---
title: Bees in town
---

\u{1f469}\u200d\u{1f33e} keeps bees; می\u200cخواهم; **“벌”**\u200b은; ผึ้ง\u200bผึ้ง; Blumen\u00adwiese; 20\u00a0km; a 5 μm hair.
`,
    findings: []
  },
  {
    name: 'A blog that does not mind parts of letters',
    text: `---
title: Cafe\u0301
---

A roof.
`,
    options: {decomposed: false},
    findings: []
  }
]

import type {Example} from '../../src/rule-kit/rule.ts'

const dropped =
  'Jekyll drops the whole front matter and publishes the post without a title, at an address with the day of the build'

export const examples: readonly Example[] = [
  {
    name: 'Colons, quotes and lists as YAML has them',
    text: `---
title: "Rust 1.75: what is new"
subtitle: It's 9:30 - time for coffee
description: 'Don''t panic'
tags: [rust, "C#"]
link: https://blog.rust-lang.org/2023/12/28/Rust-1.75.0.html
---

Async functions in traits are here.
`,
    findings: []
  },
  {
    name: 'A colon in the title',
    text: `---
title: Rust 1.75: what is new
---

Async functions in traits are here.
`,
    findings: [
      `2:8-2:30: A colon followed by a space starts a new key in YAML, so \`Rust 1.75: what is new\` cannot be read as one value. ${dropped}. Write \`"Rust 1.75: what is new"\``
    ]
  },
  {
    name: 'A title that starts with a mark',
    text: `---
title: @media 규칙 정리
---

화면 크기마다 다른 스타일을 쓴다.
`,
    findings: [
      `2:8-2:20: In YAML \`@\` has a meaning of its own here, so \`@media 규칙 정리\` cannot be read as text. ${dropped}. Write \`"@media 규칙 정리"\``
    ]
  },
  {
    name: 'A quotation mark without its partner',
    text: `---
title: "Der lange Weg nach Hause
---

Der Zug hatte Verspätung.
`,
    findings: [`2:8-2:33: A quotation mark is opened here and never closed. ${dropped}. Close it`]
  },
  {
    name: 'A title that only begins with a quotation',
    text: `---
title: "무진기행" 다시 읽기
---

안개가 명산물인 도시로 떠난다.
`,
    findings: [
      `2:8-2:20: Text follows the quotation mark that closes the value. ${dropped}. Write \`'"무진기행" 다시 읽기'\``
    ]
  },
  {
    name: 'A list that is not closed',
    text: `---
title: 春日散步
tags: [春天, 公园
---

公园里的花都开了。
`,
    findings: [`3:7-3:14: A bracket is opened here and never closed. ${dropped}. Close it, or put the value in quotes`]
  },
  {
    name: 'A list indented with a tab',
    text: `---
title: Seedlings
tags:
\t- garden
---

The tomatoes are up.
`,
    findings: [`4:1-4:2: A tab stands where YAML takes only spaces. ${dropped}. Replace it with spaces`]
  },
  {
    name: 'A key with a no-break space behind it',
    text: `---
title\u00a0: Crème brûlée
---

Six eggs, half a litre of cream.
`,
    findings: [
      '2:6-2:7: A no-break space stands here: it looks like a space but is none to YAML. Jekyll does not know a key of that name. Replace it with a plain space'
    ]
  },
  {
    name: 'An invisible character, copied along from a web page',
    text: `---
\u200btitle: 桜の季節
---

今年は早く咲いた。
`,
    findings: [
      '2:1-2:2: An invisible character stands here and makes the key another one than it seems. Jekyll does not know a key of that name. Remove it'
    ]
  },
  {
    name: 'A key that stands there twice',
    text: `---
title: Notes from the coast
tags: [sea]
title: Notes from the west coast
---

Wind, mostly.
`,
    findings: ['4:1-4:6: `title` is there already, further up. Jekyll takes the last one. Keep one of the two']
  },
  {
    name: 'The same in a blog whose engine is not known',
    path: 'posts/coast.md',
    site: {engine: 'generic'},
    text: `---
title: Notes from the coast
title: Notes from the west coast
---

Wind, mostly.
`,
    findings: [
      '3:1-3:6: `title` is there already, further up. The blog engine takes the last one, or stops. Keep one of the two'
    ]
  },
  {
    name: 'A list item that has slipped to the left',
    text: `---
title: 집에서 만드는 두부
tags:
  - 요리
 - 두부
---

콩을 하룻밤 불린다.
`,
    findings: [
      `5:1-5:2: This line is indented in a way that fits nothing above it. ${dropped}. Align it with the lines it belongs to`
    ]
  },
  {
    name: 'A description that runs on',
    text: `---
title: A walk along the river
description: We started before sunrise
and met nobody for two hours
---

It was worth it.
`,
    findings: [
      `4:1-4:29: This line is no \`key: value\`. ${dropped}. Write a colon and a space behind the key, or put a value of several lines in quotes`
    ]
  },
  {
    name: 'No space behind the colon',
    text: `---
title:Frühling
tags: Garten
---

Endlich.
`,
    findings: [`2:6-2:7: There is no space behind the colon. ${dropped}. Write \`key: value\``]
  },
  {
    name: 'A Windows path in double quotes',
    text: `---
title: "Was liegt in C:\\dev?"
---

Aufgeräumt wird morgen.
`,
    findings: [
      `2:24-2:26: A backslash has a meaning of its own in double quotes, and \`\\d\` means nothing. ${dropped}. Write \`\\\\\` where a backslash is meant`
    ]
  },
  {
    name: 'A value between asterisks',
    text: `---
description: *TODO*
title: 주소가 바뀝니다
---

6월부터 새 주소로 옮깁니다.
`,
    findings: [
      `2:14-2:20: In YAML a \`*\` here stands for a value that was given a name, and none is named \`*TODO*\`. ${dropped}. Write \`"*TODO*"\``
    ]
  },
  {
    name: 'Text where the keys should be',
    text: `---
Written on the train to Busan.
---

The sea was grey.
`,
    findings: [
      `2:1-2:31: The front matter is not made of \`key: value\` lines. ${dropped}. Write one key and its value on each line`
    ]
  },
  {
    name: 'A control character, copied along from a word processor',
    text: `---
title: 회의록\u000b요약
---

다음 회의는 6월이다.
`,
    findings: [
      `2:11-2:12: The front matter cannot be read here (The control character U+000B). ${dropped}. Correct the line, or put its value in quotes`
    ]
  }
]

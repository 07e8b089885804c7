import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'Texts of a template, and a note',
    text: `---
title: 벌 이야기
description: "[Your description]"
---

여기에 내용을 입력하세요.

TODO: say when they swarm
`,
    findings: [
      '3:14-3:34: `"[Your description]"` was never replaced: the post goes out with it as its `description`. Write the real one, or delete the line',
      '6:1-6:15: `여기에 내용을 입력하세요.` stands where a text was to be written: readers will see it. Write the text, or delete the line',
      '8:1-8:26: `TODO: say when they swarm` is a note of the writer: readers will see it. Do what it says, or delete the line'
    ]
  },
  {
    name: 'A tag that the engine does not fill in',
    path: 'content/posts/bees.md',
    text: `---
title: Bees in town
---

Welcome to {{ .Title }}, and to \`{{ .Site.Title }}\`.
`,
    site: {engine: 'hugo'},
    findings: [
      '5:12-5:24: Hugo does not fill in `{{ .Title }}` here: readers will see it as it is. Write the text itself'
    ]
  },
  {
    name: 'Posts about such texts, and drafts',
    text: `---
title: Lorem ipsum
published: false
---

TODO
`,
    findings: []
  },
  {
    name: 'What is meant',
    text: `---
title: How I keep my TODO list
---

Jekyll writes {{ page.title }} here. “Lorem ipsum” is filler, and \`TODO:\` a note.

## TODO

- TODO: water the bees
- [ ] your content here

> Lorem
`,
    findings: []
  },
  {
    name: 'A text of the blog’s own template',
    text: `---
title: Bees in town
---

What I learnt this week
`,
    options: {texts: ['what i learnt this week']},
    findings: [
      '5:1-5:24: `What I learnt this week` stands where a text was to be written: readers will see it. Write the text, or delete the line'
    ]
  }
]

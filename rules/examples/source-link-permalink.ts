import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'The address of one post',
    text: `---
title: Die stille Werkstatt
---

Ein Jahr ohne Plan.

Quelle: [Beitrag auf LinkedIn](https://www.linkedin.com/posts/jane-doe_werkstatt-activity-7131000000000000000-AbCd)
`,
    findings: []
  },
  {
    name: 'A credit may name a person',
    text: `---
title: Fog over the pass
---

![Fog](/img/fog.jpg)

Photo by [Jane Doe](https://unsplash.com/@jane), found via [Jane on X](https://x.com/jane_doe)
`,
    findings: []
  },
  {
    name: 'Further reading is never judged',
    text: `---
title: Sourdough, week one
---

Water, flour, patience.

## References

- [Bread on YouTube](https://www.youtube.com/@bread)
`,
    findings: []
  },
  {
    name: 'A feed, where one post was meant',
    text: `---
title: 연구실에서 보낸 일 년
date: 2023-11-17
---

첫 학기는 빠르게 지나갔다.

(출처: [LinkedIn 글](https://www.linkedin.com/in/jane-doe-18431346/recent-activity/all/))
`,
    findings: [
      '8:19-8:85: `https://www.linkedin.com/in/jane-doe-18431346/recent-activit…` leads to a member\'s feed of recent activity on LinkedIn, not to one item: it shows something else tomorrow, and readers cannot find the source there. Open the post and choose "Copy link to post" in its "…" menu. This post is of 17 November 2023: look for one of about that day'
    ]
  },
  {
    name: 'A home page in the front matter',
    text: `---
title: Notes on moss
source: https://en.wikipedia.org/
---

Moss has no roots.
`,
    findings: [
      '3:9-3:34: `https://en.wikipedia.org/` leads to the home page of Wikipedia, not to one item: it shows something else tomorrow, and readers cannot find the source there. Choose "Permanent link" among the tools of the page'
    ]
  },
  {
    name: 'A form instead of the page',
    text: `---
title: A question of scope
---

What a closure keeps.

Source: [the discussion](https://stackoverflow.com/questions/ask)
`,
    findings: [
      '7:26-7:65: `https://stackoverflow.com/questions/ask` leads to a form for a new question on Stack Overflow: other people get a form or a login page there, not the source. Choose "Share" under the question or answer'
    ]
  },
  {
    name: 'A part of the address is missing',
    text: `---
title: Ein Fehler in der Uhr
---

Zwei Zeilen genügten.

Quelle: [die Änderung](https://github.com/jane/clock/pull/)
`,
    findings: [
      '7:24-7:59: `https://github.com/jane/clock/pull/` leads to an issue or pull request without its number on GitHub: a part of the address is missing, and readers do not get to the source. Open the issue, commit or file itself; on a file, press "y" to get the address at this commit'
    ]
  },
  {
    name: 'A short link',
    text: `---
title: Trois recettes
---

Du pain, du sel.

Source : [le carnet de Jeanne](https://bit.ly/3xYzAbC)
`,
    findings: [
      '7:32-7:54: `https://bit.ly/3xYzAbC` is a short link: readers cannot see where it leads, and it dies with the service that made it. Open it, and write the address that the browser then shows'
    ]
  },
  {
    name: 'A page that forwards',
    text: `---
title: 朝の散歩
---

川まで歩いた。

出典: [元の記事のコメント](https://b.hatena.ne.jp/entry/s/jane.example.com/walk)
`,
    findings: [
      '7:17-7:69: `https://b.hatena.ne.jp/entry/s/jane.example.com/walk` leads to comments on another page on Hatena Bookmark, which stands between readers and the source. Open it, and write the address of the source itself'
    ]
  },
  {
    name: 'Better addresses, when asked for',
    options: {strict: true},
    text: `---
title: Reading a diffusion paper
---

Noise, step by step.

Source: [the paper](https://arxiv.org/pdf/2112.10752v2.pdf)

Original: [the announcement](https://twitter.com/jane_doe/status/1725400000000000000)
`,
    findings: [
      '7:21-7:59: `https://arxiv.org/pdf/2112.10752v2.pdf` is the file of a paper, which readers get without abstract, authors and later versions. Write `https://arxiv.org/abs/2112.10752v2`',
      '9:30-9:85: `https://twitter.com/jane_doe/status/1725400000000000000` is an address of Twitter, which has moved. Write `https://x.com/jane_doe/status/1725400000000000000`'
    ]
  },
  {
    name: 'A file on a branch, when asked for',
    options: {strict: true},
    text: `---
title: How the parser counts
---

One line at a time.

Source: [the file and its history](https://github.com/jane/clock/blob/main/src/tick.js#L12), [its issue](https://github.com/jane/clock/issues/3)
`,
    findings: [
      '7:36-7:91: `https://github.com/jane/clock/blob/main/src/tick.js#L12` is a file on a branch, whose lines move with every commit. Press "y" on the page and copy its address, which then holds the commit'
    ]
  }
]

import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'Links to what is there',
    path: 'blog/2024-05-06-heron.md',
    files: {'docusaurus.config.js': 'export default {}\n', 'blog/2024-04-01-stork.md': '---\ntitle: Storks\n---\n'},
    text: `---
title: The heron
---

A heron is no [stork](./2024-04-01-stork.md#nests); see [all posts](/blog) and [birds](https://birds.example.org/a.md).
`,
    findings: []
  },
  {
    name: 'A post that is not there',
    path: 'blog/2024-05-06-heron.md',
    files: {'docusaurus.config.js': 'export default {}\n', 'blog/2024-04-01-stork.md': '---\ntitle: Storks\n---\n'},
    text: `---
title: The heron
---

A heron is no [stork](./2024-04-01-storks.md).
`,
    findings: [
      '5:23-5:45: `./2024-04-01-storks.md` leads nowhere: there is no `blog/2024-04-01-storks.md`. Correct the name, or take the link out'
    ]
  },
  {
    name: 'Capitals that the file does not have',
    path: 'content/posts/heron.md',
    files: {'zola.toml': "base_url = 'https://birds.example.org'\n", 'content/posts/Stork.md': '+++\n+++\n'},
    text: `+++
title = "The heron"
+++

A heron is no [stork](@/posts/stork.md#nests).
`,
    findings: [
      '5:23-5:45: `@/posts/stork.md#nests` is not spelt like the file, which is `content/posts/Stork.md`. Servers tell upper from lower case, so the link leads nowhere. Write `@/posts/Stork.md#nests`'
    ]
  },
  {
    name: 'A slip in the name of a heading',
    text: `---
title: The heron
---

On to [its nests](#its-nests) and [what it hunts](#what-it-hunst).

## Its nests

High up.

## What it hunts?

Fish.
`,
    findings: [
      '5:51-5:65: `#what-it-hunst` leads to no place on this page, while there is the heading `What it hunts?`. Correct the one or the other'
    ]
  },
  {
    name: 'An address that a post has no more',
    path: '_posts/2024-05-06-heron.md',
    files: {'_config.yml': 'permalink: pretty\ntimezone: Asia/Seoul\n'},
    others: ['---\ntitle: Storks\n---\n'],
    text: `---
title: The heron
---

A heron is no [stork](/2024/04/01/other/), and [no crane](/2024/04/11/other/#cranes).
`,
    findings: [
      '5:59-5:84: `/2024/04/11/other/#cranes` is the address of no post. That of `_posts/2024-04-01-other.md` is `/2024/04/01/other/`. Correct the link, unless your server leads on from one to the other'
    ]
  },
  {
    name: 'A tag with the name of no post',
    others: ['---\ntitle: Storks\n---\n'],
    text: `---
title: The heron
---

A heron is no [stork]({% post_url 2024-04-01-other %}), nor an [owl]({% post_url 2024-04-02-owl %}).
`,
    findings: [
      '5:82-5:96: `2024-04-02-owl` is the name of no post, and Jekyll stops the whole build at it. Correct the name, or take the link out'
    ]
  },
  {
    name: 'A slip in the name of a heading of another post',
    files: {'_config.yml': 'permalink: pretty\n'},
    others: ['---\ntitle: The owl\n---\n\n## What it hunts?\n\nMice.\n'],
    text: `---
title: The heron
---

The owl has [its own prey](/2024/04/01/other/#what-it-hunst), see [there](/2024/04/01/other/#what-it-hunts)
and [the rest](/2024/04/01/other/#literature).
`,
    findings: [
      '5:28-5:60: `/2024/04/01/other/#what-it-hunst` leads to no place in `_posts/2024-04-01-other.md`, while there is the heading `What it hunts?`. Correct the one or the other'
    ]
  },
  {
    name: 'The same by the name of the file',
    others: [],
    path: 'blog/2024-05-06-heron.md',
    files: {
      'docusaurus.config.js': 'export default {}',
      'blog/2024-04-01-owl.md': '---\ntitle: The owl\n---\n\n## What it hunts {#its-prey}\n\nMice.\n'
    },
    text: `---
title: The heron
---

The owl has [its own prey](./2024-04-01-owl.md#its-pray).
`,
    findings: [
      '5:28-5:56: `./2024-04-01-owl.md#its-pray` leads to no place in `blog/2024-04-01-owl.md`, while there is the heading `its-prey`. Correct the one or the other'
    ]
  }
]

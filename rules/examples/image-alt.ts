import type {Example} from '../../src/rule-kit/rule.ts'

const bare = `---
title: Bees and rain
---

![](/bees.jpg)
`

export const examples: readonly Example[] = [
  {
    name: 'Images without a text',
    text: `---
title: Bees in town
---

![](/bees.jpg)

<img src="/roof.jpg" width="300">
`,
    findings: [
      '5:1-5:4: The image has no alternative text: who cannot see it hears the name of the file. Write what it shows between the brackets',
      '7:1-7:34: The image has no alternative text: who cannot see it hears the name of the file. Write what it shows as `alt="…"`, or `alt=""` for decoration'
    ]
  },
  {
    name: 'Images with a text, and decoration',
    text: `---
title: Bees in town
---

![Bees on lavender](/bees.jpg) \`![](/code.jpg)\`

<img src="/line.svg" alt="">

<figure><img src="/roof.jpg"><figcaption>The roof in May</figcaption></figure>
`,
    findings: []
  },
  {
    name: 'A blog that leaves many undescribed',
    text: bare,
    others: [bare, bare, bare],
    findings: [
      '5:1-5:4: In 4 of 4 posts with images, some have no alternative text: who cannot see them hears the names of files. Write what this one shows, and look at the others with `"when": "always"`'
    ]
  },
  {
    name: 'Each of them',
    text: bare,
    others: [bare, bare, bare],
    options: {when: 'always'},
    findings: [
      '5:1-5:4: The image has no alternative text: who cannot see it hears the name of the file. Write what it shows between the brackets'
    ]
  }
]

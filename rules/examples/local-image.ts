import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'An image among the files of the site',
    files: {'_config.yml': 'title: A blog\n', 'assets/heron.jpg': ''},
    text: `---
title: The heron
image: /assets/heron.jpg
---

![A heron](/assets/heron.jpg)

![The same]({{ '/assets/heron.jpg' | relative_url }})
`,
    findings: []
  },
  {
    name: 'A folder of which nothing is seen',
    files: {'_config.yml': 'title: A blog\n', 'assets/heron.jpg': ''},
    text: `---
title: The heron
---

![A plan](/diagrams/nest.png)
`,
    findings: []
  },
  {
    name: 'In code no image is shown',
    files: {'_config.yml': 'title: A blog\n', 'assets/heron.jpg': ''},
    text: `---
title: How I put images here
---

I write \`![A heron](/assets/no-heron.jpg)\`.
`,
    findings: []
  },
  {
    name: 'No such image',
    files: {'_config.yml': 'title: A blog\n', 'assets/heron.jpg': ''},
    text: `---
title: The heron
---

![A heron](/assets/heron-2.jpg)
`,
    findings: [
      '5:12-5:31: `/assets/heron-2.jpg` leads to no image: there is no `assets/heron-2.jpg`. Correct the name, or add the file'
    ]
  },
  {
    name: 'Capitals that the file does not have',
    path: 'content/posts/heron/index.md',
    files: {
      'hugo.toml': "baseURL = 'https://birds.example.org/'\n",
      'content/posts/heron/왜가리.jpg': '',
      'static/images/Nest.png': ''
    },
    text: `---
title: The heron
cover: /images/nest.png
---

![왜가리](왜가리.jpg)
`,
    findings: [
      '3:8-3:24: `/images/nest.png` is not spelt like the file, which is `static/images/Nest.png`. Servers tell upper from lower case, so readers see no image. Write `/images/Nest.png`'
    ]
  },
  {
    name: 'A file that the post does not have',
    path: 'source/_posts/heron.md',
    files: {
      '_config.yml': 'post_asset_folder: true\n',
      'package.json': '{"hexo": {"version": "8.1.2"}}',
      'source/_posts/heron/nest.png': ''
    },
    text: `---
title: The heron
date: 2024-05-06 09:30:00
---

{% asset_img nest.png %}

{% asset_img eggs.png %}
`,
    findings: [
      '8:14-8:22: `eggs.png` is not in the folder of the post: there is no `source/_posts/heron/eggs.png`. Hexo then shows nothing at all. Correct the name, or add the file'
    ]
  }
]

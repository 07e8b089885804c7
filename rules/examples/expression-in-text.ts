import type {Example} from '../../src/rule-kit/rule.ts'

const docusaurus = {path: 'blog/2024-05-06-mailing.mdx', site: {engine: 'docusaurus'}} as const

export const examples: readonly Example[] = [
  {
    ...docusaurus,
    name: 'Braces that are meant as code, and braces that MDX does not read',
    text: `---
title: Mailing
---

import Box from './box.jsx'

export const count = 3

## Begin {#begin}

There are {count} ways, {frontMatter.title}: \`{your name}\` or \\{your name}. {/* more */}

<Box style={{color: 'red'}}>{count > 2 ? 'many' : 'few'}</Box>
`,
    findings: []
  },
  {
    ...docusaurus,
    name: 'Words that are to be replaced',
    text: `---
title: Mailing
---

Begin with “Dear {first name}”, and end with {signature}.
`,
    findings: [
      '5:18-5:30: Docusaurus takes `{first name}` for JavaScript, which it is not, and stops the whole build. Write `\\{first name}` where readers are to see it',
      '5:46-5:57: Docusaurus takes `{signature}` for the name of something in this post, where there is no such thing, and stops the whole build. Write `\\{signature}` where readers are to see it'
    ]
  },
  {
    name: 'A map, an id that MDX does not know, and nothing',
    path: 'src/content/blog/mailing.mdx',
    site: {engine: 'astro'},
    text: `---
title: Mailing
pubDate: 2024-05-06
---

## Settings {#settings}

Write { name: value }, {{ page.title }}, or {} for none.
`,
    findings: [
      '6:13-6:24: Astro takes `{#settings}` for JavaScript, which it is not, and stops the whole build. Write `\\{#settings}` where readers are to see it',
      '8:7-8:22: Astro takes `{ name: value }` for JavaScript, which it is not, and stops the whole build. Write `\\{ name: value }` where readers are to see it',
      '8:24-8:40: Astro takes `{{ page.title }}` for JavaScript, which it is not, and stops the whole build. Write `\\{\\{ page.title }}` where readers are to see it',
      '8:45-8:47: Astro takes `{}` for JavaScript that gives nothing: readers do not see it. Write `\\{}`'
    ]
  },
  {
    ...docusaurus,
    name: 'A brace that nothing closes',
    text: `---
title: Mailing
---

Each template begins with a {.
`,
    findings: [
      '5:29-5:30: Docusaurus takes `{` for the start of JavaScript, which never ends, and stops the whole build. Write `\\{` where readers are to see it'
    ]
  },
  {
    name: 'A site that reads Markdown as MDX, as Docusaurus 3 does unless its config says otherwise',
    path: 'blog/2024-05-06-mailing.md',
    files: {
      'docusaurus.config.js': 'export default {}',
      'package.json': '{"dependencies": {"@docusaurus/core": "^3.9.0"}}'
    },
    text: `---
title: Mailing
---

Begin with “Dear {first name}”. <!-- {not seen} -->
`,
    findings: [
      '5:18-5:30: Docusaurus takes `{first name}` for JavaScript, which it is not, and stops the whole build. Write `\\{first name}` where readers are to see it'
    ]
  },
  {
    name: 'The same text, of an engine that does not read it as MDX',
    path: 'blog/2024-05-06-mailing.md',
    site: {engine: 'eleventy'},
    text: `---
title: Mailing
---

Begin with “Dear {first name}”, and end with {signature}.
`,
    findings: []
  },
  {
    name: 'Templates of other languages in VitePress',
    path: 'posts/mailing.md',
    site: {engine: 'vitepress'},
    text: `---
title: Mailing
---

Helm fills in {{ .Values.name }}, Handlebars \`{{name}}\`, and this page is called {{ $frontmatter.title }}.
Most begin with \`{{#each letters}}\`.

\`\`\`yaml
name: {{ .Values.name }}
\`\`\`
`,
    findings: [
      '5:15-5:33: VitePress takes `{{ .Values.name }}` for JavaScript, which it is not, and stops the whole build. Write `<span v-pre>{{ .Values.name }}</span>` where readers are to see it',
      '5:47-5:55: VitePress shows the value of `{{name}}` in its place, in code too, so readers do not see it. Put the code between `<code v-pre>` and `</code>`',
      '6:18-6:35: VitePress takes `{{#each letters}}` for JavaScript, in code too, which it is not, and stops the whole build. Put the code between `<code v-pre>` and `</code>`'
    ]
  }
]

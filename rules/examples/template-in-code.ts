import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'A workflow that is kept from Liquid',
    text: `---
title: Deploying from a branch
---

The branch is in \`{% raw %}\${{ github.ref }}{% endraw %}\`.

{% raw %}

\`\`\`yaml
token: \${{ secrets.DEPLOY_TOKEN }}
\`\`\`

{% endraw %}
`,
    findings: []
  },
  {
    name: 'Code that shows something of the site',
    text: `---
title: Subscribing
---

Add \`{{ site.url }}/feed.xml\` to your reader, or run:

\`\`\`sh
{% include install.sh %}
curl {{ site.url }}/feed.xml
\`\`\`
`,
    findings: []
  },
  {
    name: 'Braces that Hexo does not touch in code',
    path: 'source/_posts/mustaches.md',
    site: {engine: 'hexo'},
    text: `---
title: Mustaches
---

Write \`{{ name }}\` where the name goes.
`,
    findings: []
  },
  {
    name: 'A variable of a workflow',
    text: `---
title: Deploying from a branch
---

The branch is in \`\${{ github.ref }}\`.
`,
    findings: [
      '5:20-5:36: Jekyll takes `{{ github.ref }}` in this code for a template of its own, so readers do not see it. Write `{% raw %}` before it and `{% endraw %}` behind it'
    ]
  },
  {
    name: 'A template in a block of code',
    text: `---
title: 장고 템플릿
---

\`\`\`html
{% for cat in cats %}
  <li>{{ cat.name }}</li>
{% endfor %}
\`\`\`
`,
    findings: [
      '6:1-6:22: Jekyll takes `{% for cat in cats %}` in this code for a template of its own, so readers do not see it. Write `{% raw %}` before it and `{% endraw %}` behind it',
      '7:7-7:21: Jekyll takes `{{ cat.name }}` in this code for a template of its own, so readers do not see it. Write `{% raw %}` before it and `{% endraw %}` behind it',
      '8:1-8:13: Jekyll takes `{% endfor %}` in this code for a template of its own, so readers do not see it. Write `{% raw %}` before it and `{% endraw %}` behind it'
    ]
  },
  {
    name: 'Braces that do not close in pairs',
    text: `---
title: Matrices in C
---

\`\`\`c
int unit[2][2] = {{1, 0}, {0, 1}};
\`\`\`
`,
    findings: [
      '6:18-6:25: Jekyll stops the whole build at `{{1, 0}` in this code, which it takes for a template of its own. Write `{% raw %}` before it and `{% endraw %}` behind it'
    ]
  },
  {
    name: 'A tag that Liquid does not know',
    text: `---
title: Layouts in Jinja
---

Start with \`{% extends "base.html" %}\`.
`,
    findings: [
      '5:13-5:38: Jekyll stops the whole build at `{% extends "base.html" %}` in this code, which it takes for a template of its own. Write `{% raw %}` before it and `{% endraw %}` behind it'
    ]
  },
  {
    name: 'A chart of Helm in Eleventy',
    path: 'posts/charts.md',
    site: {engine: 'eleventy'},
    text: `---
title: Charts
---

    replicas: {{ .Values.replicas }}
`,
    findings: [
      '5:15-5:37: Eleventy takes `{{ .Values.replicas }}` in this code for a template of its own, so readers do not see it. Write `{% raw %}` before it and `{% endraw %}` behind it'
    ]
  }
]

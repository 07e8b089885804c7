import placeholderText from '../../rules/placeholder-text.ts'
import templateInCode from '../../rules/template-in-code.ts'
import type {Example} from '../../src/rule-kit/rule.ts'
import {describeAnswers} from './describe-answers.ts'
import {postOf} from './sketch-answers.ts'

const hugo: Pick<Example, 'path' | 'site'> = {path: 'content/posts/a.md', site: {engine: 'hugo'}}

describeAnswers(placeholderText, {
  'tells a tag alone': {
    ...hugo,
    text: postOf('title: a', 'Text {{ .Title }} text\n'),
    answers: ['error tag ({{ .Title }}): `{{ .Title }}`']
  },
  'tells a line and a tag': {
    ...hugo,
    text: postOf('title: a', 'Lorem ipsum dolor sit amet\n\nText {{ .Title }} text\n'),
    answers: [
      'error filler (Lorem ipsum dolor sit amet): `Lorem ipsum dolor sit amet`',
      'error tag ({{ .Title }}): `{{ .Title }}`'
    ]
  },
  'tells a field and a line': {
    text: postOf('title: "[Your title]"', 'Lorem ipsum dolor sit amet\n'),
    answers: [
      'error field ("[Your title]"): `"[Your title]"`',
      'error filler (Lorem ipsum dolor sit amet): `Lorem ipsum dolor sit amet`'
    ]
  },
  'knows expressions of MDX': {
    path: 'src/content/blog/a.mdx',
    site: {engine: 'astro'},
    text: postOf('title: a', 'Text {{ .Title }} text\n'),
    answers: []
  },
  'is silent about a draft': {
    path: '_drafts/a.md',
    text: postOf('title: a', 'Lorem ipsum dolor sit amet\n'),
    answers: []
  }
})

describeAnswers(templateInCode, {
  'takes what stands on a line together': {
    text: postOf('title: a', '```\n{{ a }} b {{ c }}\n{{ d }}\n```\n\nText {{ site.title }}\n\n`{{ e }}`\n'),
    answers: [
      'error hidden ({{ a }} b {{ c }}): `{{ a }} b {{ c }}` => `{% raw %}{{ a }} b {{ c }}{% endraw %}`, fixable',
      'error hidden ({{ d }}): `{{ d }}` => `{% raw %}{{ d }}{% endraw %}`, fixable',
      'error hidden ({{ e }}): `{{ e }}` => `{% raw %}{{ e }}{% endraw %}`, fixable'
    ],
    reasons: ['a', 'd', 'e'].map(
      (name) =>
        `Jekyll takes \`{{ ${name} }}\` in this code for a template of its own, so readers do not see it. Write \`{% raw %}\` before it and \`{% endraw %}\` behind it`
    )
  },
  'passes over what stands before code': {
    text: postOf('title: a', '{{ x }}\n\n`{{ y }}`\n'),
    answers: ['error hidden ({{ y }}): `{{ y }}` => `{% raw %}{{ y }}{% endraw %}`, fixable']
  },
  'passes over code that shows something of the site': {
    text: postOf('title: a', '```\n{{ site.title }}\n{{ x }}\n```\n\n`{{ page.title }}`\n'),
    answers: []
  },
  'passes over code that is kept already': {
    text: postOf('title: a', '`{% raw %}{{ a }}{% endraw %}`\n'),
    answers: []
  }
})

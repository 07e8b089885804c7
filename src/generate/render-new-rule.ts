/** The files that a new rule starts from: text by path, relative to the project. */
export function renderNewRule(id: string): Readonly<Record<string, string>> {
  return {
    [`rules/${id}.ts`]: `import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/${id}.ts'

export default defineRule({
  id: '${id}',
  summary: 'What holds for a good post.',
  why: 'What happens to readers or writers when it does not.',
  severity: 'warning',
  options: {},
  messages: {
    fault: '{actual} is there and does this; write that instead'
  },
  examples,
  check({post, report}) {
    const start = post.text.indexOf('fault', post.bodyStart)
    if (start !== -1) report('fault', {at: {start, end: start + 'fault'.length}})
  }
})
`,
    [`rules/examples/${id}.ts`]: `import type {Example} from '../../src/rule-kit/rule.ts'

/** What the rule says, and where it is silent: its documentation and its test. */
export const examples: readonly Example[] = [
  {
    name: 'A healthy post',
    text: \`---
title: Hello
---

A post.
\`,
    findings: []
  },
  {
    name: 'A post at fault',
    text: \`---
title: Hello
---

A fault.
\`,
    findings: ['5:3-5:8: \`fault\` is there and does this; write that instead']
  }
]
`,
    [`fixtures/${id}/_config.yml`]: 'title: A blog\n',
    [`fixtures/${id}/_posts/2024-05-06-example.md`]: '---\ntitle: Hello\n---\n\nA fault.\n'
  }
}

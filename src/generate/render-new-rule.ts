/** The files that a new rule starts from: text by path, relative to the project. */
export function renderNewRule(id: string): Readonly<Record<string, string>> {
  return {
    [`rules/${id}.ts`]: `import {defineRule} from '../src/rule-kit/define-rule.ts'

export default defineRule({
  id: '${id}',
  summary: 'What holds for a good post.',
  why: 'What happens to readers or writers when it does not.',
  severity: 'warning',
  options: {},
  messages: {
    fault: '{actual} is there and does this; write that instead'
  },
  examples: [
    {name: 'A healthy post', text: '---\\ntitle: Hello\\n---\\n\\nA post.\\n', findings: []},
    {
      name: 'A post at fault',
      text: '---\\ntitle: Hello\\n---\\n\\nA fault.\\n',
      findings: ['5:3-5:8: \`fault\` is there and does this; write that instead']
    }
  ],
  check({post, report}) {
    const start = post.text.indexOf('fault', post.bodyStart)
    if (start !== -1) report('fault', {at: {start, end: start + 'fault'.length}})
  }
})
`,
    [`fixtures/${id}/_config.yml`]: 'title: A blog\n',
    [`fixtures/${id}/_posts/2024-05-06-example.md`]: '---\ntitle: Hello\n---\n\nA fault.\n'
  }
}

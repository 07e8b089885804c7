import type {TemplateFate} from '../src/engines/template-fate.ts'
import {findCode} from '../src/post/find-code.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {quote} from '../src/rule-kit/message.ts'
import {examples} from './examples/template-in-code.ts'

export default defineRule({
  id: 'template-in-code',
  summary: 'Code with `{{ … }}` or `{% … %}` is kept from the template language of the engine.',
  why: 'Jekyll and Eleventy read templates before they read Markdown, in code too: readers copy a command that lacks its most important part, or the whole build stops.',
  severity: 'error',
  options: {},
  messages: {
    hidden:
      '{engine} takes {template} in this code for a template of its own, so readers do not see it. Write `{% raw %}` before it and `{% endraw %}` behind it',
    stops:
      '{engine} stops the whole build at {template} in this code, which it takes for a template of its own. Write `{% raw %}` before it and `{% endraw %}` behind it'
  },
  examples,
  check({post, site, engine, report}) {
    const fates = engine.judgeTemplates?.(post, site.settings) ?? []
    if (!fates.some(({outcome}) => outcome !== 'meant')) return
    let next = 0
    for (const code of findCode(post)) {
      const held: TemplateFate[] = []
      for (; (fates[next]?.start ?? code.end) < code.end; next++) {
        const fate = fates[next]
        if (fate && fate.start >= code.start) held.push(fate)
      }
      // Code that shows something of the site on purpose is left alone, but for what stops the build.
      const isMeant = held.some(({outcome}) => outcome === 'meant')
      const lost = held.filter(({outcome}) => outcome === 'stops' || (outcome === 'hidden' && !isMeant))
      for (const line of groupByLine(lost, post.text)) {
        const at = {start: line[0]?.start ?? code.start, end: Math.min(line.at(-1)?.end ?? code.end, code.end)}
        const source = post.text.slice(at.start, at.end)
        const fixable = !isMeant && !/\{%-?\s*(?:end)?raw\b/.test(source)
        const stopping = line.find(({outcome}) => outcome === 'stops')
        const {start, end} = stopping ?? line[0] ?? at
        report(stopping ? 'stops' : 'hidden', {
          at,
          expected: fixable ? [`{% raw %}${source}{% endraw %}`] : [],
          fixable,
          data: {engine: engine.name, template: quote(post.text.slice(start, end))}
        })
      }
    }
  }
})

/** What stands on one line is told, and wrapped, together. */
function groupByLine(fates: readonly TemplateFate[], text: string): TemplateFate[][] {
  const lines: TemplateFate[][] = []
  for (const fate of fates) {
    const last = lines.at(-1)
    const before = last?.at(-1)
    if (last && before && !/[\r\n]/.test(text.slice(before.end, fate.start))) last.push(fate)
    else lines.push([fate])
  }
  return lines
}

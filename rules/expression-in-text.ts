import type {EngineId} from '../src/engines/engine.ts'
import {findMdxExpressions} from '../src/prose/find-mdx-expressions.ts'
import {findVueExpressions} from '../src/prose/find-vue-expressions.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/expression-in-text.ts'

/** Engines that stop at what MDX cannot read; what others do, the site decides. */
const readsMdx: ReadonlySet<EngineId> = new Set(['astro', 'docusaurus', 'gatsby'])

/** Those of them that hand nothing to a post but what is known. */
const handsOver: ReadonlySet<EngineId> = new Set(['astro', 'docusaurus'])

export default defineRule({
  id: 'expression-in-text',
  summary: 'Braces that readers are to see are kept from MDX and Vue.',
  why: 'MDX takes `{ … }` for JavaScript, and VitePress `{{ … }}`: what is none stops the whole build, with a message that names neither the braces nor what to do.',
  severity: 'error',
  options: {},
  messages: {
    wrong:
      '{engine} takes {actual} for JavaScript, which it is not, and stops the whole build. Write {expected} where readers are to see it',
    unknown:
      '{engine} takes {actual} for the name of something in this post, where there is no such thing, and stops the whole build. Write {expected} where readers are to see it',
    unclosed:
      '{engine} takes {actual} for the start of JavaScript, which never ends, and stops the whole build. Write {expected} where readers are to see it',
    empty: '{engine} takes {actual} for JavaScript that gives nothing: readers do not see it. Write {expected}',
    'wrong-code':
      '{engine} takes {actual} for JavaScript, in code too, which it is not, and stops the whole build. Put the code between `<code v-pre>` and `</code>`',
    shown:
      '{engine} shows the value of {actual} in its place, in code too, so readers do not see it. Put the code between `<code v-pre>` and `</code>`'
  },
  examples,
  check({post, site, engine, report}) {
    if (readsMdx.has(engine.id) && (post.path.endsWith('.mdx') || site.settings.allMdx)) {
      for (const {kind, ...at} of findMdxExpressions(post)) {
        const source = post.text.slice(at.start, at.end)
        // Docusaurus takes it out before MDX sees it (@docusaurus/utils, markdownHeadingIdUtils).
        if (engine.id === 'docusaurus' && source.startsWith('{#')) continue
        if (kind === 'unknown' && !handsOver.has(engine.id)) continue
        const severity = kind === 'empty' ? 'warning' : 'error'
        report(kind, {
          at,
          severity,
          expected: [source.replace(/^\{+/, (braces) => '\\{'.repeat(braces.length))],
          data: {engine: engine.name}
        })
      }
    }
    if (engine.id !== 'vitepress') return
    for (const {kind, ...at} of findVueExpressions(post)) {
      const data = {engine: engine.name}
      const expected = [`<span v-pre>${post.text.slice(at.start, at.end)}</span>`]
      if (kind === 'wrong') report(kind, {at, expected, data})
      else report(kind, {at, severity: kind === 'shown' ? 'warning' : 'error', data})
    }
  }
})

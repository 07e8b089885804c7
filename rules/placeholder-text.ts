import type {EngineId} from '../src/engines/engine.ts'
import {isDraft} from '../src/engines/read-drafts.ts'
import {findPlaceholders} from '../src/prose/find-placeholders.ts'
import {findUnfilledFields, findUnfilledTags} from '../src/prose/find-unfilled-tags.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {words} from '../src/rule-kit/option.ts'
import {examples} from './examples/placeholder-text.ts'

/** Engines that leave `{{ … }}` in the Markdown of a post as it is; Jekyll, Hexo, Eleventy, VitePress and Zola do not. */
const keepsTags: ReadonlySet<EngineId> = new Set(['astro', 'gatsby', 'hugo', 'next', 'pelican'])

export default defineRule({
  id: 'placeholder-text',
  summary: 'Nothing that a template or a plan left to be filled in is published.',
  why: 'A new post often starts as a copy of a template. What was not replaced goes out as it is, and readers, feeds and previews show it.',
  severity: 'error',
  options: {
    texts: words([], 'Further texts, in small letters, that are placeholders where they are a whole line or value.')
  },
  messages: {
    note: '{actual} is a note of the writer: readers will see it. Do what it says, or delete the line',
    filler: '{actual} stands where a text was to be written: readers will see it. Write the text, or delete the line',
    field:
      '{actual} was never replaced: the post goes out with it as its `{key}`. Write the real one, or delete the line',
    tag: '{engine} does not fill in {actual} here: readers will see it as it is. Write the text itself'
  },
  examples,
  check({post, site, engine, options, report}) {
    const fields = findUnfilledFields(post, options.texts)
    const lines = findPlaceholders(post, options.texts)
    const tags = keepsTags.has(engine.id) && !post.path.endsWith('.mdx') ? findUnfilledTags(post) : []
    if (fields.length + lines.length + tags.length === 0 || isDraft(post, site, engine)) return
    for (const {key, value} of fields) report('field', {at: value, data: {key: key.text}})
    for (const {kind, ...at} of lines) {
      if (kind === 'note') report(kind, {at, severity: 'warning'})
      else report(kind, {at})
    }
    for (const at of tags) report('tag', {at, data: {engine: engine.name}})
  }
})

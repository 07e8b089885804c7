import {readDrafts} from '../src/engines/read-drafts.ts'
import type {Format} from '../src/post/front-matter.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {quote} from '../src/rule-kit/message.ts'
import {examples} from './examples/draft-state.ts'

export default defineRule({
  id: 'draft-state',
  summary: 'A draft stays hidden and a finished post appears, as the front matter says.',
  why: 'Engines name the switch differently and read its words differently: a draft goes public, or a finished post never appears, and neither is reported.',
  severity: 'error',
  options: {},
  messages: {
    public: '{written} does not keep the post back: it goes public. {note}. Write `{line}`',
    vanishes:
      '{written} keeps the post off the site. {note}. Delete the line if the post is finished, or write `{line}`',
    stopped: '{written} is neither yes nor no. {note}',
    depends: '{written} keeps the post back in old versions only. {note}. Write `{line}`'
  },
  examples,
  check({post, site, engine, report}) {
    if (engine.kindOf(post.sitePath, site.settings) === 'draft') return
    const drafts = readDrafts(post, site, engine)
    const {format = 'yaml', faults = []} = post.frontMatter ?? {}
    // Where the engine stops at the syntax, nothing becomes of the draft.
    const {parsers} = engine.onSyntaxError(format)
    if (faults.some(({rejectedBy}) => parsers.every((parser) => rejectedBy.includes(parser)))) return
    const line = writeLine(engine.draftLine ?? 'draft: true', format)
    const isHidden = drafts.some(({reading}) => reading.outcome === 'hidden')
    const isMeant = drafts.some(({wish}) => wish === 'hide')
    for (const {key, entry, wish, reading} of drafts) {
      const {outcome, note} = reading
      const written = quote(post.text.slice(entry.start, entry.end))
      const answer = {at: entry, subject: key}
      // The switch is the right one, and only its word is not.
      const repair = line.startsWith(key) || line.startsWith(`"${key}"`) ? {expected: [line], fixable: true} : {}
      const data = {written, note, line}
      const meant =
        wish === 'publish' && key === 'draft' ? {expected: [writeLine('draft: false', format)], fixable: true} : {}
      if (outcome === 'stopped') report('stopped', {...answer, ...(wish === 'hide' ? repair : meant), data})
      else if (outcome === 'hidden' && !isMeant) report('vanishes', {...answer, data})
      else if (isHidden || wish !== 'hide') continue
      else if (outcome === 'public') report('public', {...answer, ...repair, data})
      // Where the version is known, the post is safe until it changes.
      else if (site.settings.version === undefined) report('depends', {...answer, ...repair, data})
      else report('depends', {...answer, ...repair, severity: 'warning', data})
    }
  }
})

/** A line of YAML in the words of another format. */
function writeLine(line: string, format: Format): string {
  if (format === 'toml') return line.replace(': ', ' = ')
  return format === 'json' ? line.replace(/^(\w+)/, '"$1"') : line
}

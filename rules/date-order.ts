import {isChangeKey} from '../src/engines/change-keys.ts'
import type {EngineProfile, Site} from '../src/engines/engine.ts'
import {type PostDate, readDates} from '../src/engines/read-dates.ts'
import {readPublication, spanOf} from '../src/engines/read-publication.ts'
import type {Post} from '../src/post/post.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/date-order.ts'

export default defineRule({
  id: 'date-order',
  summary: 'A post is updated after it was published, and expires after both.',
  why: 'A post that says it was changed before it was written has one of its dates from another post, and lists and feeds sorted by date put it in the wrong place; one that expires first is never seen.',
  severity: 'warning',
  options: {},
  messages: {
    'updated-first':
      '`{key}` says {actual}, which is before the post was published: {from} says `{date}`. One of the two is wrong',
    'expires-first':
      '`{key}` says {actual}, which is before the post is published: {from} says `{date}`. {engine} never shows it'
  },
  examples,
  check({post, site, engine, report}) {
    const published = readPublication(post, site, engine)
    if (!published) return
    const from = published.key === undefined ? 'the file name' : `\`${published.key}\``
    const date = published.scalar?.text ?? published.day ?? ''
    const expiries = new Set(engine.expiryKeys)
    for (const later of [...readDates(post, site, engine), ...readOwnChanges(post, site, engine)]) {
      const {key, scalar} = later
      const span = spanOf(later, site)
      if (!span || span.last >= published.first || key === published.key) continue
      const answer = {at: scalar, subject: `${key} ${scalar.text}`}
      if (expiries.has(key)) report('expires-first', {...answer, data: {key, from, date, engine: engine.name}})
      else if (isChangeKey(key)) report('updated-first', {...answer, data: {key, from, date}})
    }
  }
})

/** Changes under keys that the engine does not know, but themes do. */
function readOwnChanges({frontMatter}: Post, site: Site, engine: EngineProfile): PostDate[] {
  const fold = (name: string): string => (engine.foldsKeys ? name.toLowerCase() : name)
  return (frontMatter?.entries ?? []).flatMap(({key: {text: key}, value}) => {
    const isOwn = isChangeKey(key) && !engine.keys.some(({name}) => fold(name) === fold(key))
    if (!isOwn || value.type !== 'scalar' || value.text === '') return []
    return [{key, scalar: value, reading: engine.readDate(value, site, key)}]
  })
}

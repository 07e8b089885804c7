import type {Entry} from '../post/front-matter.ts'
import type {Post} from '../post/post.ts'
import type {DraftReading} from './draft-reading.ts'
import type {EngineProfile, Site} from './engine.ts'
import {textOf} from './flag-words.ts'

/** What a writer wants by a value, as far as it can be told. */
export type DraftWish = 'hide' | 'publish'

/** A key of a post that keeps it back, or was meant to. */
export interface DraftKey {
  readonly key: string
  readonly entry: Entry
  readonly wish: DraftWish | undefined
  readonly reading: DraftReading
}

/** Reads the keys with which people keep a post back, as its engine takes them; none where that is left to the site's own code. */
export function readDrafts({frontMatter, text}: Post, {settings}: Site, engine: EngineProfile): DraftKey[] {
  if (!frontMatter || !engine.readDraft || engine.judgeFences(frontMatter, text)) return []
  const read = new Map<string, DraftKey>()
  for (const entry of frontMatter.entries) {
    const key = engine.foldsKeys ? entry.key.text.toLowerCase() : entry.key.text
    if (engine.takesFirstKey && read.has(key)) continue
    const reading = engine.readDraft(key, entry.value, settings)
    if (reading) read.set(key, {key, entry, wish: readWish(key, textOf(entry.value)), reading})
  }
  return [...read.values()]
}

/** Whether a post is kept back, by its folder or its front matter, or was meant to be. */
export function isDraft(post: Post, site: Site, engine: EngineProfile): boolean {
  if (engine.kindOf(post.sitePath, site.settings) === 'draft') return true
  return (
    readDrafts(post, site, engine).some(({wish, reading}) => wish === 'hide' || reading.outcome === 'hidden') ||
    (post.frontMatter?.entries ?? []).some(
      ({key, value}) => /^draft$/i.test(key.text) && readWish('draft', textOf(value)) === 'hide'
    )
  )
}

/** The words people write for yes and no, and slips in them that were seen. */
const yes = /^(?:true|yes|y|on|1|ture|treu|tru|treue|truee|trie|trye)$/i
const no = /^(?:false|no|n|off|0|flase|fasle|fales|fals|falsee|falase|flse|faslse)$/i

function readWish(key: string, text = ''): DraftWish | undefined {
  if (key === 'status') {
    if (/^(?:draft|darft|draf|drfat|hidden|skip|unlisted|private)$/i.test(text)) return 'hide'
    return /^(?:publish|published|publised|pubished|public)$/i.test(text) ? 'publish' : undefined
  }
  const says = yes.test(text) ? 'yes' : no.test(text) ? 'no' : undefined
  if (says === undefined) return undefined
  return (says === 'yes') === (key === 'draft') ? 'hide' : 'publish'
}

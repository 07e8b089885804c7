import type {SiteFolder} from '../engine.ts'

/** Keys that only the `_index.md` of a Zola section has (components/content/src/front_matter/section.rs). */
const SECTION_KEY = /^(?:sort_by|paginate_by|page_template|insert_anchor_links|generate_feeds)[ \t]*[=:]/m

/**
 * Whether the folder is the root of a Zola site: `zola.toml`, or a `config.toml` with a `base_url` (Hugo's is called
 * `baseURL`). A `config.toml` beside Zola's folders and a section of Zola's kind make one likely.
 */
export function detectSite(folder: SiteFolder): 'sure' | 'likely' | undefined {
  if (folder.has('zola.toml')) return 'sure'
  const config = folder.read('config.toml') ?? ''
  if (/^[ \t]*["']?base_url["']?[ \t]*=/m.test(config)) return 'sure'
  if (/^[ \t]*["']?baseURL["']?[ \t]*=/im.test(config) || !folder.has('content')) return undefined
  const isLaidOut = folder.has('config.toml') && folder.has('templates')
  const head = (folder.read('content/_index.md') ?? '').slice(0, MAX_HEAD)
  return isLaidOut || SECTION_KEY.test(head) ? 'likely' : undefined
}

/** How much of a section's file is looked at. */
const MAX_HEAD = 4000

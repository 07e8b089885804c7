import {findEntry} from '../../post/find-entry.ts'
import type {Post} from '../../post/post.ts'
import type {SiteSettings} from '../engine.ts'
import {type LiquidToken, readLiquid, tagName} from '../liquid/read-liquid.ts'
import type {TemplateFate} from '../template-fate.ts'

/** What Jekyll hands to the templates of a post (jekyll/renderer.rb, `payload`; jekyll/drops/unified_payload_drop.rb). */
const GLOBALS = ['site', 'page', 'include', 'layout', 'jekyll', 'theme']

/** Tags of Liquid that are carried out without leaving anything behind. */
const CONTROL = new Set(
  'if elsif else endif unless endunless case when endcase for endfor break continue cycle assign capture endcapture increment decrement tablerow endtablerow ifchanged endifchanged'.split(
    ' '
  )
)

/** Tags of Jinja, Django, Twig and Nunjucks. Liquid and the plugins of Jekyll know none of that name. */
const FOREIGN = new Set(
  'extends block endblock elif load csrf_token macro endmacro set endset trans endtrans blocktrans endblocktrans autoescape endautoescape verbatim endverbatim spaceless endspaceless import from with endwith call endcall'.split(
    ' '
  )
)

/**
 * What Jekyll makes of the Liquid in the body of a post, code or not; recorded from Jekyll 4.3 with Liquid 4. Unknown
 * variables come out empty; a broken output or tag, and an unknown tag, end the build. Nothing for a post that
 * `render_with_liquid` (Jekyll 4) keeps from Liquid.
 */
export function judgeTemplates(post: Post, settings: SiteSettings): readonly TemplateFate[] {
  const {text, bodyStart, frontMatter} = post
  if (!text.includes('{{', bodyStart) && !text.includes('{%', bodyStart)) return []
  if (frontMatter && findEntry(frontMatter, 'render_with_liquid')) return []
  if (settings.defaults.some(({keys}) => keys.includes('render_with_liquid'))) return []
  const tokens = readLiquid(text, bodyStart)
  const known = findKnownNames(tokens)
  return tokens.map((token) => ({start: token.start, end: token.end, outcome: judgeToken(token, known)}))
}

function judgeToken({type, inner, closed}: LiquidToken, known: ReadonlySet<string>): TemplateFate['outcome'] {
  if (!closed) return 'stops'
  if (type === 'output') return /^["']/.test(inner) || mentions(inner, known) ? 'meant' : 'hidden'
  const name = tagName(inner)
  if (name === undefined) return 'stops'
  if (FOREIGN.has(name)) return 'stops'
  return CONTROL.has(name) && !mentions(inner.slice(name.length), known) ? 'hidden' : 'meant'
}

/** Whether a name that is known stands anywhere as the first part of a variable. */
function mentions(inner: string, known: ReadonlySet<string>): boolean {
  return (inner.match(/(?<![\w.$-])[A-Za-z_][\w-]*/g) ?? []).some((name) => known.has(name))
}

/** The globals, and the variables that the post itself brings in; a loop over what nobody knows brings none. */
function findKnownNames(tokens: readonly LiquidToken[]): ReadonlySet<string> {
  const known = new Set(GLOBALS)
  for (const {type, inner} of tokens) {
    const [, tag, name, rest = ''] = type === 'tag' ? (setting.exec(inner) ?? []) : []
    if (name === undefined) continue
    const isLoop = tag === 'for' || tag === 'tablerow'
    if (!isLoop || /^\s*in\s*\(/.test(rest) || mentions(rest, known)) known.add(name)
  }
  return known
}

const setting = /^(assign|capture|for|tablerow|increment|decrement)\s+["']?([\w-]+)["']?([\s\S]*)/

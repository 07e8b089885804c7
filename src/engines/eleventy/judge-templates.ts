import {findEntry} from '../../post/find-entry.ts'
import type {Post} from '../../post/post.ts'
import type {SiteSettings} from '../engine.ts'
import {readLiquid} from '../liquid/read-liquid.ts'
import type {TemplateFate} from '../template-fate.ts'

/** The contexts of GitHub's workflows (docs.github.com, "Contexts reference"). */
const WORKFLOW = /^(?:github|secrets|env|vars|matrix|steps|runner|needs|inputs|job|jobs|strategy)\.\w/

/**
 * What Eleventy makes of Liquid in the body of a post, as far as no data of the site can give it a meaning: `{{ .x }}` of
 * Go, and `${{ … }}` of GitHub's workflows, come out empty (recorded from Eleventy 3.1 with liquidjs). Nothing where the
 * config or the post chooses another language than Liquid, Eleventy's own choice for Markdown.
 */
export function judgeTemplates(post: Post, settings: SiteSettings): readonly TemplateFate[] {
  const {text, bodyStart, frontMatter} = post
  if (settings.templates !== 'liquid' || !text.includes('{{', bodyStart)) return []
  if (frontMatter && findEntry(frontMatter, 'templateEngineOverride')) return []
  return readLiquid(text, bodyStart).flatMap(({type, start, end, inner, closed}) => {
    if (type !== 'output' || !closed) return []
    const isHidden = /^\.\w/.test(inner) || (text.charAt(start - 1) === '$' && WORKFLOW.test(inner))
    return [{start, end, outcome: isHidden ? 'hidden' : 'meant'}]
  })
}

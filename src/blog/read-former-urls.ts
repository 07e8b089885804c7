import type {Value} from '../post/front-matter.ts'
import type {Post} from '../post/post.ts'

/** Keys with which a post keeps its former addresses alive: jekyll-redirect-from, Hugo and Zola, hexo-generator-alias. */
const keys: ReadonlySet<string> = new Set(['redirect_from', 'aliases', 'alias'])

/** The addresses at which a post was before, as written in its front matter. */
export function readFormerUrls({frontMatter}: Post): string[] {
  const entries = frontMatter?.entries ?? []
  return entries.flatMap(({key, value}) => (keys.has(key.text.toLowerCase()) ? textsOf(value) : []))
}

function textsOf(value: Value): string[] {
  if (value.type === 'sequence') return value.items.flatMap(textsOf)
  return value.type === 'scalar' && value.text !== '' ? [value.text] : []
}

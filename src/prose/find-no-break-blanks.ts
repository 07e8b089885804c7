import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'

/** A no-break blank where Markdown wants a plain one, or none; the range holds the blank alone. */
export interface NoBreakBlank extends Range {
  readonly kind: 'heading' | 'item' | 'link'
}

const marker = /^([ \t>]{0,12})(#{1,6}|[-*+])\u00a0+(?=\S)/
const link = /\]\u00a0(?=\((?:https?:|\/|\.|#)[^()\s]*\))/g

/** Finds them where they keep a heading, a list item or a link from being one. */
export function findNoBreakBlanks(post: Post): NoBreakBlank[] {
  if (!post.text.includes('\u00a0')) return []
  return post.body.flatMap(({start, end, kind}) => {
    const line = kind === 'text' ? post.text.slice(start, end) : ''
    const [whole, indent = '', mark = ''] = marker.exec(line) ?? []
    const found: NoBreakBlank[] = [...line.matchAll(link)].map(({index}) => {
      return {kind: 'link', start: start + index + 1, end: start + index + 2}
    })
    if (whole !== undefined) {
      const at = {start: start + indent.length + mark.length, end: start + whole.length}
      found.unshift({kind: mark.startsWith('#') ? 'heading' : 'item', ...at})
    }
    return found.filter((range) => post.isProse({start: range.start, end: range.end}))
  })
}

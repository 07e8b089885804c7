import type {Range} from '../../src/post/place.ts'
import type {Post} from '../../src/post/post.ts'

/** `{{ … }}` and `{% … %}`. */
export function listTemplateTags({text}: Post): Range[] {
  return [...text.matchAll(/\{\{.*?\}\}|\{%.*?%\}/gs)].map(({index, 0: tag}) => ({
    start: index,
    end: index + tag.length
  }))
}

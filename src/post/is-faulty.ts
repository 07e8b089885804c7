import {oncePerPost} from './once-per-post.ts'
import {createOverlapSearch} from './overlap-search.ts'
import type {Range} from './place.ts'
import type {Post} from './post.ts'

const findFaultsOf = oncePerPost(({frontMatter}: Post) => createOverlapSearch(frontMatter?.faults ?? []))

/** Whether a parser of the front matter stumbles over part of a range: what is wrong there is told as that. */
export function isFaulty(post: Post, range: Range): boolean {
  return findFaultsOf(post)(range)
}

import type {Post} from '../../src/post/post.ts'
import {readPost} from '../../src/post/read-post.ts'

/** The same post, read anew; asks `undefined` of it whatever would need the tree. */
export function readWithoutTree(post: Post): <T>(ask: (post: Post) => T) => T | undefined {
  const fresh = readPost(post)
  const asked = new Error('The tree was asked')
  Object.defineProperty(fresh, 'tree', {
    get: () => {
      throw asked
    }
  })
  return (ask) => {
    try {
      return ask(fresh)
    } catch (error) {
      if (error === asked) return undefined
      throw error
    }
  }
}

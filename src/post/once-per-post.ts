import type {Post} from './post.ts'

/** Makes a reading of a post one that is done once, however many rules ask for it. */
export function oncePerPost<T>(read: (post: Post) => T): (post: Post) => T {
  const known = new WeakMap<Post, {readonly value: T}>()
  return (post) => {
    const found = known.get(post) ?? {value: read(post)}
    known.set(post, found)
    return found.value
  }
}

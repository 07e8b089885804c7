import type {Post} from './post.ts'

/** What was read of a post, by what read it. A single weak entry for each post: they are dear to the garbage collector. */
const readingsOfPost = new WeakMap<Post, Map<unknown, unknown>>()

/** Makes a reading of a post one that is done once, however many rules ask for it. */
export function oncePerPost<T>(read: (post: Post) => T): (post: Post) => T {
  return (post) => {
    const readings = readingsOfPost.get(post) ?? new Map<unknown, unknown>()
    if (readings.size === 0) readingsOfPost.set(post, readings)
    if (!readings.has(read)) readings.set(read, read(post))
    // Safe: only what `read` gave is kept under it.
    return readings.get(read) as T
  }
}

import type {BlogInMemory} from './lint-in-memory.ts'

/** Takes away from a blog what it does not need to fail: posts, then ever smaller parts of their texts. */
export async function shrinkBlog(
  blog: BlogInMemory,
  fails: (blog: BlogInMemory) => Promise<boolean>
): Promise<BlogInMemory> {
  let smallest = blog
  for (const {path} of blog.posts) {
    const without = {...smallest, posts: smallest.posts.filter((post) => post.path !== path)}
    if (without.posts.length > 0 && (await fails(without))) smallest = without
  }
  for (const {path} of smallest.posts) {
    const current = smallest
    const withText = (text: string): BlogInMemory => {
      return {...current, posts: current.posts.map((post) => (post.path === path ? {path, text} : post))}
    }
    const text = current.posts.find((post) => post.path === path)?.text ?? ''
    smallest = withText(await shrinkText(text, (shorter) => fails(withText(shorter))))
  }
  return smallest
}

/** Cuts out parts of half the length, then of a quarter, down to single characters. */
async function shrinkText(text: string, fails: (text: string) => Promise<boolean>): Promise<string> {
  let smallest = text
  for (let length = text.length >> 1; length >= 1; length >>= 1) {
    for (let at = 0; at < smallest.length; ) {
      const shorter = smallest.slice(0, at) + smallest.slice(at + length)
      if (await fails(shorter)) smallest = shorter
      else at += length
    }
  }
  return smallest
}

import type {SiteFiles} from '../engines/site-files.ts'
import type {PostFacts} from './facts.ts'

/** All posts that are published together, as far as their facts go. */
export interface Blog {
  /** Every post of the blog, sorted by path. */
  readonly posts: readonly PostFacts[]
  /** The posts that this run is asked about, by path. */
  readonly asked: ReadonlySet<string>
  /** The files of its site. */
  readonly files: SiteFiles
}

/** The facts of the posts this run is asked about. */
export function askedPosts(blog: Blog): PostFacts[] {
  return blog.posts.filter((post) => blog.asked.has(post.path))
}

import type {SiteFiles} from '../engines/site-files.ts'
import type {EarlierBlog} from './earlier-blog.ts'
import type {PostFacts} from './facts.ts'

/** All posts that are published together, as far as their facts go. */
export interface Blog {
  /** Every post of the blog, sorted by path. */
  readonly posts: readonly PostFacts[]
  /** The posts that this run is asked about, by path. */
  readonly asked: ReadonlySet<string>
  /** The files of its site. */
  readonly files: SiteFiles
  /** Reads the text of a post once more, for what facts do not tell; absent where it is not at hand. */
  readonly readText?: (post: PostFacts) => string | undefined
  /** What a commit had of it; absent where the run is about the posts as they are. */
  readonly earlier?: EarlierBlog | undefined
}

/** The facts of the posts this run is asked about. */
export function askedPosts(blog: Blog): PostFacts[] {
  return blog.posts.filter((post) => blog.asked.has(post.path))
}

import type {Root} from 'mdast'
import type {Post} from '../../src/post/post.ts'
import type {Rule} from '../../src/rule-kit/rule.ts'

/** A post whose Markdown tree was parsed, and who asked for it first. */
export interface ParsedPost {
  readonly path: string
  /** The id of the rule. */
  readonly askedBy: string
}

/** Rules that tell which of them made the tree of a post be parsed. */
export interface ParsingWatch {
  readonly parsed: readonly ParsedPost[]
  watch(rule: Rule): Rule
}

/** What is asked outside of every rule. */
const outside = 'facts and disable comments'

/** Watches the first touch of `post.tree`, from the first watched rule on that a post is shown to. */
export function createParsingWatch(): ParsingWatch {
  const parsed: ParsedPost[] = []
  const watched = new WeakSet<Post>()
  let asking = outside
  const watchPost = (post: Post): void => {
    if (watched.has(post)) return
    watched.add(post)
    const read = Object.getOwnPropertyDescriptor(post, 'tree')?.get
    let tree: Root | undefined
    Object.defineProperty(post, 'tree', {
      get: () => {
        if (!tree) parsed.push({path: post.path, askedBy: asking})
        tree ??= read?.call(post)
        return tree
      }
    })
  }
  return {
    parsed,
    watch(rule) {
      const {id, check} = rule
      if (!check) return rule
      return {
        ...rule,
        check(question) {
          watchPost(question.post)
          asking = id
          try {
            check.call(rule, question)
          } finally {
            asking = outside
          }
        }
      }
    }
  }
}

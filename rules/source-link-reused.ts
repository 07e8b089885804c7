import {groupBySource, type SourceUse} from '../src/blog/group-by-source.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {choice} from '../src/rule-kit/option.ts'
import {judgePermalink} from '../src/sources/hosts/judge-permalink.ts'
import {judgeSourceAddress} from '../src/sources/hosts/judge-source-address.ts'
import {examples} from './examples/source-link-reused.ts'

/** A blog needs so many posts with a source before having each its own counts as its convention. */
const fewestPosts = 10

export default defineRule({
  id: 'source-link-reused',
  summary: 'Each post has a source of its own, where the blog does so.',
  why: 'The address of one post, given as the source of two, was most likely left over from the post that served as a template: readers of one of them get to the wrong source.',
  severity: 'warning',
  options: {
    when: choice(
      ['convention', 'always'],
      'convention',
      'Which shared sources are told: posts of networks such as LinkedIn and X at once, other addresses where nine of ten posts (ten or more) have a source of their own; or all of them always.'
    )
  },
  messages: {
    reused: '{actual} is also the source of {others}. Check which post it belongs to, and give the other its own source'
  },
  examples,
  checkBlog({blog, options, report}) {
    const bySource = groupBySource(blog.posts)
    const isUsual = options.when === 'always' || haveTheirOwn([...bySource.values()])
    for (const uses of bySource.values()) {
      if (uses.length < 2) continue
      for (const {post, address} of uses.filter(({post}) => blog.asked.has(post.path))) {
        // What leads to no item is told by `source-link-permalink`: a feed is bound to come again.
        if (judgeSourceAddress(address.url, 'source') || !(isUsual || isNetworkPost(address.url))) continue
        const others = uses.filter((use) => use.post !== post)
        report('reused', {post, at: address.place, actual: address.url, data: {others: describePosts(others)}})
      }
    }
  }
})

/** Whether nearly all posts that name a source have it for themselves. */
function haveTheirOwn(groups: readonly (readonly SourceUse[])[]): boolean {
  const shared = new Set(groups.flatMap((uses) => (uses.length > 1 ? uses.map(({post}) => post) : [])))
  const withSource = new Set(groups.flatMap((uses) => uses.map(({post}) => post)))
  return withSource.size >= fewestPosts && shared.size <= 0.1 * withSource.size
}

/** Posts of networks are short: one makes one post of a blog, unlike a talk or a paper. */
function isNetworkPost(url: string): boolean {
  const verdict = judgePermalink(url)
  return verdict?.kind === 'item' && verdict.tellsTime && verdict.brand !== 'arXiv'
}

function describePosts(uses: readonly SourceUse[]): string {
  const first = `\`${uses[0]?.post.path}\``
  return uses.length === 1 ? `another post, ${first}` : `${uses.length} other posts, such as ${first}`
}

/** A way of running the programs over a blog. */
export interface Scenario {
  readonly id: string
  readonly title: string
  /**
   * `cold`: no cache. `fill`: an empty cache is filled. `warm`: the cache knows every post. `staged`: five posts are staged
   * for the next commit, with texts that the cache does not know. `staged again`: it knows them, from a run before.
   */
  readonly kind: 'cold' | 'fill' | 'warm' | 'staged' | 'staged again'
  /** The number of made-up posts, or the user's own. */
  readonly posts: number | 'own'
  /** Of staged posts: whether something is wrong with each. */
  readonly atFault?: boolean
  /** The ids of the programs that run when none is named; the slow ones only where they end within a minute. */
  readonly tools: readonly string[]
  /** Runs of each program in a round: short ones vary more. */
  readonly perRound: number
  /** Whether it runs only when it is named. */
  readonly onlyNamed?: boolean
}

const fast = ['node -e 0', 'post-lint', 'rumdl']
const caching = [...fast, 'textlint', 'cspell']
const all = [...caching, 'markdownlint-cli2', 'remark-cli']

/** Every scenario, in the order in which they run. */
export const scenarios: readonly Scenario[] = [
  {id: 'cold-5', title: 'cold, 5 posts', kind: 'cold', posts: 5, tools: all, perRound: 3},
  {id: 'cold-1000', title: 'cold, 1,000 posts', kind: 'cold', posts: 1_000, tools: all, perRound: 1},
  {id: 'cold-10000', title: 'cold, 10,000 posts', kind: 'cold', posts: 10_000, tools: fast, perRound: 1},
  {
    id: 'cold-100000',
    title: 'cold, 100,000 posts',
    kind: 'cold',
    posts: 100_000,
    tools: fast,
    perRound: 1,
    onlyNamed: true
  },
  {id: 'cold-own', title: 'cold, own posts', kind: 'cold', posts: 'own', tools: fast, perRound: 1},
  {id: 'fill-1000', title: 'first run with a cache, 1,000 posts', kind: 'fill', posts: 1_000, tools: fast, perRound: 1},
  {
    id: 'fill-10000',
    title: 'first run with a cache, 10,000 posts',
    kind: 'fill',
    posts: 10_000,
    tools: fast,
    perRound: 1
  },
  {id: 'warm-1000', title: 'nothing changed, 1,000 posts', kind: 'warm', posts: 1_000, tools: caching, perRound: 3},
  {id: 'warm-10000', title: 'nothing changed, 10,000 posts', kind: 'warm', posts: 10_000, tools: fast, perRound: 3},
  {id: 'warm-own', title: 'nothing changed, own posts', kind: 'warm', posts: 'own', tools: fast, perRound: 3},
  {
    id: 'staged-healthy',
    title: '5 healthy posts staged, of 1,000',
    kind: 'staged',
    posts: 1_000,
    atFault: false,
    tools: all,
    perRound: 3
  },
  {
    id: 'staged-at-fault',
    title: '5 posts at fault staged, of 1,000',
    kind: 'staged',
    posts: 1_000,
    atFault: true,
    tools: all,
    perRound: 3
  },
  {
    id: 'staged-again-healthy',
    title: 'the same 5 healthy posts staged',
    kind: 'staged again',
    posts: 1_000,
    atFault: false,
    tools: caching,
    perRound: 3
  },
  {
    id: 'staged-again-at-fault',
    title: 'the same 5 posts at fault staged',
    kind: 'staged again',
    posts: 1_000,
    atFault: true,
    tools: caching,
    perRound: 3
  }
]

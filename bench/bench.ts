import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Corpus, provideCorpus} from './corpus/write-corpus.ts'
import type {BenchOptions} from './options.ts'
import {describeLoad, describeMachine} from './report/describe-machine.ts'
import {renderMarkdown, renderText} from './report/render-table.ts'
import {tabulateResults} from './report/result-table.ts'
import {tabulateTargets} from './report/targets.ts'
import {prepareScenario} from './scenarios/prepare.ts'
import {type Entry, findOddRuns, runRounds} from './scenarios/run-rounds.ts'
import type {Scenario} from './scenarios/scenario.ts'
import {checkFindings} from './tools/check-findings.ts'
import {findIdlePeers} from './tools/check-peers.ts'
import {installPeers} from './tools/install-peers.ts'
import {createNodeAlone} from './tools/node-alone.ts'
import {createPeers} from './tools/peers.ts'
import {createPostLint, findBuiltCommand} from './tools/post-lint.ts'
import type {Tool} from './tools/tool.ts'

/** The process, as far as it matters here. */
export interface Host {
  /** An empty folder, for whatever the measurements need. */
  readonly folder: string
  /** The file of Node. */
  readonly node: string
  readonly nodeVersion: string
  /** What the measured programs get to see. */
  readonly env: Readonly<Record<string, string>>
  /** Shows how far it is. */
  say(text: string): void
}

/** What came of it. */
export interface Outcome {
  readonly report: string
  /** Why the numbers are not to be trusted. */
  readonly problems: readonly string[]
}

const project = fileURLToPath(new URL('..', import.meta.url))

/** Measures what the options ask for; throws when that cannot be done. */
export function bench(options: BenchOptions, {folder, node, nodeVersion, env, say}: Host): Outcome {
  const place = {env, output: join(folder, 'output')}
  const postLint = createPostLint(options.command ?? findBuiltCommand(project), node, env)
  if (!postLint.caches) say('this post-lint keeps no cache: each of its runs is cold\n')
  say('installing the other programs, if need be\n')
  installPeers(env)
  const peers = choosePeers(createPeers(node), options)
  const wrong = findIdlePeers(peers, join(folder, 'slips'), place).map((id) => `${id} checked nothing`)
  const tools = [createNodeAlone(node, nodeVersion), postLint, ...peers]

  const corpora = provideCorpora(options, say)
  for (const corpus of corpora.values()) wrong.push(...checkFindings(postLint, corpus, place))
  if (wrong.length > 0) return {report: '', problems: wrong}

  const blogOf = (posts: Scenario['posts']): string | undefined =>
    posts === 'own' ? options.posts : corpora.get(posts)?.folder
  const entries = options.scenarios.map((scenario): Entry => {
    say(`preparing: ${scenario.title}\n`)
    const measured = chooseTools(tools, scenario, options)
    const workplace = {
      ...place,
      seed: options.seed,
      folder: join(folder, scenario.id),
      blog: blogOf(scenario.posts) ?? ''
    }
    return {scenario, tools: measured, prepared: prepareScenario(scenario, measured, workplace)}
  })
  const loadBefore = describeLoad()
  const results = runRounds(entries, options.rounds, say)
  const problems = findOddRuns(results)

  const render = options.markdown ? renderMarkdown : renderText
  const circumstances = [
    describeMachine(),
    `Load before: ${loadBefore}; after: ${describeLoad()}`,
    tools.map(({id, version}) => `${id} ${version}`).join(', '),
    `Rounds: ${options.rounds}. Numbers are medians, with the least and the most in parentheses.`
  ]
  // A program that does only part of its work reaches any target.
  const tables = [tabulateResults(results), ...(problems.length > 0 ? [] : [tabulateTargets(results)])].map(render)
  return {report: `${circumstances.join('\n')}\n\n${tables.join('\n')}`, problems}
}

/** Writes the made-up blogs that the scenarios need and that are not there; by the number of their posts. */
function provideCorpora({scenarios, blogs, seed}: BenchOptions, say: Host['say']): Map<number, Corpus> {
  const corpora = new Map<number, Corpus>()
  for (const {posts} of scenarios) {
    if (posts === 'own' || corpora.has(posts)) continue
    say(`making up ${posts} posts, if need be\n`)
    corpora.set(posts, provideCorpus(blogs, seed, posts))
  }
  return corpora
}

function choosePeers(peers: readonly Tool[], {tools}: BenchOptions): readonly Tool[] {
  const unknown = tools?.find((tool) => !peers.some(({id}) => id === tool))
  if (unknown !== undefined) throw new Error(`There is no program ${unknown}: --help lists them`)
  return tools === undefined ? peers : peers.filter(({id}) => tools.includes(id))
}

/** A program that was named runs everywhere, others where they end soon. */
function chooseTools(tools: readonly Tool[], scenario: Scenario, options: BenchOptions): readonly Tool[] {
  return options.tools === undefined ? tools.filter(({id}) => scenario.tools.includes(id)) : tools
}

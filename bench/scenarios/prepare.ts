import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {postsFolder} from '../corpus/write-corpus.ts'
import {type Run, runMeasured, type Surroundings} from '../measure/run-measured.ts'
import type {Job, Tool} from '../tools/tool.ts'
import type {Scenario} from './scenario.ts'
import {createStagedBlog} from './staged-blog.ts'

/** Where a scenario finds what it needs, and may leave what it makes. */
export interface Workplace extends Surroundings {
  /** The folder of the blog that the scenario is about. */
  readonly blog: string
  /** The seed of its posts, if they are made up. */
  readonly seed: number
  /** A folder of the scenario's own, not there yet. */
  readonly folder: string
}

/** A scenario that is ready to run. */
export interface Prepared {
  /** Runs a program once. */
  run(tool: Tool): Run
}

/** Makes what a scenario needs: a repository, filled caches. */
export function prepareScenario(scenario: Scenario, tools: readonly Tool[], place: Workplace): Prepared {
  const {kind, posts, atFault = false} = scenario
  const whole = {cwd: place.blog, paths: [posts === 'own' ? '.' : postsFolder], isStaged: false}
  const caching = tools.filter(({caches}) => caches)
  const cacheOf = (tool: Tool): string => join(place.folder, 'caches', tool.id)
  const runJob = (tool: Tool, job: Job): Run => runMeasured({argv: tool.argv(job), cwd: job.cwd}, place)
  const runCached = (tool: Tool, job: Omit<Job, 'cache'>): Run =>
    runJob(tool, {...job, cache: tool.caches ? cacheOf(tool) : undefined})
  const fillCache = (tool: Tool, job: Omit<Job, 'cache'>): Run => {
    rmSync(cacheOf(tool), {recursive: true, force: true})
    mkdirSync(cacheOf(tool), {recursive: true})
    return runCached(tool, job)
  }

  mkdirSync(place.folder)
  if (kind === 'cold') return {run: (tool) => runJob(tool, {...whole, cache: undefined})}
  if (kind === 'fill') return {run: (tool) => fillCache(tool, whole)}
  if (kind === 'warm') {
    for (const tool of caching) fillCache(tool, whole)
    return {run: (tool) => runCached(tool, whole)}
  }
  const source = {blog: place.blog, seed: place.seed, count: Number(posts), atFault}
  const {folder, paths, stageAnew} = createStagedBlog(join(place.folder, 'blog'), source, place.env)
  const staged = {cwd: folder, paths, isStaged: true}
  for (const tool of caching) fillCache(tool, {...whole, cwd: folder})
  if (kind === 'staged again') {
    stageAnew()
    // Caches that go by the times of files trust none that is younger.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500)
    for (const tool of caching) runCached(tool, staged)
    return {run: (tool) => runCached(tool, staged)}
  }
  return {
    run(tool) {
      stageAnew()
      return runCached(tool, staged)
    }
  }
}

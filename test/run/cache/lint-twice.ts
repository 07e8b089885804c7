import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {rules} from '../../../rules/index.ts'
import type {Rule} from '../../../src/rule-kit/rule.ts'
import {type ActiveRule, defaultSetting, readSetting} from '../../../src/rule-kit/setting.ts'
import {lint} from '../../../src/run/lint.ts'
import type {LintOutcome, LintRequest} from '../../../src/run/lint-request.ts'

/** What a run with a cache did. */
export interface CachedRun {
  readonly outcome: LintOutcome
  /** The posts that were linted, and not recalled. */
  readonly linted: readonly string[]
  /** Whether rules were asked about the blog as a whole. */
  readonly askedBlog: boolean
}

/** What differs from a plain run. */
export interface Wishes extends Partial<LintRequest> {
  /** What the config says of rules. */
  readonly config?: Readonly<Record<string, unknown>>
  /** Another folder for the cache; `cache` in the working directory when left out. */
  readonly folder?: string
  /** The machine's clock is so many milliseconds ahead of the files; ten seconds when left out, so that no file is too young to trust. */
  readonly ahead?: number
  readonly program?: string
}

/** Lints a folder with a cache and without, with every rule, and has both say the same. */
export async function lintTwice(cwd: string, paths: readonly string[] = [], wishes: Wishes = {}): Promise<CachedRun> {
  const cached = await lintCached(cwd, paths, wishes)
  const plain = await lint(createRequest(cwd, paths, wishes, []))
  assert.is(describe(cached.outcome), describe(plain))
  return cached
}

/** Lints a folder with a cache. */
export async function lintCached(cwd: string, paths: readonly string[], wishes: Wishes = {}): Promise<CachedRun> {
  const linted: string[] = []
  let askedBlog = false
  const witness: Rule = {
    id: 'witness',
    summary: '',
    why: '',
    severity: 'error',
    options: {},
    messages: {},
    examples: [],
    check: ({post}) => {
      linted.push(post.path)
    },
    checkBlog: () => {
      askedBlog = true
    }
  }
  const {folder = join(cwd, 'cache'), ahead = 10_000, program = 'test'} = wishes
  const cache = {folder, program, clock: Date.now() + ahead, isNamed: false}
  const outcome = await lint({
    ...createRequest(cwd, paths, wishes, [{rule: witness, setting: defaultSetting(witness)}]),
    cache: 'cache' in wishes ? wishes.cache : cache
  })
  return {outcome, linted: linted.sort(), askedBlog}
}

function createRequest(
  cwd: string,
  paths: readonly string[],
  {config = {}, folder: _folder, ahead: _ahead, program: _program, cache: _cache, ...wishes}: Wishes,
  more: readonly ActiveRule[]
): LintRequest {
  const active = rules.map(({rule}) => {
    const setting = rule.id in config ? readSetting(rule, config[rule.id]).setting : defaultSetting(rule)
    return {rule, setting}
  })
  return {
    cwd,
    paths,
    now: Date.parse('2026-01-01T00:00:00Z'),
    maxBytes: 1_000_000,
    maxSeconds: 60,
    rules: [...active.filter(({setting}) => setting.severity !== 'off'), ...more],
    ruleIds: rules.map(({rule}) => rule.id),
    foreignPlugins: [],
    ...wishes
  }
}

/** Everything that a report can be made of. */
function describe({posts, problems, notes, engine, postCount}: LintOutcome): string {
  const all = posts.map(({path, file, identity, text, findings}) => ({path, file, identity, text, findings}))
  return JSON.stringify({posts: all, problems, notes, engine, postCount}, null, 1)
}
